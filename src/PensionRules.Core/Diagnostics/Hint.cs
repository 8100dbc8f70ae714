namespace PensionRules.Diagnostics;

/// <summary>The tail of a message about an unknown word: the nearest known one, or nothing.</summary>
internal sealed record Hint(string? Nearest) : IBilingual
{
    public static Hint For(string word, IEnumerable<string> candidates) => new(Suggestions.Nearest(word, candidates));

    public string ToText(Language language) => (Nearest, language) switch
    {
        (null, _) => string.Empty,
        (_, Language.Chinese) => $"；是不是“{Nearest}”？",
        _ => $"; did you mean '{Nearest}'?",
    };
}
