using PensionRules.Calculation;

namespace PensionRules.Policies;

public sealed partial class PolicySet
{
    /// <summary>Calculates the scheme's outputs, or the terms asked for, with the derivation of each.</summary>
    /// <param name="inputs">What is given.</param>
    /// <param name="options">How; null for the usual way.</param>
    /// <returns>The outcomes, or what is wrong with the inputs. Bad data is a result, never an exception.</returns>
    public CalculationResult Calculate(PolicyInputs inputs, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return Calculator.Calculate(this, inputs, options ?? CalculationOptions.Default);
    }

    /// <summary>Runs a worked case of this set.</summary>
    /// <param name="case">The case.</param>
    /// <returns>Whether everything it expects came out, and what came out instead.</returns>
    public CaseResult Run(PolicyCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return CaseRunner.Run(this, @case);
    }
}
