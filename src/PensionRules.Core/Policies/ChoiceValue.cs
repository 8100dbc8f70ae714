namespace PensionRules.Policies;

/// <summary>A value of a choice.</summary>
/// <param name="Name">The Chinese name.</param>
/// <param name="Id">The id.</param>
/// <param name="Text">What it means, or why a switch may be read so.</param>
public sealed record ChoiceValue(string Name, string Id, string Text)
{
    /// <summary>The name in a language: the Chinese name, or the id.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The name.</returns>
    public string ToText(Language language) => language == Language.Chinese ? Name : Id;
}
