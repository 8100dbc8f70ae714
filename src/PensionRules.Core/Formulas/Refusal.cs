namespace PensionRules.Formulas;

/// <summary><c>拒绝 "…"</c>: no value, with the reason. Stands only as the whole of an arm.</summary>
/// <param name="Reason">The reason, for the person concerned.</param>
public sealed record Refusal(string Reason) : Expression
{
    /// <summary>The reason in English; null where the document has it in one language only.</summary>
    public string? EnglishReason { get; init; }
}
