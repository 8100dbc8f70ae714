namespace PensionRules.Formulas;

/// <summary><c>列表.字段</c>: a field of the list that an aggregate goes through, named with its list.</summary>
/// <param name="List">The list.</param>
/// <param name="Field">The field.</param>
public sealed record MemberReference(string List, string Field) : Expression;
