using System.Globalization;
using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>A field in a row of a list that is given, the first row being row 1.</summary>
internal sealed record FieldInRow(Term List, int Row, Term? Field) : IBilingual
{
    /// <summary>The name for programs: <c>entries[3].amount</c>.</summary>
    public string Path => string.Create(CultureInfo.InvariantCulture, $"{List.Id}[{Row}]") + After(".", Field?.Id);

    public string ToText(Language language) => language == Language.Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{List.Name}第 {Row} 行") + After("的", Field?.Name)
        : Path;

    private static string After(string mark, string? name) => name is null ? string.Empty : mark + name;
}
