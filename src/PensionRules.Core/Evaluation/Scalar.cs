using PensionRules.Numerics;

namespace PensionRules.Evaluation;

/// <summary>A number or a fault: the values of the reference evaluation. A fault rides in the number's tag, so that one test tells the common case.</summary>
internal readonly struct Scalar(Rational number)
{
    public static readonly Scalar Yes = new(Rational.One);

    private readonly Rational _number = number;

    public static Scalar No => default;

    /// <summary>The number; meaningless when there is a fault.</summary>
    public Rational Number => _number;

    public Fault? Fault => _number.Tag as Fault;

    /// <summary>Whether it is a number of two 64-bit integers: no fault and nothing big.</summary>
    public bool IsPlain => _number.IsSmall;

    public bool IsTrue => _number.Sign != 0;

    public static Scalar Of(Fault fault) => new(new Rational(fault));

    public static Scalar Of(bool value) => value ? Yes : No;
}
