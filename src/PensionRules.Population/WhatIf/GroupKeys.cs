using System.Globalization;
using PensionRules.Diagnostics;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Population.WhatIf;

/// <summary>Into which group a cell falls, and what the group is called.</summary>
/// <param name="at">The position of the grouping; of its column where it is a term.</param>
/// <param name="column">The term's column; null for texts.</param>
/// <param name="texts">The texts; null for a term.</param>
/// <param name="width">How many steps of the column, months or years make a band; 1 for what has no bands.</param>
/// <param name="label">The column as it was asked for.</param>
internal sealed class GroupKeys(int at, InputColumn? column, WhatIfTexts? texts, long width, string label)
{
    private const int MonthsOfYear = 12;

    /// <summary>The column's name in both languages.</summary>
    public BothLanguages Name { get; } = column is null
        ? new BothLanguages(label, label)
        : new BothLanguages(column.Term.Name, column.Term.EnglishName);

    /// <summary>The column as programs name it: the term's id, or the header.</summary>
    public string Id { get; } = column?.Term.Id ?? label;

    /// <summary>Whether people are grouped by a column.</summary>
    /// <param name="position">Its position in <see cref="WhatIfCalculation.Columns"/>.</param>
    public bool IsOf(int position) => column is not null && at == position;

    private TypeKind? Kind => column?.Term.Type.Kind;

    /// <summary>The group of a row. Cells without value are groups of their own.</summary>
    public long KeyOf(WhatIfBlock block, int row)
    {
        long cell = column is null ? block.Group(at)[row] : block.Cells(at)[row];
        return cell <= CellCode.TooLarge || (width == 1 && Kind != TypeKind.Date) ? cell : BandOf(cell);
    }

    /// <summary>What a group is called.</summary>
    public BothLanguages TextOf(long key) => key switch
    {
        CellCode.Blank => new("未填", "not given"),
        CellCode.Unreadable => new("无法读取", "not readable"),
        CellCode.TooFine => new("小数过多", "too many decimals"),
        CellCode.TooLarge => new("超出范围", "out of range"),
        _ when column is null => new(texts!.TextOf(key), texts.TextOf(key)),
        _ => new(ValueText(key, Language.Chinese), ValueText(key, Language.English)),
    };

    /// <summary>What a group is called in files: the same in any language. Empty where no value was given.</summary>
    public string PlainOf(long key) => key switch
    {
        CellCode.Blank => string.Empty,
        CellCode.Unreadable or CellCode.TooFine or CellCode.TooLarge => TextOf(key).English.Replace(' ', '_'),
        _ when column is null => texts!.TextOf(key),
        _ when Kind is TypeKind.Number => $"{Evaluation.ValueText.Plain(Low(key), column.Term.Type)}..{Evaluation.ValueText.Plain(Low(key + 1), column.Term.Type)}",
        _ when IsYears => Years(key),
        _ => Evaluation.ValueText.Plain(key, column.Term.Type),
    };

    /// <summary>The groups in the order in which people read them: by value, those without value last.</summary>
    public IEnumerable<long> InOrder(IEnumerable<long> keys) => texts is null
        ? keys.OrderBy(k => k <= CellCode.TooLarge).ThenBy(k => k)
        : keys.OrderBy(k => k <= CellCode.TooLarge).ThenBy(k => k <= CellCode.TooLarge ? string.Empty : texts.TextOf(k), StringComparer.Ordinal);

    private bool IsYears => Kind is TypeKind.Date or TypeKind.Month or TypeKind.Year;

    private long BandOf(long cell) => Kind switch
    {
        TypeKind.Date => cell is >= 0 && cell <= DateOnly.MaxValue.DayNumber ? Buckets.Of(DateOnly.FromDayNumber((int)cell).Year, width) : CellCode.Unreadable,
        _ => Buckets.Of(cell, width),
    };

    // In base units.
    private Rational Low(long key) => key * width * column!.One;

    private string ValueText(long key, Language language)
    {
        TermType type = column!.Term.Type;
        if (IsYears)
        {
            return language == Language.Chinese ? $"{Years(key)} 年" : Years(key);
        }

        if (Kind is not TypeKind.Number)
        {
            return Evaluation.ValueText.Write(key, type, language);
        }

        System.Text.StringBuilder low = new();
        Evaluation.ValueText.Append(low, Low(key), type, language, hasUnit: false);
        string high = Evaluation.ValueText.Write(Low(key + 1), type, language);
        return language == Language.Chinese ? $"{low} 至不满 {high}" : $"{low} to under {high}";
    }

    private string Years(long key)
    {
        long years = Kind == TypeKind.Month ? width / MonthsOfYear : width;
        return years == 1
            ? key.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{key * years}–{(key * years) + years - 1}");
    }
}
