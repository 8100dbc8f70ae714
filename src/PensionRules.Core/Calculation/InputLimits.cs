using PensionRules.Diagnostics;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>The range and step that a term's values are held to, whoever gives them.</summary>
internal static class InputLimits
{
    /// <summary>What is wrong with a value, or null.</summary>
    public static Diagnostic? Check(Term term, in Rational value)
    {
        if (term.Range is { } range && !range.Contains(value))
        {
            return new Diagnostic(
                DiagnosticRules.InputOutOfRange, SourceLocation.None, new ValueArgument(value, term.Type), term,
                new ValueArgument(range.Low, term.Type), new ValueArgument(range.High, term.Type));
        }

        return term.Step is { } step && !(value / step).IsInteger
            ? new Diagnostic(
                DiagnosticRules.InputNotOnStep, SourceLocation.None, new ValueArgument(value, term.Type), term, new ValueArgument(step, term.Type))
            : null;
    }
}
