using PensionRules.Population.Csv;

namespace PensionRules.Population.WhatIf;

/// <summary>The people of a CSV file. Pieces of the file are taken one at a time and read by all threads.</summary>
internal sealed class CsvPeople : IWhatIfPeople
{
    private readonly Lock _gate = new();
    private readonly BlockReader _reader;
    private bool _isAtEnd;

    /// <summary>Creates the people.</summary>
    /// <param name="calculation">What is calculated.</param>
    /// <param name="reader">The file, behind its header.</param>
    /// <param name="dialect">How its cells stand.</param>
    /// <param name="inputs">For each column of the file its position in <see cref="WhatIfCalculation.Columns"/>; −1 for none.</param>
    /// <param name="header">The names of the columns.</param>
    /// <param name="linesBefore">The lines before the first row.</param>
    public CsvPeople(
        WhatIfCalculation calculation, BlockReader reader, CsvDialect dialect, IReadOnlyList<int> inputs, IReadOnlyList<string> header, long linesBefore)
    {
        _reader = reader;
        Lines = linesBefore;
        WhatIfColumn?[] columns = [.. inputs.Select(i => i < 0 ? null : calculation.Columns[i])];
        int[] texts = [.. calculation.By.Where(g => g.Texts is not null).Select(g => header.ToList().IndexOf(g.Column))];
        Groupings = [.. Enumerable.Range(0, calculation.By.Count).Where(g => calculation.By[g].Texts is not null)];
        Before = new CsvJob(calculation.Before, [.. columns.Select(c => c?.BeforeAt ?? -1)], texts, dialect, "\n");
        After = Array.Exists(columns, c => c is { BeforeAt: < 0, AfterAt: >= 0 })
            ? new CsvJob(calculation.After, [.. columns.Select(c => c is { BeforeAt: < 0 } ? c.AfterAt : -1)], [], dialect, "\n")
            : null;
        Calculation = calculation;
    }

    public WhatIfCalculation Calculation { get; }

    /// <summary>The columns of the side before, and those by whose texts people are grouped.</summary>
    public CsvJob Before { get; }

    /// <summary>The columns that the side after alone reads; null where there are none.</summary>
    public CsvJob? After { get; }

    /// <summary>The groupings by text, in the order in which their columns are kept.</summary>
    public IReadOnlyList<int> Groupings { get; }

    /// <summary>The lines of the file that have been taken.</summary>
    public long Lines { get; private set; }

    /// <summary>How much of the file has been taken.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    private long _bytes;

    /// <inheritdoc/>
    public IWhatIfReader CreateReader() => new CsvPeopleReader(this);

    /// <summary>Takes the next piece; false at the end.</summary>
    /// <param name="block">Gets the text.</param>
    /// <param name="linesBefore">The lines of the file before it.</param>
    /// <exception cref="CsvException">The file cannot be read on.</exception>
    public bool TryTake(CsvBlock block, out long linesBefore)
    {
        lock (_gate)
        {
            linesBefore = Lines;
            if (_isAtEnd || !Read(block))
            {
                _isAtEnd = true;
                return false;
            }

            Interlocked.Exchange(ref _bytes, _reader.Offset);
            Lines += block.Text.AsSpan(0, block.Length).Count((byte)'\n');
            return true;
        }
    }

    private bool Read(CsvBlock block)
    {
        try
        {
            return _reader.Read(block);
        }
        catch (CsvException fault)
        {
            _isAtEnd = true;
            throw fault.After(Lines);
        }
    }
}
