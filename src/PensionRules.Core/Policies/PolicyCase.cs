using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>A worked case: what is given and what must come out.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Article">The heading it stands under.</param>
/// <param name="Location">Where its row begins.</param>
/// <param name="Given">The given terms with their values.</param>
/// <param name="Expected">The checked terms with what must come out.</param>
/// <param name="Notices">The notices (提示) that must be raised, or null when that is not checked.</param>
public sealed record PolicyCase(
    string Name,
    Article Article,
    SourceLocation Location,
    IReadOnlyList<KeyValuePair<Term, TermValue>> Given,
    IReadOnlyList<Expectation> Expected,
    string? Notices);
