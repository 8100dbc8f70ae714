namespace PensionRules.Explanations;

public sealed partial class Derivation
{
    /// <summary>The explanation as plain text.</summary>
    /// <param name="language">The language.</param>
    /// <param name="depth">How much it says.</param>
    /// <returns>Lines separated by LF.</returns>
    public string ToText(Language language, ExplanationDepth depth = ExplanationDepth.Account) =>
        Render(language, depth, new Page(isMarkdown: false));

    /// <summary>The explanation as Markdown.</summary>
    /// <param name="language">The language.</param>
    /// <param name="depth">How much it says.</param>
    /// <returns>Lines separated by LF.</returns>
    public string ToMarkdown(Language language, ExplanationDepth depth = ExplanationDepth.Account) =>
        Render(language, depth, new Page(isMarkdown: true));

    /// <summary>The derivation as JSON: results, steps with formulas, values, rounding, citation and evidence, and the receipt.</summary>
    /// <param name="language">The language of texts; ids are the same in both.</param>
    /// <returns>A JSON object, UTF-8 text, without line breaks.</returns>
    public string ToJson(Language language) => new JsonDerivation(this, new Words(language)).Write();

    private string Render(Language language, ExplanationDepth depth, Page page)
    {
        Words words = new(language);
        new Letter(this, words, page).Write(depth);
        if (depth == ExplanationDepth.Sentence)
        {
            return page.ToString();
        }

        Background background = new(this, words, page);
        if (depth == ExplanationDepth.Everything)
        {
            background.Given();
        }

        new Account(this, words, page).Write(isFull: depth == ExplanationDepth.Everything);
        background.Readings();
        if (depth == ExplanationDepth.Everything)
        {
            background.Law();
            background.Receipt();
        }

        return page.ToString();
    }
}
