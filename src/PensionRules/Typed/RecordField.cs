using PensionRules.Calculation;
using PensionRules.Policies;

namespace PensionRules.Typed;

/// <summary>A property of a typed record, or of a row of a list in it, and the term or field of the scheme that it stands for.</summary>
/// <param name="Term">The id.</param>
/// <param name="Kind">The kind of its values.</param>
/// <param name="Read">The value in a record or row; null when it is not given.</param>
internal sealed record RecordField(string Term, TypeKind Kind, Func<object, InputValue?> Read)
{
    /// <summary>The ids of a choice's values; empty for other kinds.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The fields of a list's rows; empty for other kinds.</summary>
    public IReadOnlyList<RecordField> Fields { get; init; } = [];

    /// <summary>The type of a list's rows; null for other kinds.</summary>
    public Type? Row { get; init; }

    /// <summary>Adds what the record gives for the field; nothing when it gives nothing.</summary>
    public void Give(object record, PolicyInputs to)
    {
        if (Read(record) is { } value)
        {
            to.Add(Term, value);
        }
    }
}
