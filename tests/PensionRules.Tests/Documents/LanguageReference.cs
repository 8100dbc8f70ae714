using System.Text;
using PensionRules.Diagnostics;
using PensionRules.Documents.Tables;
using PensionRules.Tests.Readme;

namespace PensionRules.Tests.Documents;

/// <summary>LANGUAGE.md: what it explains, and the complete documents in it.</summary>
internal sealed class LanguageReference
{
    private const string Open = "````markdown";
    private const string Close = "````";

    private LanguageReference(string text)
    {
        StringBuilder prose = new();
        StringBuilder? example = null;
        foreach (string line in text.Split('\n'))
        {
            if (line == Open)
            {
                example = new StringBuilder();
            }
            else if (line == Close)
            {
                Documents.Add(example!.ToString());
                example = null;
            }
            else
            {
                (example ?? prose).Append(line).Append('\n');
            }
        }

        Prose = prose.ToString();
        Tables = [.. TablesOf(Prose.Split('\n'))];
    }

    public static LanguageReference Current { get; } = new(ReadmeText.File("src/PensionRules.Documents/LANGUAGE.md"));

    /// <summary>Everything but the examples.</summary>
    public string Prose { get; }

    /// <summary>The complete documents that it shows.</summary>
    public List<string> Documents { get; } = [];

    public IReadOnlyList<ReferenceTable> Tables { get; }

    public IEnumerable<string[]> Rows => Tables.SelectMany(t => t.Rows);

    /// <summary>The document with an id.</summary>
    public string Document(string id) => Documents.Single(d => d.Contains($"| {id} |", StringComparison.Ordinal));

    /// <summary>The table with a header cell.</summary>
    public ReferenceTable Table(string header) => Tables.Single(t => t.Header.Contains(header));

    private static IEnumerable<ReferenceTable> TablesOf(string[] lines)
    {
        List<string[]> rows = [];
        foreach (string line in lines)
        {
            if (line.StartsWith('|'))
            {
                rows.Add(Array.ConvertAll(RowCutter.Cut(line, SourceLocation.None, out _).Cells, c => c.Text));
            }
            else if (rows.Count > 0)
            {
                yield return new ReferenceTable(rows[0], rows[2..]);
                rows = [];
            }
        }
    }
}
