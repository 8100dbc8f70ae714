namespace PensionRules.Population.Csv;

/// <summary>A piece of a file with whole rows, and what came of them. Reused.</summary>
internal sealed class CsvBlock
{
    /// <summary>How much of a file makes a block.</summary>
    public const int Size = 128 * 1024;

    /// <summary>The text; <see cref="FieldBytes.Slack"/> bytes behind it belong to nobody.</summary>
    public byte[] Text { get; set; } = new byte[Size + FieldBytes.Slack + 1];

    public int Length { get; set; }

    /// <summary>Its place among the blocks of a run, from 0.</summary>
    public long Index { get; set; }

    /// <summary>Where in the file it ends.</summary>
    public long End { get; set; }

    /// <summary>The hash of the file up to there, where hashes are wanted.</summary>
    public byte[]? HashOfInput { get; set; }

    /// <summary>The encoding, or UTF-8 where so far there is nothing but ASCII.</summary>
    public TextCoding Coding { get; set; } = TextCoding.Utf8;

    /// <summary>The name of the encoding; null while there was nothing but ASCII in the file.</summary>
    public string? Encoding { get; set; }

    /// <summary>The rows of the results.</summary>
    public byte[] Result { get; set; } = [];

    public int ResultLength { get; set; }

    public int Rows { get; set; }

    public int RowsWithFindings { get; set; }

    public int EmptyLines { get; set; }

    /// <summary>The lines of text, those inside quotes too.</summary>
    public int Lines { get; set; }

    /// <summary>The findings by kind; lines count from the beginning of the block.</summary>
    public Dictionary<string, FindingCount> Findings { get; } = new(StringComparer.Ordinal);

    public void Clear()
    {
        (ResultLength, Rows, RowsWithFindings, EmptyLines, Lines) = (0, 0, 0, 0, 0);
        Findings.Clear();
    }
}
