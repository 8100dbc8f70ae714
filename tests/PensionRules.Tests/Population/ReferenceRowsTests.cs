using PensionRules.Calculation;
using PensionRules.Policies;
using PensionRules.Population;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Population;

/// <summary>The reference of the other tests, held against what a caller gets who calculates one person by name.</summary>
public sealed class ReferenceRowsTests
{
    public static TheoryData<string> PolicySets => [.. Catalogs.BuiltIn.PolicySets.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(PolicySets))]
    public void A_row_is_a_person(string id)
    {
        ScenarioGenerator scenarios = new(Catalogs.Set(id), TestSize.RandomFor("reference " + id));
        for (int i = 0; i < 2 && scenarios.Next() is { } scenario; i++)
        {
            Assert.All(scenario.Generate(20), row => Same(scenario, row));
        }
    }

    private static void Same(Scenario scenario, CalculatedRow row)
    {
        PopulationCalculation calculation = scenario.Calculation;
        if (row.Cells.Any(c => c is CellCode.Unreadable or CellCode.TooFine or CellCode.TooLarge))
        {
            Assert.False(row.HasResult);
            return;
        }

        CalculationResult person = Calculate(scenario, row);
        if (person.InputFaults.Count > 0)
        {
            Assert.Equal(person.InputFaults.Select(f => $"{f.Code}:{f.Term!.Id}").Order(StringComparer.Ordinal), row.Findings.Split(' '));
            Assert.False(row.HasResult);
            return;
        }

        foreach ((OutputColumn output, long value) in calculation.Outputs.Zip(row.Outputs))
        {
            TermResult expected = person.Single[output.Term.Id];
            Assert.Equal(expected.Value?.ToPlainText() ?? string.Empty, output.ToText(value));
            if (expected.Fault is { } fault)
            {
                Assert.Contains($"{fault.Code}:{fault.Term.Id}", row.Findings.Split(' '));
            }
        }
    }

    private static CalculationResult Calculate(Scenario scenario, CalculatedRow row)
    {
        PopulationCalculation calculation = scenario.Calculation;
        PolicyInputs inputs = [];
        foreach ((Term term, TermValue value) in calculation.Constants)
        {
            inputs.Add(term.Id, Given(value));
        }

        foreach ((InputColumn column, long cell) in calculation.Inputs.Zip(row.Cells).Where(p => p.Second != CellCode.Blank))
        {
            inputs.Add(column.Term.Name, Given(new TermValue(column.Term.Type, column.ValueOf(cell))));
        }

        return calculation.PolicySet.Calculate(inputs, new CalculationOptions
        {
            Terms = scenario.Options.Outputs,
            KnownAt = scenario.Options.KnownAt,
            AllowOutsidePeriod = scenario.Options.AllowOutsidePeriod,
        });
    }

    private static InputValue Given(TermValue value) => value.Type.Kind == TypeKind.Number
        ? value.Number / value.Type.Unit!.Scale
        : value.ToPlainText();
}
