using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>Which column of a table is which, where the columns have fixed names.</summary>
internal sealed class ColumnMap
{
    private readonly Dictionary<Word, int> _places = [];
    private readonly DiagnosticBag _diagnostics;

    private ColumnMap(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>Reads the header cells after the first.</summary>
    /// <param name="table">The table.</param>
    /// <param name="required">The columns it must have.</param>
    /// <param name="optional">The columns it may have.</param>
    /// <returns>The columns that it has.</returns>
    public static ColumnMap Read(TableContext table, Word[] required, Word[] optional)
    {
        ColumnMap map = new(table.Diagnostics);
        Word[] known = [.. required, .. optional];
        for (int place = 1; place < table.Header.Length; place++)
        {
            Cell cell = table.Header[place];
            if (!map.TryAdd(cell, place, known) && !cell.IsBlank)
            {
                table.Diagnostics.Add(
                    DiagnosticRules.UnknownColumn,
                    cell.Location,
                    cell.Text,
                    DidYouMean.Of(cell.Text, Word.Spellings(known)),
                    Word.Shown(known));
            }
        }

        map.ReportMissing(required, table.Location);
        return map;
    }

    /// <summary>Takes columns with fixed names out of a table that has others too.</summary>
    /// <param name="diagnostics">Takes the errors.</param>
    /// <returns>A map without columns.</returns>
    public static ColumnMap Empty(DiagnosticBag diagnostics) => new(diagnostics);

    /// <summary>Adds a column when its header is one of some words.</summary>
    /// <param name="header">The header cell.</param>
    /// <param name="place">Its place in the row.</param>
    /// <param name="words">The words.</param>
    /// <returns>Whether it is one of them.</returns>
    public bool TryAdd(Cell header, int place, IReadOnlyList<Word> words)
    {
        Word? word = words.FirstOrDefault(w => w.IsIn(header));
        if (word is not null && !_places.TryAdd(word, place))
        {
            _diagnostics.Add(DiagnosticRules.RepeatedColumn, header.Location, header.Text);
        }

        return word is not null;
    }

    /// <summary>The cell of a column.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <returns>The cell; null when the table lacks the column or the cell is blank.</returns>
    public Cell? Find(RowSyntax row, Word column) =>
        _places.TryGetValue(column, out int place) && !row.Cells[place].IsBlank ? row.Cells[place] : null;

    /// <summary>The text of a column.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <returns>The text; empty when there is none.</returns>
    public string Text(RowSyntax row, Word column) => Find(row, column)?.Text ?? string.Empty;

    /// <summary>The cell of a column that must be filled in; a blank one is reported.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <returns>The cell, blank after an error.</returns>
    public Cell Required(RowSyntax row, Word column)
    {
        if (!_places.TryGetValue(column, out int place))
        {
            return new Cell(string.Empty, row.Location);
        }

        return row.Required(place, column, _diagnostics);
    }

    private void ReportMissing(Word[] required, SourceLocation table)
    {
        foreach (Word column in required)
        {
            if (!_places.ContainsKey(column))
            {
                _diagnostics.Add(DiagnosticRules.MissingColumn, table, column);
            }
        }
    }
}
