namespace PensionRules.Diagnostics;

/// <summary>One kind of message: its code, its text in both languages and an example of what causes it.</summary>
/// <param name="Code">The stable code, <c>PRnnnn</c>.</param>
/// <param name="Chinese">The message in Chinese, with <c>{0}</c> … for its arguments; says what to do.</param>
/// <param name="English">The message in English.</param>
/// <param name="Example">A piece of a document, or an input, that causes it.</param>
public sealed record DiagnosticRule(string Code, string Chinese, string English, string Example);
