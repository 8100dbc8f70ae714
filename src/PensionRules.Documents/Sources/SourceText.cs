using System.Security.Cryptography;
using System.Text;
using PensionRules.Diagnostics;

namespace PensionRules.Documents.Sources;

/// <summary>The text of a document by lines. Line ends are LF; lines and columns count from 1, columns in UTF-16 units.</summary>
internal sealed class SourceText
{
    private readonly List<int> _starts = new(64) { 0 };

    private SourceText(string file, string text)
    {
        File = file;
        Text = text;
        for (int at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            _starts.Add(at + 1);
        }
    }

    public string File { get; }

    public string Text { get; }

    public int LineCount => _starts.Count;

    public static SourceText Of(string file, string text)
    {
        string content = text.StartsWith('\uFEFF') ? text[1..] : text;
        return new SourceText(file, content.Contains('\r') ? content.Replace("\r\n", "\n").Replace('\r', '\n') : content);
    }

    public ReadOnlySpan<char> Line(int line) => Text.AsSpan(_starts[line - 1], End(line) - _starts[line - 1]);

    /// <summary>The text of whole lines.</summary>
    /// <param name="first">The first line.</param>
    /// <param name="last">The last line; before the first for no text.</param>
    /// <returns>The lines with LF between them.</returns>
    public string Lines(int first, int last) => last < first ? string.Empty : Text[_starts[first - 1]..End(last)];

    public int LineAt(int offset)
    {
        int index = _starts.BinarySearch(offset);
        return index >= 0 ? index + 1 : ~index;
    }

    public int ColumnAt(int offset) => offset - _starts[LineAt(offset) - 1] + 1;

    public SourceLocation At(int line, int column) => new(File, line, column);

    /// <summary>Where the first character of a line stands that is no white space.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The place.</returns>
    public SourceLocation StartOf(int line)
    {
        ReadOnlySpan<char> content = Line(line);
        return At(line, content.Length - content.TrimStart().Length + 1);
    }

    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    private int End(int line) => line < _starts.Count ? _starts[line] - 1 : Text.Length;
}
