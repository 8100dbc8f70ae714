using PensionRules.Diagnostics;
using PensionRules.Units;

namespace PensionRules.Policies;

/// <summary>The type of a term: a number with its unit, a date, a named choice, rows …</summary>
public sealed class TermType : IBilingual
{
    private TermType(TypeKind kind, Unit? unit = null, Choice? choice = null, IReadOnlyList<Term>? fields = null)
    {
        Kind = kind;
        Unit = unit;
        Choice = choice;
        Fields = fields;
    }

    /// <summary>是否.</summary>
    public static TermType YesNo { get; } = new(TypeKind.YesNo);

    /// <summary>日期.</summary>
    public static TermType Date { get; } = new(TypeKind.Date);

    /// <summary>年月.</summary>
    public static TermType Month { get; } = new(TypeKind.Month);

    /// <summary>年份.</summary>
    public static TermType Year { get; } = new(TypeKind.Year);

    /// <summary>地区.</summary>
    public static TermType Region { get; } = new(TypeKind.Region);

    /// <summary>The kind.</summary>
    public TypeKind Kind { get; }

    /// <summary>The unit of a number; null for other kinds.</summary>
    public Unit? Unit { get; }

    /// <summary>The named values of a choice; null for other kinds.</summary>
    public Choice? Choice { get; }

    /// <summary>The fields of a list's rows; null for other kinds.</summary>
    public IReadOnlyList<Term>? Fields { get; }

    /// <summary>Whether it is an amount of money (元, 元/月, 元/年 …).</summary>
    public bool IsMoney => Kind == TypeKind.Number && Unit!.Dimension.IsMoney;

    /// <summary>Whether values have an order.</summary>
    public bool IsOrdered => Kind is TypeKind.Number or TypeKind.Date or TypeKind.Month or TypeKind.Year;

    internal Dimension Dimension => Unit!.Dimension;

    /// <summary>The type of numbers with a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The type.</returns>
    public static TermType Number(Unit unit) => new(TypeKind.Number, unit: unit);

    /// <summary>The type of a choice's values.</summary>
    /// <param name="choice">The choice.</param>
    /// <returns>The type.</returns>
    public static TermType Named(Choice choice) => new(TypeKind.Choice, choice: choice);

    /// <summary>The type of rows.</summary>
    /// <param name="fields">The fields of a row.</param>
    /// <returns>The type.</returns>
    public static TermType Rows(IReadOnlyList<Term> fields) => new(TypeKind.List, fields: fields);

    /// <summary>Whether values of the other type may stand for values of this one: the same kind, dimension and choice. The written scale (%, 万) plays no part.</summary>
    /// <param name="other">The other type.</param>
    /// <returns>Whether they are interchangeable.</returns>
    public bool IsSameAs(TermType other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Kind == other.Kind && Kind switch
        {
            TypeKind.Number => Dimension == other.Dimension,
            TypeKind.Choice => Choice!.Id == other.Choice!.Id,
            TypeKind.List => ReferenceEquals(Fields, other.Fields),
            _ => true,
        };
    }

    /// <summary>The spelling in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The unit's or type's name.</returns>
    public string ToText(Language language) => (Kind, language) switch
    {
        (TypeKind.Number, _) => Unit!.ToText(language),
        (TypeKind.Choice, Language.Chinese) => Choice!.Name,
        (TypeKind.Choice, _) => Choice!.Id,
        (TypeKind.YesNo, Language.Chinese) => "是否",
        (TypeKind.YesNo, _) => "yes/no",
        (TypeKind.Date, Language.Chinese) => "日期",
        (TypeKind.Date, _) => "date",
        (TypeKind.Month, Language.Chinese) => "年月",
        (TypeKind.Month, _) => "month",
        (TypeKind.Year, Language.Chinese) => "年份",
        (TypeKind.Year, _) => "year",
        (TypeKind.Region, Language.Chinese) => "地区",
        (TypeKind.Region, _) => "region",
        (_, Language.Chinese) => "记录",
        _ => "rows",
    };

    /// <inheritdoc/>
    public override string ToString() => ToText(Language.Chinese);
}
