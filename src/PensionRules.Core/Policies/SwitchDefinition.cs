using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>A switch: a passage that can be read in more than one way.</summary>
/// <param name="Term">The term; the readings are the values of its type.</param>
/// <param name="Citation">The article.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Readings">The readings with their reasons, the default first.</param>
public sealed record SwitchDefinition(Term Term, Citation Citation, SourceLocation Location, IReadOnlyList<ChoiceValue> Readings)
    : Definition(Term, Citation, Location)
{
    /// <summary>The position of the default among the values of the term's type.</summary>
    internal int Default { get; } = Term.Type.Choice!.IndexOf(Readings[0].Name);

    /// <summary>The reading at a position among the values of the term's type.</summary>
    internal ChoiceValue ReadingAt(int position) => Readings.First(r => r.Name == Term.Type.Choice!.Values[position].Name);
}
