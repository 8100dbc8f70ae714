using PensionRules.Policies;

namespace PensionRules.Building;

/// <summary>A type that a document calls by a word.</summary>
/// <param name="Chinese">The Chinese word.</param>
/// <param name="English">The English word.</param>
/// <param name="Type">The type.</param>
internal sealed record TypeWord(string Chinese, string English, TermType Type);
