using System.Text;

namespace PensionRules.Population.Csv;

/// <summary>A kind of finding: how many rows have it, and where the first one stands.</summary>
internal sealed class FindingCount(string text, Finding? sample)
{
    /// <summary><c>code:field</c>.</summary>
    public string Text => text;

    /// <summary>The same as bytes.</summary>
    public byte[] Bytes { get; } = Encoding.UTF8.GetBytes(text);

    /// <summary>One of them; null for a row of a wrong form.</summary>
    public Finding? Sample => sample;

    /// <summary>The rows that have it.</summary>
    public long Rows { get; private set; }

    /// <summary>The line of the first one, from 1.</summary>
    public long FirstLine { get; private set; }

    public void Add(long rows, long firstLine)
    {
        FirstLine = Rows == 0 ? firstLine : FirstLine;
        Rows += rows;
    }
}
