using PensionRules.Diagnostics;
using PensionRules.Policies;
using PensionRules.Units;

namespace PensionRules.Building;

/// <summary>Reads a type's spelling: a unit, 是否, 日期, 年月, 年份, 地区, or a choice.</summary>
internal static class TypeReader
{
    private static readonly string[] Words = ["是否", "日期", "年月", "年份", "地区"];

    public static TermType? Read(string text, SourceLocation location, TermTable terms, DiagnosticBag diagnostics)
    {
        TermType? type = Read(text, terms);
        if (type is null)
        {
            diagnostics.Add(
                DiagnosticRules.UnknownType, location, text, DidYouMean.Of(text, Words.Concat(terms.Choices.Select(c => c.Name))));
        }

        return type;
    }

    private static TermType? Read(string text, TermTable terms) => text switch
    {
        "是否" or "yes_no" => TermType.YesNo,
        "日期" or "date" => TermType.Date,
        "年月" or "month" => TermType.Month,
        "年份" or "year" => TermType.Year,
        "地区" or "region" => TermType.Region,
        _ when Unit.TryParse(text, out Unit? unit) => TermType.Number(unit),
        _ when terms.FindChoice(text) is { } choice => TermType.Named(choice),
        _ => null,
    };
}
