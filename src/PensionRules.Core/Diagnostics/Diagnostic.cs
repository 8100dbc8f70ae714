using System.Globalization;

namespace PensionRules.Diagnostics;

/// <summary>An error in a document or an input: what is wrong, where, and what to do.</summary>
public sealed class Diagnostic
{
    private readonly object[] _arguments;

    /// <summary>Creates a diagnostic.</summary>
    /// <param name="rule">The kind of message.</param>
    /// <param name="location">Where.</param>
    /// <param name="arguments">What the message names.</param>
    public Diagnostic(DiagnosticRule rule, SourceLocation location, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Rule = rule;
        Location = location;
        _arguments = arguments;
    }

    /// <summary>The kind of message.</summary>
    public DiagnosticRule Rule { get; }

    /// <summary>The stable code, <c>PRnnnn</c>.</summary>
    public string Code => Rule.Code;

    /// <summary>Where.</summary>
    public SourceLocation Location { get; }

    /// <summary>The message in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line.</returns>
    public string Message(Language language) => string.Format(
        CultureInfo.InvariantCulture,
        language == Language.Chinese ? Rule.Chinese : Rule.English,
        Array.ConvertAll(_arguments, a => a is IBilingual both ? both.ToText(language) : a));

    /// <summary>The same message at a place.</summary>
    /// <param name="location">Where.</param>
    /// <returns>The diagnostic there.</returns>
    public Diagnostic At(SourceLocation location) => new(Rule, location, _arguments);

    /// <summary>The same message with something named in another way.</summary>
    internal Diagnostic Renaming(object argument, IBilingual name) =>
        new(Rule, Location, Array.ConvertAll(_arguments, a => ReferenceEquals(a, argument) ? name : a));

    /// <summary>The line that MSBuild and editors understand: <c>file(line,col): error PRnnnn: message</c>.</summary>
    /// <param name="language">The language of the message.</param>
    /// <returns>One line.</returns>
    public string ToLine(Language language) => Location.Line == 0
        ? $"error {Code}: {Message(language)}"
        : $"{Location}: error {Code}: {Message(language)}";

    /// <inheritdoc/>
    public override string ToString() => ToLine(Language.English);
}
