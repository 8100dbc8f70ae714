using System.Globalization;
using System.Text;
using CsvHelper;
using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Cli.Checking;

/// <summary>
/// Reads a CSV whose headers are terms and whose =term columns are expected, as a case table. Cells keep the line and column
/// where they stand, quotes and line breaks in quotes counted.
/// </summary>
internal sealed class CsvCaseReader(string file, DiagnosticBag diagnostics)
{
    private static readonly CsvReaderOptions Options = new()
    {
        HasHeader = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    private static readonly string[] NameColumns = ["算例", "case", "name"];

    private readonly List<CaseRow> _rows = [];
    private int _broken;

    /// <summary>The table, or null when there is none.</summary>
    public CsvTable? Read(string text)
    {
        using CsvReader csv = CsvReader.FromText(text, Options);
        Cell[] header = [];
        try
        {
            if (csv.Read())
            {
                header = Cells(csv);
                while (csv.Read())
                {
                    ReadRow(header, Cells(csv));
                }
            }
        }
        catch (CsvFormatException fault)
        {
            diagnostics.Add(DiagnosticRules.CsvQuotes, At(Math.Max(1, (int)fault.LineNumber), 1));
            _broken++;
        }

        return header.Length == 0 ? Empty("表头", "header") : TableOf(header);
    }

    private CsvTable? Empty(string chinese, string english)
    {
        if (diagnostics.Count == 0)
        {
            diagnostics.Add(DiagnosticRules.CsvEmpty, At(1, 1), new BothLanguages(chinese, english));
        }

        return null;
    }

    private void ReadRow(Cell[] header, Cell[] row)
    {
        if (row.All(c => c.IsBlank))
        {
            return;
        }

        if (row.Length != header.Length)
        {
            diagnostics.Add(DiagnosticRules.CsvRowWidth, row[0].Location, row.Length, header.Length);
            _broken++;
            return;
        }

        _rows.Add(new CaseRow(row[0].Location, string.Empty, IsCommon: false, row));
    }

    private CsvTable? TableOf(Cell[] header)
    {
        if (_rows.Count == 0 && _broken == 0)
        {
            return Empty("算例", "cases");
        }

        int[] columns = [.. Enumerable.Range(0, header.Length).Where(i => IsColumn(header, i))];
        bool isNamed = columns is [0, ..] && NameColumns.Contains(header[0].Text, StringComparer.OrdinalIgnoreCase);
        int[] terms = isNamed ? columns[1..] : columns;
        CaseColumn[] named = Array.ConvertAll(terms, i => ColumnOf(header[i]));
        if (!Array.Exists(named, c => c.IsExpected))
        {
            diagnostics.Add(DiagnosticRules.CsvExpectsNothing, header[0].Location);
        }

        CaseRow[] rows = [.. _rows.Select(r => Shorten(r, terms, isNamed)).Where(r => ExpectsSomething(r, named))];
        return new CsvTable(new CaseTableDeclaration(header[0].Location, named, rows), _broken);
    }

    // A column without a name is of no account while it is empty; spreadsheets leave such columns at the end.
    private bool IsColumn(Cell[] header, int column)
    {
        if (!header[column].IsBlank)
        {
            return true;
        }

        if (_rows.Exists(r => !r.Cells[column].IsBlank))
        {
            diagnostics.Add(DiagnosticRules.CsvBlankHeader, header[column].Location);
        }

        return false;
    }

    private static CaseColumn ColumnOf(Cell header)
    {
        bool isExpected = header.Text[0] is '=' or '＝';
        return new CaseColumn(isExpected ? header with { Text = header.Text[1..].Trim() } : header, isExpected);
    }

    private static CaseRow Shorten(CaseRow row, int[] terms, bool isNamed)
    {
        string name = isNamed && !row.Cells[0].IsBlank ? row.Cells[0].Text.ReplaceLineEndings(" ") : string.Create(CultureInfo.InvariantCulture, $"#{row.Location.Line}");
        return row with { Name = name, Cells = Array.ConvertAll(terms, i => row.Cells[i]) };
    }

    private bool ExpectsSomething(CaseRow row, CaseColumn[] columns)
    {
        bool expects = !Array.Exists(columns, c => c.IsExpected) || row.Cells.Where((c, i) => columns[i].IsExpected && !c.IsBlank).Any();
        if (!expects)
        {
            diagnostics.Add(DiagnosticRules.CsvRowExpectsNothing, row.Location);
            _broken++;
        }

        return expects;
    }

    private Cell[] Cells(CsvReader csv)
    {
        Cell[] cells = new Cell[csv.FieldCount];
        int line = (int)csv.LineNumber;
        int column = 1;
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = new Cell(csv.GetString(i).Trim(), At(line, column));
            (line, column) = After(csv.GetRawSpan(i), line, column);
        }

        return cells;
    }

    // Where the next field begins: past this one, as written, and its separator.
    private static (int Line, int Column) After(ReadOnlySpan<byte> field, int line, int column)
    {
        int last = field.LastIndexOf((byte)'\n');
        return last < 0
            ? (line, column + Encoding.UTF8.GetCharCount(field) + 1)
            : (line + field.Count((byte)'\n'), Encoding.UTF8.GetCharCount(field[(last + 1)..]) + 2);
    }

    private SourceLocation At(int line, int column) => new(file, line, column);
}
