using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>A row of a 规则 table: a rule that there is, whether or not a document implements it.</summary>
/// <param name="Location">Where its id stands.</param>
/// <param name="RuleId">Its id.</param>
/// <param name="Subject">What it is about, in Chinese.</param>
/// <param name="EnglishSubject">What it is about, in English.</param>
/// <param name="Grade">How well it is known, A to D; null where a grade says nothing.</param>
public sealed record RuleEntryDeclaration(
    SourceLocation Location, string RuleId, string Subject, string EnglishSubject, string? Grade) : Declaration(Location);
