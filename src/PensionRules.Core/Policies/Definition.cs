using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>What gives a term its value in a policy set.</summary>
/// <param name="Term">The term.</param>
/// <param name="Citation">The article.</param>
/// <param name="Location">Where it stands.</param>
public abstract record Definition(Term Term, Citation Citation, SourceLocation Location);
