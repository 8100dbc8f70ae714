using PensionRules.Policies;

namespace PensionRules.Cli.Checking;

/// <summary>The rows of a worksheet, a line a row; of a long one the first and the last.</summary>
internal static class RowLines
{
    private const int AtEachEnd = 6;

    public static IEnumerable<string> Of(TermValue? worksheet, Language language)
    {
        if (worksheet?.Rows is not { } rows)
        {
            return [];
        }

        string[] lines = [.. rows.Select(r => string.Join(" | ", r.Select(cell => cell?.ToText(language) ?? "–")))];
        string header = string.Join(" | ", worksheet.Type.Fields!.Select(f => f.ToText(language)));
        return lines.Length > 2 * AtEachEnd
            ? [header, .. lines[..AtEachEnd], "…", .. lines[^AtEachEnd..]]
            : [header, .. lines];
    }
}
