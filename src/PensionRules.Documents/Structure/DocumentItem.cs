using PensionRules.Diagnostics;
using PensionRules.Documents.Sources;
using PensionRules.Documents.Tables;
using PensionRules.Policies;

namespace PensionRules.Documents.Structure;

/// <summary>One of the three things that are read: a heading, a table or a rule block.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Heading">The heading, or null.</param>
/// <param name="Table">The table, or null.</param>
/// <param name="Fence">The fenced block, or null.</param>
internal sealed record DocumentItem(SourceLocation Location, HeadingSyntax? Heading, TableSyntax? Table, SourceBlock? Fence)
{
    /// <summary>The kind of document that it announces, when it is an identity table.</summary>
    public DocumentKind? Announces { get; } = Table is null ? null : DocumentWord.Find(Table.Header[0].Words());
}
