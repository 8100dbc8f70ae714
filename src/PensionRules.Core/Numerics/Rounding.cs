namespace PensionRules.Numerics;

/// <summary>A rounding that a policy prescribes: a mode and the step that results are multiples of (0.01, 0.1, 1 yuan …).</summary>
public sealed record Rounding
{
    /// <summary>Creates a rounding.</summary>
    /// <param name="mode">What happens between two multiples.</param>
    /// <param name="step">The step, in the unit of the rounded value; above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is not positive, or the mode is none.</exception>
    public Rounding(RoundingMode mode, Rational step)
    {
        if (step.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(step), step, "A rounding step is above zero.");
        }

        if (!Enum.IsDefined(mode))
        {
            throw new ArgumentOutOfRangeException(nameof(mode), mode, "Not a rounding mode.");
        }

        Mode = mode;
        Step = step;
    }

    /// <summary>The mode.</summary>
    public RoundingMode Mode { get; }

    /// <summary>The step, above zero.</summary>
    public Rational Step { get; }

    /// <summary>Rounds a value to a multiple of the step.</summary>
    /// <param name="value">The exact value.</param>
    /// <returns>The rounded value, at most one step away (half a step for <see cref="RoundingMode.HalfUp"/>).</returns>
    public Rational Apply(Rational value) => Rational.Round(value, Step, Mode);
}
