using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>A kind of table.</summary>
/// <param name="Word">Its word.</param>
/// <param name="Title">What follows the word in the header.</param>
/// <param name="Documents">The documents it may stand in.</param>
/// <param name="Read">Reads a table of the kind.</param>
internal sealed record TableKind(
    Word Word, TitleKind Title, DocumentKinds Documents, Func<TableContext, IEnumerable<Declaration>> Read)
{
    /// <summary>Whether a table without rows says something: nothing was paid, nobody is listed.</summary>
    public bool MayBeEmpty { get; init; }
}
