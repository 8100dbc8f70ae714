namespace PensionRules.Diagnostics;

/// <summary>A message argument with a text for each language.</summary>
/// <param name="Chinese">The Chinese text.</param>
/// <param name="English">The English text.</param>
internal sealed record BothLanguages(string Chinese, string English) : IBilingual
{
    /// <inheritdoc/>
    public string ToText(Language language) => language == Language.Chinese ? Chinese : English;
}
