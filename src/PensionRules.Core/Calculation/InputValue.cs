using NodaTime;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>What a caller gives for a term: a number in the term's unit, a date, yes or no, a region, rows, or text as a person writes it (<c>20年</c>, <c>24,000</c>, a choice's name).</summary>
public readonly struct InputValue : IEquatable<InputValue>
{
    private readonly object? _value;

    private InputValue(object value) => _value = value;

    internal object Value => _value ?? string.Empty;

    internal static InputValue Of(object value) => new(value);

    /// <summary>A number in the term's unit.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator InputValue(decimal value) => new(Rational.FromDecimal(value));

    /// <summary>A whole number in the term's unit.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator InputValue(int value) => new(Rational.FromInt64(value));

    /// <summary>An exact fraction in the term's unit.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator InputValue(Rational value) => new(value);

    /// <summary>Text as a person writes it.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator InputValue(string value) => new(value);

    /// <summary>Yes or no.</summary>
    /// <param name="value">The answer.</param>
    public static implicit operator InputValue(bool value) => new(value);

    /// <summary>A day.</summary>
    /// <param name="value">The day.</param>
    public static implicit operator InputValue(LocalDate value) => new(value);

    /// <summary>A month.</summary>
    /// <param name="value">The month.</param>
    public static implicit operator InputValue(YearMonth value) => new(value);

    /// <summary>A region.</summary>
    /// <param name="value">The region.</param>
    public static implicit operator InputValue(Region value) => new(value);

    /// <summary>The rows of a list: each a set of inputs by field.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>The value.</returns>
    public static InputValue Rows(IEnumerable<PolicyInputs> rows) => new((IReadOnlyList<PolicyInputs>)[.. rows]);

    /// <inheritdoc/>
    public bool Equals(InputValue other) => Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is InputValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;

    /// <summary>Compares.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">A value.</param>
    /// <returns>Whether both are equal.</returns>
    public static bool operator ==(InputValue left, InputValue right) => left.Equals(right);

    /// <summary>Compares.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">A value.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(InputValue left, InputValue right) => !left.Equals(right);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString() ?? string.Empty;
}
