namespace PensionRules.Policies;

/// <summary>A key column of a 按 table.</summary>
/// <param name="Name">The term the key is named after.</param>
/// <param name="Type">Its type, or null when the term declares it.</param>
/// <param name="IsFrom">Whether 起 stands there: a row holds from its key on.</param>
public sealed record TableKey(DeclaredName Name, Cell? Type, bool IsFrom);
