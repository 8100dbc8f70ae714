using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>A table as written, cut into cells.</summary>
/// <param name="Location">Where the first bar of its header stands.</param>
/// <param name="Header">The cells of its header; at least one.</param>
/// <param name="Rows">The rows whose width is the header's.</param>
internal sealed record TableSyntax(SourceLocation Location, Cell[] Header, List<RowSyntax> Rows);
