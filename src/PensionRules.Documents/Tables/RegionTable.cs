using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>地区: places that the built-in list lacks.</summary>
internal static class RegionTable
{
    /// <summary>Reads a 地区 table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>Its places.</returns>
    public static List<Declaration> Read(TableContext table)
    {
        ColumnMap columns = ColumnMap.Read(table, [Columns.Name, Columns.English], []);
        List<Declaration> regions = [];
        foreach (RowSyntax row in table.Rows)
        {
            Cell code = row.Required(0, table.Kind, table.Diagnostics);
            Cell chinese = columns.Required(row, Columns.Name);
            Cell english = columns.Required(row, Columns.English);
            if (!code.IsBlank)
            {
                regions.Add(new RegionDeclaration(row.Location, code, chinese.Text, english.Text));
            }
        }

        return regions;
    }
}
