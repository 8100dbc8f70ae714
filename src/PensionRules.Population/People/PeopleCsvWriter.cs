using System.Text;

namespace PensionRules.Population.People;

/// <summary>Writes made-up people as CSV (UTF-8, lines that end in a line feed), as <c>batch</c> reads it. Holds one buffer, whatever the number of rows. For one thread.</summary>
public sealed class PeopleCsvWriter
{
    private const int BufferSize = 1 << 16;
    private const int MostBytesOfARow = 1 << 10;
    private const int RowsBetweenReports = 1 << 16;

    private readonly PeopleGenerator _people;
    private readonly PeopleCell[] _columns;
    private readonly byte[] _header;
    private readonly long[] _cells;
    private readonly byte[] _buffer = new byte[BufferSize];
    private int _used;

    /// <summary>Creates a writer.</summary>
    /// <param name="people">The people.</param>
    /// <param name="language">Chinese for Chinese headers, choices and 是 / 否; English for ids and yes / no.</param>
    public PeopleCsvWriter(PeopleGenerator people, Language language)
    {
        ArgumentNullException.ThrowIfNull(people);
        _people = people;
        _cells = new long[people.Columns.Count];
        _columns = [.. people.Columns.Select(c => new PeopleCell(c, language))];
        _header = Encoding.UTF8.GetBytes(string.Join(',', people.Columns.Select(c => language == Language.Chinese ? c.Name : c.Id)) + "\n");
    }

    /// <summary>Writes the line of column names.</summary>
    /// <param name="to">Where to.</param>
    public void WriteHeader(Stream to)
    {
        ArgumentNullException.ThrowIfNull(to);
        to.Write(_header);
    }

    /// <summary>Writes rows.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="firstRow">The number of the first person, from 0.</param>
    /// <param name="count">How many.</param>
    /// <param name="written">Told now and then how many are written.</param>
    public void Write(Stream to, long firstRow, long count, Action<long>? written = null)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentOutOfRangeException.ThrowIfNegative(firstRow);
        for (long i = 0; i < count; i++)
        {
            WriteRow(to, firstRow + i);
            if ((i + 1) % RowsBetweenReports == 0)
            {
                written?.Invoke(i + 1);
            }
        }

        Flush(to);
        written?.Invoke(count);
    }

    private void WriteRow(Stream to, long row)
    {
        if (_used > BufferSize - MostBytesOfARow)
        {
            Flush(to);
        }

        _people.Fill(row, _cells);
        for (int i = 0; i < _columns.Length; i++)
        {
            _used += _columns[i].Write(_cells[i], _buffer.AsSpan(_used));
            _buffer[_used++] = (byte)',';
        }

        _buffer[_used - 1] = (byte)'\n';
    }

    private void Flush(Stream to)
    {
        to.Write(_buffer, 0, _used);
        _used = 0;
    }
}
