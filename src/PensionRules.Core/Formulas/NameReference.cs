namespace PensionRules.Formulas;

/// <summary>A term, a column of the row at hand, or a named choice, by its Chinese name or its id.</summary>
/// <param name="Name">The name as written.</param>
public sealed record NameReference(string Name) : Expression;
