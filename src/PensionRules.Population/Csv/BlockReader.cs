using System.Security.Cryptography;
using System.Text;
using PensionRules.Diagnostics;

namespace PensionRules.Population.Csv;

/// <summary>Cuts a stream into blocks of whole rows, and tells its encoding.</summary>
internal sealed class BlockReader
{
    /// <summary>A row longer than this is taken for a quote that was not closed.</summary>
    public const int LongestRow = 1024 * 1024;

    private readonly Stream _input;
    private readonly CsvDialect _dialect;
    private readonly IncrementalHash? _hash;
    private byte[] _rest = [];
    private int _restLength;
    private long _index;
    private bool _isAtEnd;
    private bool _lacksLineBreak;

    /// <summary>Creates a reader.</summary>
    /// <param name="input">The stream.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="coding">The encoding; null to tell it from the first bytes that are not ASCII.</param>
    /// <param name="hash">Gets every byte that has been handed out; null for no hash.</param>
    /// <param name="offset">Where in the file the stream stands: at the beginning of a row.</param>
    public BlockReader(Stream input, CsvDialect dialect, TextCoding? coding, IncrementalHash? hash, long offset = 0)
    {
        _input = input;
        _dialect = dialect;
        _hash = hash;
        Coding = coding;
        Offset = offset;
    }

    /// <summary>The encoding; null while there was nothing but ASCII.</summary>
    public TextCoding? Coding { get; private set; }

    /// <summary>How much has been handed out.</summary>
    public long Offset { get; private set; }

    /// <summary>Whether the file begins with a byte order mark, which <see cref="ReadHeader"/> has passed.</summary>
    public bool HasMark { get; private set; }

    /// <summary>Takes the text for UTF-8 unless it has shown to be something else: where something that is not ASCII is written beside it.</summary>
    public void SettleCoding() => Coding ??= TextCoding.Utf8;

    /// <summary>Reads the first row, as it stands, without its line break.</summary>
    /// <param name="line">Its bytes; empty for an empty file.</param>
    /// <returns>Whether it ends with a carriage return.</returns>
    /// <exception cref="CsvException">It is too long, or the file is no text (see <see cref="FileMagic"/>).</exception>
    public bool ReadHeader(out byte[] line)
    {
        CsvBlock block = new();
        Fill(block);
        ReadOnlySpan<byte> text = block.Text.AsSpan(0, block.Length);
        HasMark = text.StartsWith(Encoding.UTF8.Preamble);
        int start = HasMark ? Encoding.UTF8.Preamble.Length : 0;
        Coding ??= HasMark ? TextCoding.Utf8 : null;
        TellCoding(text);
        int end = start + RowEnds.First(text[start..], _dialect);
        line = end == start ? [] : text[start..(end - 1)].ToArray();
        PutBack(text[end..], before: _rest.AsSpan(0, _restLength).ToArray());
        Take(text[..end], isLast: _isAtEnd && _restLength == 0);
        bool hasReturn = line is [.., (byte)'\r'];
        line = hasReturn ? line[..^1] : line;
        return hasReturn;
    }

    /// <summary>Reads the next block.</summary>
    /// <param name="block">Gets the text.</param>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="CsvException">A row is too long, or a quote stays open; lines count from the beginning of the block.</exception>
    public bool Read(CsvBlock block)
    {
        Fill(block);
        if (block.Length == 0)
        {
            return false;
        }

        ReadOnlySpan<byte> text = block.Text.AsSpan(0, block.Length);
        TellCoding(text);
        block.Coding = Coding ?? TextCoding.Utf8;
        block.Encoding = Coding?.Name;
        block.Index = _index++;
        Take(text, isLast: _isAtEnd && _restLength == 0);
        block.End = Offset;
        block.HashOfInput = _hash?.GetCurrentHash();
        return true;
    }

    private static void CheckText(ReadOnlySpan<byte> text)
    {
        if (FileMagic.WhyNoText(text) is { } why)
        {
            throw new CsvException(why);
        }
    }

    // Fills the block with whole rows; what follows them waits for the next one.
    private void Fill(CsvBlock block)
    {
        int limit = Math.Max(CsvBlock.Size, _restLength);
        block.Length = 0;
        Reserve(block, limit);
        _rest.AsSpan(0, _restLength).CopyTo(block.Text);
        (block.Length, _restLength) = (_restLength, 0);
        while (!TryFill(block, limit))
        {
            if (limit > LongestRow)
            {
                throw Wrong(DiagnosticRules.RowTooLong, LongestRow / 1024);
            }

            limit *= 2;
            Reserve(block, limit);
        }
    }

    // False when not even one row ends within the limit.
    private bool TryFill(CsvBlock block, int limit)
    {
        ReadUpTo(block, limit);
        ReadOnlySpan<byte> text = block.Text.AsSpan(0, block.Length);
        if (Offset == 0)
        {
            CheckText(text);
        }

        (int end, int openQuote) = RowEnds.Last(text, _dialect);
        if (_isAtEnd)
        {
            EndLastRow(block, end, openQuote);
            return true;
        }

        if (end > 0)
        {
            PutBack(text[end..], before: []);
            block.Length = end;
        }

        return end > 0;
    }

    private void ReadUpTo(CsvBlock block, int length)
    {
        while (!_isAtEnd && block.Length < length)
        {
            int read = _input.Read(block.Text, block.Length, length - block.Length);
            block.Length += read;
            _isAtEnd = read == 0;
        }
    }

    // The last row may lack its line break; it gets one, which is no byte of the file.
    private void EndLastRow(CsvBlock block, int end, int openQuote)
    {
        if (openQuote >= 0)
        {
            int line = block.Text.AsSpan(0, openQuote).Count((byte)'\n') + 1;
            int lines = block.Text.AsSpan(openQuote, block.Length - openQuote).Count((byte)'\n') + 1;
            throw new CsvException(new Diagnostic(DiagnosticRules.QuoteNotClosed, new SourceLocation(string.Empty, line, 1), lines));
        }

        if (end < block.Length)
        {
            block.Text[block.Length++] = (byte)'\n';
            _lacksLineBreak = true;
        }
    }

    private void Take(ReadOnlySpan<byte> text, bool isLast)
    {
        ReadOnlySpan<byte> taken = isLast && _lacksLineBreak ? text[..^1] : text;
        Offset += taken.Length;
        _hash?.AppendData(taken);
    }

    private void PutBack(ReadOnlySpan<byte> text, ReadOnlySpan<byte> before)
    {
        int length = text.Length + before.Length;
        if (_rest.Length < length)
        {
            _rest = new byte[Math.Max(length, CsvBlock.Size)];
        }

        text.CopyTo(_rest);
        before.CopyTo(_rest.AsSpan(text.Length));
        _restLength = length;
    }

    // Text that is UTF-8 by chance is rare, and rarer in a whole block.
    private void TellCoding(ReadOnlySpan<byte> text)
    {
        if (Coding is null && !Ascii.IsValid(text))
        {
            Coding = TextCoding.Utf8.IsValid(text) ? TextCoding.Utf8 : TextCoding.CreateGb18030();
        }
    }

    private static void Reserve(CsvBlock block, int length)
    {
        if (block.Text.Length <= length + FieldBytes.Slack)
        {
            byte[] larger = new byte[length + FieldBytes.Slack + 1];
            block.Text.AsSpan(0, block.Length).CopyTo(larger);
            block.Text = larger;
        }
    }

    private static CsvException Wrong(DiagnosticRule rule, params object[] arguments) =>
        new(new Diagnostic(rule, new SourceLocation(string.Empty, 1, 1), arguments));
}
