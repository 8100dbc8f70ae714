using PensionRules.Calculation;
using PensionRules.Policies;

namespace PensionRules.Typed;

/// <summary>A property of a typed record and the term of the scheme that it stands for.</summary>
/// <param name="Term">The term's id.</param>
/// <param name="Kind">The kind of its values.</param>
/// <param name="Read">The value in a record; null when it is not given.</param>
internal sealed record RecordField(string Term, TypeKind Kind, Func<SchemeInput, InputValue?> Read)
{
    /// <summary>The ids of a choice's values; empty for other kinds.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
