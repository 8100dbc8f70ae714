namespace PensionRules.Documents.Tables;

/// <summary>The form of rule ids: two capitals, up to two digits, a hyphen and two digits, as LN-12 or CN05-01.</summary>
internal static class RuleId
{
    /// <summary>Whether a word has the form.</summary>
    /// <param name="word">The word.</param>
    /// <returns>Whether it has.</returns>
    public static bool IsWellFormed(string word)
    {
        int hyphen = word.IndexOf('-');
        return hyphen is >= 2 and <= 4
            && word.Length == hyphen + 3
            && char.IsAsciiLetterUpper(word[0])
            && char.IsAsciiLetterUpper(word[1])
            && !word.AsSpan(2, hyphen - 2).ContainsAnyExceptInRange('0', '9')
            && !word.AsSpan(hyphen + 1).ContainsAnyExceptInRange('0', '9');
    }
}
