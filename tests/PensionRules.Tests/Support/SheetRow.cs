using PensionRules.Calculation;
using PensionRules.Policies;

namespace PensionRules.Tests.Support;

/// <summary>A row of a worksheet in a result, its cells by the ids of the columns.</summary>
internal sealed class SheetRow
{
    private readonly Dictionary<string, TermValue?> _cells;

    private SheetRow(IEnumerable<(string Id, TermValue? Value)> cells) => _cells = cells.ToDictionary(c => c.Id, c => c.Value, StringComparer.Ordinal);

    public TermValue this[string column] => _cells[column] ?? throw new ArgumentException($"There is nothing in '{column}'.", nameof(column));

    public static SheetRow[] Of(TermResult table) =>
        [.. table.Value!.Rows!.Select(row => new SheetRow(table.Term.Type.Fields!.Select(f => f.Id).Zip(row)))];

    public decimal Amount(string column) => this[column].ToDecimal();
}
