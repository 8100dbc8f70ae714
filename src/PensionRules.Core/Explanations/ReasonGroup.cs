namespace PensionRules.Explanations;

/// <summary>Alternatives of which none holds.</summary>
/// <param name="Lead">What introduces them.</param>
/// <param name="Items">Each alternative with its own reason.</param>
internal sealed record ReasonGroup(string Lead, IReadOnlyList<string> Items);
