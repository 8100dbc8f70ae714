namespace PensionRules.Tests.Documents;

/// <summary>A table of the reference that is no part of an example.</summary>
/// <param name="Header">The header's cells.</param>
/// <param name="Rows">The cells of the rows.</param>
internal sealed record ReferenceTable(string[] Header, IReadOnlyList<string[]> Rows)
{
    /// <summary>The cells of a column; nothing when there is no such column.</summary>
    public IEnumerable<string> Column(string header)
    {
        int place = Array.IndexOf(Header, header);
        return place < 0 ? [] : Rows.Select(r => r[place]);
    }
}
