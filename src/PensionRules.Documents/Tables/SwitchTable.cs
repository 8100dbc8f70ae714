using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>开关: the readings of a passage, each with its reason.</summary>
internal static class SwitchTable
{
    /// <summary>Reads a 开关 table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>Its switches.</returns>
    public static List<Declaration> Read(TableContext table)
    {
        ColumnMap columns = ColumnMap.Read(table, [Columns.Reading, Columns.Reason], []);
        List<Declaration> switches = [];
        foreach (RowGroup group in RowGroup.Of(table))
        {
            List<NamedValue> readings = [.. group.Rows.Select(row => Reading(row, columns, table)).OfType<NamedValue>()];
            if (group.Name is { } name)
            {
                switches.Add(new SwitchDeclaration(group.Location, name, readings));
            }
        }

        return switches;
    }

    private static NamedValue? Reading(RowSyntax row, ColumnMap columns, TableContext table)
    {
        Cell reading = columns.Required(row, Columns.Reading);
        Cell reason = columns.Required(row, Columns.Reason);
        return !reading.IsBlank && NameReader.Read(reading, table.Diagnostics) is { } name
            ? new NamedValue(name, reason.Text)
            : null;
    }
}
