using PensionRules.Numerics;

namespace PensionRules.Evaluation;

/// <summary>A number or a fault: the values of the reference evaluation. A fault rides in the number's tag, so that one test tells the common case.</summary>
internal readonly struct Scalar(Rational number)
{
    public static readonly Scalar Yes = new(Rational.One);

    /// <summary>The number; meaningless when there is a fault. A field, so that it is read in place.</summary>
    public readonly Rational Number = number;

    public static Scalar No => default;

    public Fault? Fault => Number.Tag as Fault;

    /// <summary>Whether it is a number of two 64-bit integers: no fault and nothing big.</summary>
    public bool IsPlain => Number.IsSmall;

    public bool IsTrue => Number.IsSmall ? Number.SmallNumerator != 0 : Number.Sign != 0;

    public static Scalar Of(Fault fault) => new(new Rational(fault));

    public static Scalar Of(bool value) => value ? Yes : No;
}
