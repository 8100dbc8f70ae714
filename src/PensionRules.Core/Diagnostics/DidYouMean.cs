namespace PensionRules.Diagnostics;

/// <summary>The end of a message about an unknown word: the word that is near to it, or nothing.</summary>
/// <param name="Word">The near word, or null.</param>
internal sealed record DidYouMean(string? Word) : IBilingual
{
    /// <summary>The end of a message about a word that is none of some others.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="candidates">The words that would have been understood.</param>
    /// <returns>The end of the message.</returns>
    public static DidYouMean Of(string word, IEnumerable<string> candidates) => new(Suggestions.Nearest(word, candidates));

    /// <inheritdoc/>
    public string ToText(Language language) => (Word, language) switch
    {
        (null, _) => string.Empty,
        (_, Language.Chinese) => $"。是不是“{Word}”？",
        _ => $"; did you mean '{Word}'?",
    };
}
