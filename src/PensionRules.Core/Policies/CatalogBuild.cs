using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>A catalog and what was wrong with the documents.</summary>
/// <param name="Catalog">Everything without errors.</param>
/// <param name="Diagnostics">The errors, document by document.</param>
public sealed record CatalogBuild(PolicyCatalog Catalog, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The catalog, when nothing was wrong.</summary>
    /// <returns>The catalog.</returns>
    /// <exception cref="PolicyException">Something was wrong; the message lists it all.</exception>
    public PolicyCatalog GetOrThrow() => Diagnostics.Count == 0 ? Catalog : throw new PolicyException(Diagnostics);
}
