using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>Something wrong with the data of a person: which field, what value, and what to do.</summary>
/// <param name="Field">The name as given.</param>
/// <param name="Value">The value as given.</param>
/// <param name="Term">The term, when the name is known.</param>
/// <param name="Diagnostic">The message with its code.</param>
public sealed record InputFault(string Field, string Value, Term? Term, Diagnostic Diagnostic)
{
    internal FieldInRow? Place { get; init; }

    /// <summary>The stable code, <c>PR5nnn</c>.</summary>
    public string Code => Diagnostic.Code;

    /// <summary>The message in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line.</returns>
    public string ToText(Language language) => Diagnostic.Message(language);
}
