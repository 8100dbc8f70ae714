using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Population.Sql;

/// <summary>A policy set as a statement of SQL.</summary>
/// <param name="Text">The statement, without a semicolon at its end.</param>
/// <param name="Columns">The terms that the table has to give, with the names of their columns.</param>
/// <param name="Outputs">The terms that it calculates, in order.</param>
/// <param name="LeftOut">Why outputs of the scheme are not among them, when none were asked for by name.</param>
public sealed record SqlScript(
    string Text, IReadOnlyList<KeyValuePair<string, Term>> Columns, IReadOnlyList<Term> Outputs, IReadOnlyList<Diagnostic> LeftOut)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
