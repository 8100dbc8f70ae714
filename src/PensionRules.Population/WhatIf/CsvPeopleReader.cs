using PensionRules.Population.Csv;

namespace PensionRules.Population.WhatIf;

/// <summary>Reads rows of a CSV file into blocks, for one thread.</summary>
internal sealed unsafe class CsvPeopleReader(CsvPeople people) : IWhatIfReader
{
    // A longer text is read as a string.
    private const int UsualText = 256;

    private readonly CsvBlock _text = new();
    private readonly char[] _letters = new char[UsualText];
    private RowReader? _before;
    private RowReader? _after;
    private TextCoding? _coding;
    private int _at;

    // The line of the file on which the next row stands.
    private long _line;

    /// <inheritdoc/>
    public bool Read(WhatIfBlock block)
    {
        if (_at >= _text.Length && !TryTake(block))
        {
            return false;
        }

        int start = _at;
        long line = _line;
        ReadRows(block, line);
        _line += _text.Text.AsSpan(start, _at - start).Count((byte)'\n');
        block.Count = block.Before.Count;
        block.FirstPlace = line;
        block.PlaceOf = row => LineOf(row, start, line);
        AddMalformed(block, start, line);
        AddTexts(block);
        return true;
    }

    private bool TryTake(WhatIfBlock block)
    {
        if (!people.TryTake(_text, out long linesBefore))
        {
            return false;
        }

        _at = 0;
        _line = linesBefore + 1;
        Guarded(linesBefore, () => BlockWorker.Check(_text.Text.AsSpan(0, _text.Length), _text.Coding));
        if (_coding != _text.Coding)
        {
            _coding = _text.Coding;
            _before = new RowReader(people.Before, block.Before, _coding);
            _after = people.After is null ? null : new RowReader(people.After, block.After, _coding);
        }

        return true;
    }

    // What the side after reads alone is read in a second pass over the same rows.
    private void ReadRows(WhatIfBlock block, long line) => Guarded(line - 1, () =>
    {
        fixed (byte* text = _text.Text)
        {
            int from = _at;
            _at = _before!.Read(text, from, _text.Length);
            if (_after is not null && (_after.Read(text, from, _text.Length) != _at || block.After.Count != block.Before.Count))
            {
                throw new InvalidOperationException("The two sides read different rows.");
            }
        }
    });

    // Lines of a fault count from the beginning of the piece.
    private static void Guarded(long linesBefore, Action action)
    {
        try
        {
            action();
        }
        catch (CsvException fault)
        {
            throw fault.After(linesBefore);
        }
    }

    private void AddMalformed(WhatIfBlock block, int start, long line)
    {
        foreach (ReadRow row in _before!.Rows)
        {
            if (row.Fault is { } code)
            {
                block.AddMalformed(code, LineAt(row.Start, start, line));
            }
        }
    }

    private long LineOf(int row, int start, long line)
    {
        foreach (ReadRow read in _before!.Rows)
        {
            if (read.Fault is null && row-- == 0)
            {
                return LineAt(read.Start, start, line);
            }
        }

        throw new ArgumentOutOfRangeException(nameof(row));
    }

    private long LineAt(int at, int start, long line) => line + _text.Text.AsSpan(start, at - start).Count((byte)'\n');

    private void AddTexts(WhatIfBlock block)
    {
        if (people.Groupings.Count == 0)
        {
            return;
        }

        int row = 0;
        for (int i = 0; i < _before!.Rows.Length; i++)
        {
            if (_before.Rows[i].Fault is not null)
            {
                continue;
            }

            for (int g = 0; g < people.Groupings.Count; g++)
            {
                int cell = ((i * people.Groupings.Count) + g) * 2;
                int grouping = people.Groupings[g];
                block.Group(grouping)[row] = CodeOf(people.Calculation.By[grouping].Texts!, _before.KeptCells[cell], _before.KeptCells[cell + 1]);
            }

            row++;
        }
    }

    private long CodeOf(WhatIfTexts texts, int from, int to)
    {
        ReadOnlySpan<byte> bytes = _text.Text.AsSpan(from, to - from);
        if (bytes.SequenceEqual(people.Before.Dialect.Nothing))
        {
            return CellCode.Blank;
        }

        bool isQuoted = people.Before.Dialect.HasQuotes && bytes is [CsvDialect.Quote, ..];
        return isQuoted || bytes.Length > UsualText
            ? texts.CodeOf(RowSplitter.Text(_text.Text, new Csv.CellRange(from, to, isQuoted, IsBroken: false), _coding!))
            : texts.CodeOf(_letters.AsSpan(0, _coding!.Letters(bytes, _letters)));
    }
}
