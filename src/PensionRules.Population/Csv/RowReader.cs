using System.Runtime.CompilerServices;
using PensionRules.Diagnostics;

namespace PensionRules.Population.Csv;

/// <summary>Reads the rows of a block of text into a <see cref="PopulationBlock"/>: as usual spellings straight from the bytes, otherwise cell by cell.</summary>
internal sealed unsafe class RowReader
{
    private readonly PopulationBlock _block;
    private readonly Field[] _fields;
    private readonly CsvJob _job;
    private readonly TextCoding _coding;
    private readonly byte _separator;
    private readonly bool _hasQuotes;
    private readonly FieldSlot[] _slots;
    private readonly int _kept;
    private readonly List<CellRange> _cells = [];
    private readonly ReadRow[] _rows;
    private byte* _start;
    private int _length;

    public RowReader(CsvJob job, PopulationBlock block, TextCoding coding)
    {
        _job = job;
        _block = block;
        _coding = coding;
        _fields = job.Fields(coding);
        (_separator, _hasQuotes) = (job.Dialect.Separator, job.Dialect.HasQuotes);
        _kept = job.Kept?.Length ?? 0;
        _slots = [.. _fields.Select((f, i) => FieldSlot.Of(f, block, job.Kept is { } kept ? Array.IndexOf(kept, i) : -1))];
        _rows = new ReadRow[block.Capacity];
        KeptCells = new int[block.Capacity * _kept * 2];
    }

    /// <summary>The rows that were read, those of a wrong form too.</summary>
    public int Count { get; private set; }

    /// <summary>Lines with nothing in them, which are no rows.</summary>
    public int EmptyLines { get; private set; }

    /// <summary>The rows.</summary>
    public ReadOnlySpan<ReadRow> Rows => _rows.AsSpan(0, Count);

    /// <summary>For each row, start and end of each kept cell.</summary>
    public int[] KeptCells { get; }

    /// <summary>Reads as many rows as the block of the population takes.</summary>
    /// <param name="start">The first byte of the text; <see cref="FieldBytes.Slack"/> bytes behind the text are readable.</param>
    /// <param name="from">Where the first row begins.</param>
    /// <param name="length">The length of the text, which ends with a line break.</param>
    /// <returns>Where the next row begins.</returns>
    public int Read(byte* start, int from, int length)
    {
        _start = start;
        _length = length;
        (Count, EmptyLines, _block.Count) = (0, 0, 0);
        byte* at = start + from;
        byte* end = start + length;
        while (at < end && Count < _rows.Length)
        {
            if (IsEmptyLine(at))
            {
                at = AfterEmptyLine(at);
            }
            else
            {
                at = ReadOne(at);
            }
        }

        return (int)(at - start);
    }

    // Where cells have no quotes a line is a row, even an empty one of a single column.
    private bool IsEmptyLine(byte* at) => _hasQuotes && (*at == '\n' || (*at == '\r' && at[1] == '\n'));

    private byte* AfterEmptyLine(byte* at)
    {
        EmptyLines++;
        return *at == '\n' ? at + 1 : at + 2;
    }

    private byte* ReadOne(byte* at)
    {
        ref ReadRow row = ref _rows[Count];
        row.Start = (int)(at - _start);
        row.Fault = null;
        byte* next = Fast(at, ref row);
        if (next is null)
        {
            next = _start + Slow(ref row);
        }

        _block.Count += row.Fault is null ? 1 : 0;
        Count++;
        return next;
    }

