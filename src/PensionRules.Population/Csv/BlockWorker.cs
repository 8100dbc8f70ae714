using PensionRules.Diagnostics;

namespace PensionRules.Population.Csv;

/// <summary>Calculates blocks of text, one after the other, with buffers of its own: one worker a thread.</summary>
internal sealed unsafe class BlockWorker
{
    /// <summary>The rows that are calculated at once: their columns stay in the cache.</summary>
    private const int RowsAtOnce = 512;

    private readonly CsvJob _job;
    private readonly PopulationBlock _block;
    private readonly PopulationRunner _runner;
    private TextCoding? _coding;
    private RowReader? _reader;
    private RowWriter? _writer;

    public BlockWorker(CsvJob job)
    {
        _job = job;
        _block = new PopulationBlock(job.Calculation, RowsAtOnce);
        _runner = job.Calculation.CreateRunner();
    }

    /// <summary>Reads, calculates and writes a block.</summary>
    /// <param name="block">The block: its text is given.</param>
    /// <exception cref="CsvException">The text is not in its encoding, or a quote was not closed; lines count from the beginning of the block.</exception>
    public void Run(CsvBlock block)
    {
        block.Clear();
        Span<byte> text = block.Text.AsSpan(0, block.Length);
        Check(text, block.Coding);
        Use(block.Coding);
        fixed (byte* start = block.Text)
        {
            for (int at = 0; at < block.Length;)
            {
                at = _reader!.Read(start, at, block.Length);
                _runner.Run(_block);
                _writer!.Write(start, block);
                block.Rows += _reader.Count;
                block.EmptyLines += _reader.EmptyLines;
            }
        }

        block.Lines = text.Count((byte)'\n');
    }

    private void Use(TextCoding coding)
    {
        if (_coding != coding)
        {
            _coding = coding;
            _reader = new RowReader(_job, _block, coding);
            _writer = new RowWriter(_job, _block, _reader, coding);
        }
    }

    /// <summary>Refuses text that is not in its encoding.</summary>
    public static void Check(ReadOnlySpan<byte> text, TextCoding coding)
    {
        if (coding.IsValid(text))
        {
            return;
        }

        int line = 1;
        while (text.IndexOf((byte)'\n') is >= 0 and int end && coding.IsValid(text[..end]))
        {
            text = text[(end + 1)..];
            line++;
        }

        throw new CsvException(new Diagnostic(DiagnosticRules.NotInEncoding, new SourceLocation(string.Empty, line, 1), coding.Name));
    }
}
