using PensionRules.Building;
using PensionRules.Calculation;
using PensionRules.Diagnostics;

namespace PensionRules.Policies;

public sealed partial class PolicySet
{
    /// <summary>Calculates the scheme's outputs, or the terms asked for, with the derivation of each.</summary>
    /// <param name="inputs">What is given.</param>
    /// <param name="options">How; null for the usual way.</param>
    /// <returns>The outcomes, or what is wrong with the inputs. Bad data is a result, never an exception.</returns>
    public CalculationResult Calculate(PolicyInputs inputs, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return Calculator.Calculate(this, inputs, options ?? CalculationOptions.Default);
    }

    /// <summary>Prepares the calculation of amounts for many people, without derivations.</summary>
    /// <param name="inputs">The numeric terms that are given each time, by name or id.</param>
    /// <param name="outputs">The numeric terms asked for.</param>
    /// <param name="constant">What is the same for everybody: switches, a region, a date …; null for nothing.</param>
    /// <returns>The prepared calculation.</returns>
    /// <exception cref="ArgumentException">A name is no term or no number, a constant is wrong, or the outputs rest on a list or an illegible value.</exception>
    public PreparedCalculation Prepare(IReadOnlyList<string> inputs, IReadOnlyList<string> outputs, PolicyInputs? constant = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(outputs);
        return Calculator.Prepare(this, [.. inputs.Select(NumberTerm)], [.. outputs.Select(NumberTerm)], constant ?? []);
    }

    private Term NumberTerm(string name) => FindTerm(name) is { Type.Kind: TypeKind.Number } term
        ? term
        : throw new ArgumentException($"'{name}' is no numeric term of {Id}.", nameof(name));

    /// <summary>Reads a table of cases that is not part of a document, a spreadsheet's for example.</summary>
    /// <param name="table">The table; its columns are terms of this set.</param>
    /// <param name="diagnostics">Where to add what is wrong with its columns and cells.</param>
    /// <returns>The cases; a cell that is not understood is left out of its case.</returns>
    public IReadOnlyList<PolicyCase> ReadCases(CaseTableDeclaration table, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(diagnostics);
        Article article = new(string.Empty, [], IsUnverified: false, table.Location, [table]);
        return new CaseBuilder(Header.Document, _table, new CellReader(Header.Regions, diagnostics), diagnostics).Read(article, table);
    }

    /// <summary>Runs a worked case of this set.</summary>
    /// <param name="case">The case.</param>
    /// <returns>Whether everything it expects came out, and what came out instead.</returns>
    public CaseResult Run(PolicyCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return CaseRunner.Run(this, @case);
    }
}
