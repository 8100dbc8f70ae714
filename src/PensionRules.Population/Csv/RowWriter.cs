namespace PensionRules.Population.Csv;

/// <summary>Writes the rows of the results: what is carried, the outputs, the findings.</summary>
internal sealed unsafe class RowWriter
{
    private readonly CsvJob _job;
    private readonly PopulationBlock _block;
    private readonly RowReader _reader;
    private readonly ResultColumn[] _outputs;
    private readonly OutputSlot[] _slots;
    private readonly byte[] _nothing;
    private readonly byte _separator;
    private readonly bool _hasReturn;
    private readonly int _kept;
    private readonly int _width;
    private readonly List<CellRange> _cells = [];
    private readonly Dictionary<Finding, string> _texts = [];
    private readonly List<RowFinding> _found = [];

    public RowWriter(CsvJob job, PopulationBlock block, RowReader reader, TextCoding coding)
    {
        _job = job;
        _block = block;
        _reader = reader;
        _outputs = [.. job.Calculation.Outputs.Select(o => new ResultColumn(o, coding, job.IsChinese))];
        _slots = [.. _outputs.Select((o, i) => new OutputSlot(o.IsFen, block.OutputStart(i)))];
        _nothing = job.Dialect.Nothing.ToArray();
        _separator = job.Dialect.Separator;
        _hasReturn = job.NewLine == "\r\n";
        _kept = job.Kept?.Length ?? 0;
        _width = _outputs.Sum(o => o.Width + 1) + _nothing.Length + 3 + job.Carried.Length;
    }

    /// <summary>Writes the rows that the reader has read and the runner calculated.</summary>
    /// <param name="text">The first byte of the block of text.</param>
    /// <param name="block">The block: gets the rows and their findings.</param>
    public void Write(byte* text, CsvBlock block)
    {
        ReadOnlySpan<ReadRow> rows = _reader.Rows;
        // The runner tells them row by row, and in a row in the order in which SQL does.
        _found.Clear();
        _found.AddRange(_block.Findings);
        Reserve(block, rows);
        fixed (byte* result = block.Result)
        {
            byte* to = result + block.ResultLength;
            int place = 0;
            int finding = 0;
            for (int i = 0; i < rows.Length; i++)
            {
                ref readonly ReadRow row = ref rows[i];
                to = row.Fault is null ? Calculated(to, text, i, place++, ref finding, block) : Broken(to, text, row, block);
                if (_hasReturn)
                {
                    *to++ = (byte)'\r';
                }

                *to++ = (byte)'\n';
            }

            block.ResultLength = (int)(to - result);
        }
    }

    private byte* Calculated(byte* to, byte* text, int index, int place, ref int finding, CsvBlock block)
    {
        to = Carry(to, text, index);
        for (int i = 0; i < _slots.Length; i++)
        {
            ref readonly OutputSlot slot = ref _slots[i];
            long value = slot.Source[place];
            if (slot.IsFen && (ulong)value < DigitWriter.EndOfSmall)
            {
                to = DigitWriter.Small(to, (ulong)value, _separator);
            }
            else
            {
                to = Other(to, i, value);
                *to++ = _separator;
            }
        }

        return finding < _found.Count && _found[finding].Row == place
            ? Findings(to, text, index, place, ref finding, block)
            : Copy(to, _nothing);
    }

    private byte* Other(byte* to, int output, long value) =>
        value == CellCode.Blank ? Copy(to, _nothing) : _outputs[output].Write(to, value);

    private byte* Carry(byte* to, byte* text, int index)
    {
        if (_job.Kept is null)
        {
            ref readonly ReadRow row = ref _reader.Rows[index];
            to = Copy(to, new ReadOnlySpan<byte>(text + row.Start, row.End - row.Start));
            *to++ = _separator;
            return to;
        }

        int[] cells = _reader.KeptCells;
        for (int i = index * _kept * 2; i < (index + 1) * _kept * 2; i += 2)
        {
            to = Copy(to, new ReadOnlySpan<byte>(text + cells[i], cells[i + 1] - cells[i]));
            *to++ = _separator;
        }

        return to;
    }

    private byte* Findings(byte* to, byte* text, int index, int place, ref int finding, CsvBlock block)
    {
        block.RowsWithFindings++;
        for (bool isFirst = true; finding < _found.Count && _found[finding].Row == place; finding++, isFirst = false)
        {
            if (!isFirst)
            {
                to = Copy(to, "; "u8);
            }

            Finding found = _found[finding].Finding;
            to = Copy(to, Count(block, TextOf(found), found, text, _reader.Rows[index].Start).Bytes);
        }

        return to;
    }

    // The cells up to the one that is broken; nothing is calculated.
    private byte* Broken(byte* to, byte* text, ReadRow row, CsvBlock block)
    {
        block.RowsWithFindings++;
        ReadOnlySpan<byte> bytes = new(text, block.Length);
        RowSplitter.Split(bytes, row.Start, _job.Dialect, _cells);
        int sound = _cells.FindIndex(c => c.IsBroken) is >= 0 and int broken ? broken : _cells.Count;
        foreach (int column in _job.Carried)
        {
            to = column < sound ? Copy(to, bytes[_cells[column].Start.._cells[column].End]) : Copy(to, _nothing);
            *to++ = _separator;
        }

        for (int i = 0; i < _outputs.Length; i++)
        {
            to = Copy(to, _nothing);
            *to++ = _separator;
        }

        return Copy(to, Count(block, $"{row.Fault}:row", sample: null, text, row.Start).Bytes);
    }

    private string TextOf(Finding finding)
    {
        if (!_texts.TryGetValue(finding, out string? text))
        {
            // Runners share their findings; one that does not must not fill the memory.
            if (_texts.Count > 1000)
            {
                _texts.Clear();
            }

            _texts[finding] = text = finding.ToString();
        }

        return text;
    }

    private static FindingCount Count(CsvBlock block, string text, Finding? sample, byte* start, int row)
    {
        if (!block.Findings.TryGetValue(text, out FindingCount? count))
        {
            block.Findings[text] = count = new FindingCount(text, sample);
        }

        count.Add(1, count.Rows > 0 ? 0 : new ReadOnlySpan<byte>(start, row).Count((byte)'\n') + 1);
        return count;
    }

    private void Reserve(CsvBlock block, ReadOnlySpan<ReadRow> rows)
    {
        int carried = rows.IsEmpty ? 0 : rows[^1].End - rows[0].Start;
        int findings = rows.Length * 10;
        foreach (RowFinding finding in _found)
        {
            findings += TextOf(finding.Finding).Length + 2;
        }

        int needed = block.ResultLength + carried + findings + (rows.Length * _width);
        if (needed > block.Result.Length)
        {
            Enlarge(block, needed, rows[^1].End);
        }
    }

    // At once for the whole block, as far as its first rows show; arrays that were too small stay in the memory for long.
    private static void Enlarge(CsvBlock block, int needed, int done)
    {
        long whole = (long)needed * block.Length / done * 9 / 8;
        byte[] larger = new byte[Math.Max(needed, (int)Math.Min(whole, Array.MaxLength))];
        block.Result.AsSpan(0, block.ResultLength).CopyTo(larger);
        block.Result = larger;
    }

    private static byte* Copy(byte* to, ReadOnlySpan<byte> text)
    {
        text.CopyTo(new Span<byte>(to, text.Length));
        return to + text.Length;
    }
}
