using NodaTime;
using PensionRules.Building;
using PensionRules.Evaluation;
using PensionRules.Numerics;

namespace PensionRules.Policies;

/// <summary>A value of a term: exact, in base units, with its type.</summary>
public sealed class TermValue : IEquatable<TermValue>
{
    internal TermValue(TermType type, Rational number)
    {
        Type = type;
        Number = number;
    }

    internal TermValue(TermType type, IReadOnlyList<IReadOnlyList<TermValue?>> rows)
    {
        Type = type;
        Rows = rows;
    }

    /// <summary>The type.</summary>
    public TermType Type { get; }

    /// <summary>The exact number, in base units (a share of 20 % is 1/5).</summary>
    public Rational Number { get; }

    /// <summary>The rows of a list, one value a field, null where a field was not given; null for scalars.</summary>
    public IReadOnlyList<IReadOnlyList<TermValue?>>? Rows { get; }

    /// <summary>The number as a decimal; money has at least two decimals (550.00).</summary>
    /// <returns>The exact value.</returns>
    /// <exception cref="InvalidOperationException">The term is not a number.</exception>
    /// <exception cref="OverflowException">No decimal holds the value exactly.</exception>
    public decimal ToDecimal() => Type.IsMoney ? Number.ToDecimal() + 0.00m : Require(TypeKind.Number).ToDecimal();

    /// <summary>Yes or no.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidOperationException">The term is not 是否.</exception>
    public bool ToBoolean() => Require(TypeKind.YesNo).Sign != 0;

    /// <summary>The day.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidOperationException">The term is not 日期.</exception>
    public LocalDate ToLocalDate() => ScalarCode.Date(Require(TypeKind.Date));

    /// <summary>The month.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidOperationException">The term is not 年月.</exception>
    public YearMonth ToYearMonth() => ScalarCode.Month(Require(TypeKind.Month));

    /// <summary>The named value.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidOperationException">The term is not a choice.</exception>
    public ChoiceValue ToChoice() => Type.Choice!.Values[(int)Require(TypeKind.Choice).Numerator];

    /// <summary>The value for people: thousands separators and the unit.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToText(Language language)
    {
        if (Rows is null)
        {
            return ValueText.Write(Number, Type, language);
        }

        string count = Rows.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return language == Language.Chinese ? $"{count} 行" : $"{count} rows";
    }

    /// <summary>The value for programs: no separators, no unit.</summary>
    /// <returns>The text.</returns>
    public string ToPlainText() => Rows is null ? ValueText.Plain(Number, Type) : ToText(Language.English);

    /// <inheritdoc/>
    public bool Equals(TermValue? other) => other is not null && Type.Kind == other.Type.Kind && Number == other.Number
        && (Rows is null) == (other.Rows is null)
        && (Rows is null || (Rows.Count == other.Rows!.Count && Rows.Zip(other.Rows).All(p => p.First.SequenceEqual(p.Second))));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TermValue);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type.Kind, Number, Rows?.Count);

    /// <inheritdoc/>
    public override string ToString() => ToText(Language.Chinese);

    private Rational Require(TypeKind kind) => Type.Kind == kind
        ? Number
        : throw new InvalidOperationException($"The value is of type {Type}, not {kind}.");
}
