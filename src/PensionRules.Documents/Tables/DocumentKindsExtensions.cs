using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>Asks sets of kinds of documents.</summary>
internal static class DocumentKindsExtensions
{
    /// <summary>Whether a set has a kind.</summary>
    /// <param name="kinds">The set.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>Whether it has.</returns>
    public static bool Has(this DocumentKinds kinds, DocumentKind kind) => ((int)kinds >> (int)kind & 1) == 1;
}
