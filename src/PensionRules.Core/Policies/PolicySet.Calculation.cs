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
