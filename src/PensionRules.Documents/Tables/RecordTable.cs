using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>记录: an input that is a list of rows, with the fields of a row.</summary>
internal static class RecordTable
{
    /// <summary>Reads a 记录 table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The list.</returns>
    public static List<Declaration> Read(TableContext table)
    {
        List<InputDeclaration> fields = [.. InputTable.Read(table)];
        return !table.Title.IsBlank && NameReader.Read(table.Title, table.Diagnostics) is { } list
            ? [new ListDeclaration(table.Location, list, fields)]
            : [];
    }
}
