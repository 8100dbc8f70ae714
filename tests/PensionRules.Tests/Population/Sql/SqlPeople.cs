using System.Text;
using PensionRules.Population;
using PensionRules.Tests.Cli;

namespace PensionRules.Tests.Population.Sql;

/// <summary>
/// People in a file that databases load, and beside it a file of what each of them has to get: calculated by blocks of rows, which other tests hold
/// against the reference.
/// </summary>
internal sealed class SqlPeople : IDisposable
{
    private const int BlockRows = 4096;
    private const int Buffer = 1 << 16;

    private readonly TempFiles _files = new();
    private readonly PopulationCalculation _calculation;
    private readonly Action<PopulationBlock> _run;
    private readonly SqlCells[] _cells;
    private readonly SqlOutputText[] _outputs;

    /// <param name="calculation">What is calculated.</param>
    /// <param name="run">Calculates a block; a runner when null.</param>
    public SqlPeople(PopulationCalculation calculation, Action<PopulationBlock>? run = null)
    {
        _calculation = calculation;
        _run = run ?? calculation.CreateRunner().Run;
        _cells = [.. calculation.Inputs.Select(i => new SqlCells(i, calculation.PolicySet))];
        _outputs = [.. calculation.Outputs.Select(o => new SqlOutputText(o))];
    }

    /// <summary>The people, in the text form of COPY.</summary>
    public string People => _files.Path("people.tsv");

    /// <summary>Their results.</summary>
    public string Expected => _files.Path("expected.tsv");

    /// <summary>Where results of a database are put.</summary>
    public string Results(string name) => _files.Path(name + ".tsv");

    /// <summary>The columns of the table.</summary>
    public string Columns => string.Join(", ", _cells.Select(c => $"\"{c.Name}\" {c.Type}").Prepend("person bigint"));

    /// <summary>The results of a statement in the form of <see cref="Expected"/>.</summary>
    public string Select(string sql) =>
        $"SELECT person, {string.Concat(_outputs.Select(o => (o.IsYesNo ? $"CASE WHEN \"{o.Id}\" THEN 't' WHEN NOT \"{o.Id}\" THEN 'f' END" : $"\"{o.Id}\"") + ", "))}findings FROM (\n{sql}\n) AS results";

    /// <summary>Writes both files.</summary>
    /// <param name="rows">How many.</param>
    /// <param name="fill">Fills a row.</param>
    /// <returns>How many of them have a result, and how many a finding.</returns>
    public (int Results, int Findings) Write(int rows, Action<long[]> fill)
    {
        using StreamWriter people = new(People, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Buffer);
        using StreamWriter expected = new(Expected, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Buffer);
        PopulationBlock block = new(_calculation, BlockRows);
        (int withResult, int withFinding) = (0, 0);
        for (int start = 0; start < rows; start += BlockRows)
        {
            block.Count = Math.Min(BlockRows, rows - start);
            WritePeople(people, block, start, fill);
            _run(block);
            (int results, int findings) = WriteExpected(expected, block, start);
            withResult += results;
            withFinding += findings;
        }

        return (withResult, withFinding);
    }

    public void Dispose() => _files.Dispose();

    private void WritePeople(StreamWriter people, PopulationBlock block, int start, Action<long[]> fill)
    {
        StringBuilder line = new();
        long[] row = new long[_cells.Length];
        for (int i = 0; i < block.Count; i++)
        {
            fill(row);
            line.Clear().Append(start + i);
            for (int column = 0; column < row.Length; column++)
            {
                long cell = _cells[column].Allowed(row[column]);
                block.Input(column)[i] = cell;
                _cells[column].Write(line.Append('\t'), cell, start + i);
            }

            people.Write(line.Append('\n'));
        }
    }

    private (int Results, int Findings) WriteExpected(StreamWriter expected, PopulationBlock block, int start)
    {
        (int results, int findings) = (0, 0);
        ILookup<long, string> found = block.Findings.ToLookup(f => f.Row, f => f.Finding.ToString());
        StringBuilder line = new();
        for (int i = 0; i < block.Count; i++)
        {
            line.Clear().Append(start + i);
            bool hasResult = false;
            for (int output = 0; output < _outputs.Length; output++)
            {
                long value = block.Output(output)[i];
                hasResult |= value != CellCode.Blank;
                _outputs[output].Write(line.Append('\t'), value);
            }

            string text = string.Join("; ", found[i]);
            expected.Write(line.Append('\t').Append(text.Length == 0 ? "\\N" : text).Append('\n'));
            results += hasResult ? 1 : 0;
            findings += text.Length > 0 ? 1 : 0;
        }

        return (results, findings);
    }
}
