using PensionRules.Diagnostics;

namespace PensionRules.Tests.Formulas;

/// <summary>The rule blocks of the example documents, found by their fences.</summary>
internal static class RuleBlocks
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Examples");

    public static IEnumerable<string> Documents() =>
        Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static IEnumerable<(string Text, SourceLocation Start)> In(string document)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Folder, document));
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i] is not ("```rule" or "~~~rule"))
            {
                continue;
            }

            int first = i + 1;
            int end = Array.IndexOf(lines, lines[i][..3], first);
            yield return (string.Join('\n', lines[first..end]), new SourceLocation(document, first + 1, 1));
            i = end;
        }
    }
}
