namespace PensionRules.Population.Csv;

/// <summary>What has been counted of a run so far.</summary>
internal sealed class RunTally
{
    private readonly SortedDictionary<string, FindingCount> _findings = new(StringComparer.Ordinal);

    public long Rows { get; private set; }

    public long RowsWithFindings { get; private set; }

    public long EmptyLines { get; private set; }

    /// <summary>The lines that were read, the header's too.</summary>
    public long Lines { get; private set; }

    /// <summary>The findings by kind, in the order of their text.</summary>
    public IReadOnlyCollection<FindingCount> Findings => _findings.Values;

    public void Add(CsvBlock block)
    {
        foreach (FindingCount finding in block.Findings.Values)
        {
            Find(finding.Text, finding.Sample).Add(finding.Rows, Lines + finding.FirstLine);
        }

        Add(block.Rows, block.RowsWithFindings, block.EmptyLines, block.Lines);
    }

    /// <summary>Adds what was counted elsewhere.</summary>
    public void Add(long rows, long rowsWithFindings, long emptyLines, long lines)
    {
        Rows += rows;
        RowsWithFindings += rowsWithFindings;
        EmptyLines += emptyLines;
        Lines += lines;
    }

    public FindingCount Find(string text, Finding? sample)
    {
        if (!_findings.TryGetValue(text, out FindingCount? count))
        {
            _findings[text] = count = new FindingCount(text, sample);
        }

        return count;
    }
}
