using PensionRules.Calculation;
using PensionRules.Diagnostics;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Building;

/// <summary>Checks a given value against the range and the step of its term.</summary>
internal static class ValueLimits
{
    /// <summary>What is wrong with a value, or null.</summary>
    public static Diagnostic? FaultOf(Term term, in Rational value, SourceLocation location)
    {
        if (term.Range is { } range && !range.Contains(value))
        {
            return new Diagnostic(
                DiagnosticRules.InputOutOfRange, location, new ValueArgument(value, term.Type), term,
                new ValueArgument(range.Low, term.Type), new ValueArgument(range.High, term.Type));
        }

        return term.Step is { } step && !(value / step).IsInteger
            ? new Diagnostic(
                DiagnosticRules.InputNotOnStep, location, new ValueArgument(value, term.Type), term, new ValueArgument(step, term.Type))
            : null;
    }
}