    private byte* Fast(byte* at, ref ReadRow row)
    {
        int place = _block.Count;
        byte* end = at;
        for (int i = 0; i < _slots.Length; i++)
        {
            // The separator before all but the first.
            if (i > 0)
            {
                if (*end != _separator)
                {
                    return null;
                }

                at = end + 1;
            }

            end = FastCell(at, i, place);
            if (end is null)
            {
                return null;
            }

            if (_kept > 0)
            {
                Keep(i, at, end);
            }
        }

        row.End = (int)(end - _start);
        return AfterRow(end);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* FastCell(byte* at, int index, int place)
    {
        ref readonly FieldSlot slot = ref _slots[index];
        if (slot.IsNumber)
        {
            byte* end = FieldBytes.Number(at, slot.Decimals, out slot.Target[place]);
            if (end is not null)
            {
                return end;
            }
        }

        return Other(at, index, place);
    }

    // Everything but a plain number.
    private byte* Other(byte* at, int index, int place) =>
        _slots[index].Target is null ? Skip(at) : Cell(at, _fields[index], out _slots[index].Target[place]);

    private static byte* AfterRow(byte* end)
    {
        if (*end == '\n')
        {
            return end + 1;
        }

        return *end == '\r' && end[1] == '\n' ? end + 2 : null;
    }

    private byte* Cell(byte* at, Field field, out long value)
    {
        byte first = *at;
        value = CellCode.Blank;
        if (first == _separator || first is (byte)'\n' or (byte)'\r')
        {
            return at;
        }

        if (first == CsvDialect.Quote && _hasQuotes)
        {
            if (at[1] == CsvDialect.Quote)
            {
                return at + 2;
            }

            byte* end = FieldBytes.Read(at + 1, field, out value);
            return end is not null && *end == CsvDialect.Quote ? end + 1 : null;
        }

        return first == '\\' && at[1] == 'N' && !_hasQuotes ? at + 2 : FieldBytes.Read(at, field, out value);
    }

    private byte* Skip(byte* at)
    {
        int from = (int)(at - _start);
        ReadOnlySpan<byte> text = new(_start, _length);
        if (*at == CsvDialect.Quote && _hasQuotes)
        {
            return _start + RowEnds.Closing(text, from) + 1;
        }

        byte* end = at + text[from..].IndexOfAny(_separator, (byte)'\n');
        return *end == '\n' && end > at && end[-1] == '\r' ? end - 1 : end;
    }

    private void Keep(int field, byte* from, byte* to)
    {
        if (_slots[field].Kept >= 0)
        {
            int at = ((Count * _kept) + _slots[field].Kept) * 2;
            KeptCells[at] = (int)(from - _start);
            KeptCells[at + 1] = (int)(to - _start);
        }
    }

    private int Slow(ref ReadRow row)
    {
        ReadOnlySpan<byte> text = new(_start, _length);
        int next = RowSplitter.Split(text, row.Start, _job.Dialect, _cells);
        row.End = _cells[^1].End;
        row.Fault = FaultOf(text, row.Start, row.End);
        for (int i = 0; row.Fault is null && i < _fields.Length; i++)
        {
            CellRange cell = _cells[i];
            Keep(i, _start + cell.Start, _start + cell.End);
            if (_fields[i].Column is { } column)
            {
                _block.Input(_fields[i].Input)[_block.Count] = FieldText.Read(TextOf(text, cell), column, _job.Regions);
            }
        }

        return next;
    }

    private string TextOf(ReadOnlySpan<byte> text, CellRange cell) =>
        !_hasQuotes && text[cell.Start..cell.End].SequenceEqual("\\N"u8) ? string.Empty : RowSplitter.Text(text, cell, _coding);

    private string? FaultOf(ReadOnlySpan<byte> text, int start, int end)
    {
        if (_cells.Exists(c => c.IsBroken))
        {
            ThrowIfSeveralLines(text, start, end);
            return DiagnosticRules.RowQuotes.Code;
        }

        return _cells.Count == _fields.Length ? null : DiagnosticRules.RowCells.Code;
    }

    // A quote that was not closed swallows the rows up to the next one: too much to be taken for one bad row.
    private static void ThrowIfSeveralLines(ReadOnlySpan<byte> text, int start, int end)
    {
        int lines = text[start..end].Count((byte)'\n');
        if (lines > 0)
        {
            int line = text[..start].Count((byte)'\n') + 1;
            throw new CsvException(new Diagnostic(DiagnosticRules.QuoteNotClosed, new SourceLocation(string.Empty, line, 1), lines + 1));
        }
    }
}
