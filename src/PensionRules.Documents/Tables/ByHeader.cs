using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>The header of a 按 table: keys, then values, then where they come from.</summary>
internal sealed class ByHeader
{
    private static readonly Word From = new("起", "from");

    private static readonly Word[] Tail = [Columns.Published, Columns.Document, Columns.Evidence];

    private readonly TableContext _table;

    private ByHeader(TableContext table)
    {
        _table = table;
        Provenance = ColumnMap.Empty(table.Diagnostics);
        for (int place = 0; place < table.Header.Length; place++)
        {
            ReadColumn(table.Header[place], place);
        }

        if (ValuePlaces.Count == 0)
        {
            table.Diagnostics.Add(DiagnosticRules.NoValueColumn, table.Location);
        }

        ReportRepeated();
    }

    /// <summary>The keys that could be read.</summary>
    public List<TableKey> Keys { get; } = [];

    /// <summary>The places of all keys in a row.</summary>
    public List<int> KeyPlaces { get; } = [];

    /// <summary>The value columns that could be read.</summary>
    public List<TableColumn> Values { get; } = [];

    /// <summary>The places of all values in a row.</summary>
    public List<int> ValuePlaces { get; } = [];

    /// <summary>公布, 文号 and 证据.</summary>
    public ColumnMap Provenance { get; }

    /// <summary>Whether every key and value column could be read.</summary>
    public bool IsWhole => ValuePlaces.Count > 0 && Keys.Count == KeyPlaces.Count && Values.Count == ValuePlaces.Count;

    /// <summary>Reads the header.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The header.</returns>
    public static ByHeader Read(TableContext table) => new(table);

    private void ReadColumn(Cell header, int place)
    {
        Cell[] words = header.Words();
        int kindWords = _table.Kind.CountAtStart(words);
        if (kindWords > 0)
        {
            ReadKey(header.After(words, kindWords), place);
        }
        else if (!header.IsBlank && !Provenance.TryAdd(header, place, Tail))
        {
            ReadValue(header, place);
        }
    }

    private void ReadKey(Cell header, int place)
    {
        if (ValuePlaces.Count > 0)
        {
            _table.Diagnostics.Add(DiagnosticRules.KeyAfterValue, header.Location);
        }

        if (header.IsBlank && place > 0)
        {
            _table.Diagnostics.Add(DiagnosticRules.MissingTableName, header.Location, _table.Kind.Chinese, TableKinds.ExampleTitle);
        }

        KeyPlaces.Add(place);
        Cell key = header.Before(From);
        bool isFrom = key != header;
        (Cell name, Cell? type) = key.SplitAtColon();
        if (!header.IsBlank && HasType(name, type) && NameReader.Read(name, _table.Diagnostics) is { } declared)
        {
            Keys.Add(new TableKey(declared, type, isFrom));
        }
    }

    // "键:" promises a type.
    private bool HasType(Cell name, Cell? type)
    {
        bool isMissing = type is { IsBlank: true };
        if (isMissing)
        {
            _table.Diagnostics.Add(DiagnosticRules.ColumnWithoutUnit, name.Location, name.Text, new DidYouMean(null));
        }

        return !isMissing;
    }

    private void ReadValue(Cell header, int place)
    {
        ValuePlaces.Add(place);
        (Cell name, Cell? unit) = header.SplitAtColon();
        if (unit is not { IsBlank: false })
        {
            _table.Diagnostics.Add(
                DiagnosticRules.ColumnWithoutUnit, header.Location, header.Text, DidYouMean.Of(header.Text, Word.Spellings(Tail)));
            return;
        }

        if (NameReader.ReadReplacing(name, _table.Diagnostics) is { } declared)
        {
            Values.Add(new TableColumn(declared, unit));
        }
    }

    private void ReportRepeated()
    {
        HashSet<string> seen = [];
        foreach (DeclaredName name in Keys.Select(k => k.Name).Concat(Values.Select(v => v.Name)))
        {
            if (!seen.Add(name.Name))
            {
                _table.Diagnostics.Add(DiagnosticRules.RepeatedColumn, name.Location, name.Name);
            }
        }
    }
}
