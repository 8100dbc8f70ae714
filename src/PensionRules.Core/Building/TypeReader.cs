using PensionRules.Diagnostics;
using PensionRules.Policies;
using PensionRules.Units;

namespace PensionRules.Building;

/// <summary>Reads a type's spelling: a unit, 是否, 日期, 年月, 年份, 地区, or a choice.</summary>
internal static class TypeReader
{
    /// <summary>The types that have a word of their own.</summary>
    public static IReadOnlyList<TypeWord> Words { get; } =
    [
        new("是否", "yes_no", TermType.YesNo), new("日期", "date", TermType.Date), new("年月", "month", TermType.Month),
        new("年份", "year", TermType.Year), new("地区", "region", TermType.Region),
    ];

    public static TermType? Read(string text, SourceLocation location, TermTable terms, DiagnosticBag diagnostics)
    {
        TermType? type = Read(text, terms);
        if (type is null)
        {
            diagnostics.Add(
                DiagnosticRules.UnknownType, location, text,
                DidYouMean.Of(text, Words.Select(w => w.Chinese).Concat(terms.Choices.Select(c => c.Name))));
        }

        return type;
    }

    private static TermType? Read(string text, TermTable terms)
    {
        if (Words.FirstOrDefault(w => w.Chinese == text || w.English == text) is { } word)
        {
            return word.Type;
        }

        if (Unit.TryParse(text, out Unit? unit))
        {
            return TermType.Number(unit);
        }

        return terms.FindChoice(text) is { } choice ? TermType.Named(choice) : null;
    }
}
