using PensionRules.Building;
using PensionRules.Diagnostics;

namespace PensionRules.Policies;

public sealed partial class PolicySet
{
    /// <summary>Reads a table of cases that is not part of a document, a spreadsheet's for example.</summary>
    /// <param name="table">The table; its columns are terms of this set.</param>
    /// <param name="diagnostics">Where to add what is wrong with its columns and cells.</param>
    /// <returns>The cases; a cell that is not understood is left out of its case.</returns>
    public IReadOnlyList<PolicyCase> ReadCases(CaseTableDeclaration table, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(diagnostics);
        Article article = new(string.Empty, [], IsUnverified: false, table.Location, [table]);
        return new CaseBuilder(Header.Document, _table, new CellReader(Header.Regions, diagnostics), diagnostics).Read(article, table);
    }
}
