using PensionRules.Policies;

namespace PensionRules.Documents.Structure;

/// <summary>An identity table.</summary>
/// <param name="Kind">What the document is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Values">The other rows, by the English key.</param>
internal sealed record IdentitySyntax(DocumentKind Kind, Cell Id, Dictionary<string, Cell> Values);
