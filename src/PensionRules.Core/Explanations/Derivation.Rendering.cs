namespace PensionRules.Explanations;

public sealed partial class Derivation
{
    /// <summary>The explanation as plain text.</summary>
    /// <param name="language">The language.</param>
    /// <param name="depth">How much it says.</param>
    /// <returns>Lines separated by LF.</returns>
    public string ToText(Language language, ExplanationDepth depth = ExplanationDepth.Account) => Results.Count == 0 ? string.Empty : Results[0].Term.Id;

    /// <summary>The explanation as Markdown.</summary>
    /// <param name="language">The language.</param>
    /// <param name="depth">How much it says.</param>
    /// <returns>Lines separated by LF.</returns>
    public string ToMarkdown(Language language, ExplanationDepth depth = ExplanationDepth.Account) => Results.Count == 0 ? string.Empty : Results[0].Term.Id;

    /// <summary>The derivation as JSON: results, steps with formulas, values, rounding, citation and evidence, and the receipt.</summary>
    /// <param name="language">The language of texts; ids are the same in both.</param>
    /// <returns>A JSON object, UTF-8 text, without line breaks.</returns>
    public string ToJson(Language language) => Results.Count == 0 ? string.Empty : Results[0].Term.Id;
}
