using PensionRules.Numerics;
using PensionRules.Units;

namespace PensionRules.Formulas;

/// <summary>A number with its unit glued on: <c>12月/年</c>, <c>0.6%/年</c>, <c>0</c>.</summary>
/// <param name="Written">The digits as written, before the unit's scale.</param>
/// <param name="Unit">The unit; null for a bare number.</param>
public sealed record NumberLiteral(Rational Written, Unit? Unit) : Expression
{
    private string? _chinese;
    private string? _english;

    /// <summary>The value in base units.</summary>
    public Rational Value => Unit is null ? Written : Written * Unit.Scale;

    /// <inheritdoc/>
    public bool Equals(NumberLiteral? other) => base.Equals(other) && Written == other.Written && Equals(Unit, other.Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Written, Unit);

    // Explanations print the same literals over and over.
    internal string TextIn(Language language)
    {
        ref string? text = ref language == Language.Chinese ? ref _chinese : ref _english;
        return text ??= Write(language);
    }

    // English has no short form of 万 and 亿, so the number is written out; and its units are words.
    private string Write(Language language)
    {
        bool isWord = language == Language.English && Unit is { } unit && unit.Text[0] is not ('%' or '‰');
        return isWord
            ? $"{Value.ToString()} {Units.Unit.Of(Unit!.Dimension).ToText(language)}"
            : $"{Written.ToString()}{Unit?.ToText(language)}";
    }
}
