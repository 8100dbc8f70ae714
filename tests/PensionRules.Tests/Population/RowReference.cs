using PensionRules.Calculation;
using PensionRules.Evaluation;
using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Population;

namespace PensionRules.Tests.Population;

/// <summary>Rows one by one as <see cref="PolicySet.Calculate"/> does them: what every faster path is held against.</summary>
internal sealed class RowReference(PopulationCalculation calculation)
{
    private readonly CalculationOptions _options = new() { KnownAt = calculation.Receipt.KnownAt };

    public CalculatedRow Calculate(long[] row)
    {
        string[] wrong = [.. Pairs(row).Where(p => p.Cell != CellCode.Blank && !p.Column.Allows(p.Cell))
            .Select(p => calculation.FindingOf(p.Column, p.Cell).ToString())];
        return wrong.Length > 0 ? Without(row, wrong) : Calculate(row, GivenIn(row));
    }

    private CalculatedRow Calculate(long[] row, Dictionary<Term, TermValue> given)
    {
        Outcome outcome = Calculator.Calculate(calculation.PolicySet, given, calculation.Asked, _options).Single;
        if (outcome.Refusals.Count > 0)
        {
            return Without(row, outcome.Refusals.Select(Text));
        }

        (OutputColumn Column, TermResult Result)[] results = [.. calculation.Outputs.Zip(outcome.Results)];
        return new CalculatedRow(
            row,
            [.. results.Select(r => r.Result.Value is { } value && !IsTooLarge(r.Column, value) ? (long)Scaled(r.Column, value).Numerator : CellCode.Blank)],
            Told(results.SelectMany(r => FindingsOf(r.Column, r.Result))));
    }

    private IEnumerable<string> FindingsOf(OutputColumn column, TermResult result)
    {
        if (result.Fault is { } fault)
        {
            return calculation.IsWanted(result.Term) ? [Text(fault)] : [];
        }

        return IsTooLarge(column, result.Value!) ? [$"out_of_range:{column.Term.Id}"] : [];
    }

    private Dictionary<Term, TermValue> GivenIn(long[] row)
    {
        Dictionary<Term, TermValue> given = new(calculation.Constants);
        foreach ((InputColumn column, long cell) in Pairs(row).Where(p => p.Cell != CellCode.Blank))
        {
            given[column.Term] = new TermValue(column.Term.Type, column.ValueOf(cell));
        }

        return given;
    }

    private IEnumerable<(InputColumn Column, long Cell)> Pairs(long[] row) => calculation.Inputs.Zip(row);

    private CalculatedRow Without(long[] row, IEnumerable<string> findings) =>
        new(row, [.. calculation.Outputs.Select(_ => CellCode.Blank)], Told(findings));

    private static bool IsTooLarge(OutputColumn column, TermValue value) => Rational.Abs(Scaled(column, value)) > CellCode.MostMagnitude;

    private static Rational Scaled(OutputColumn column, TermValue value)
    {
        Rational scaled = value.Number / column.Unit * column.Denominator;
        Assert.True(scaled.IsInteger, $"{column}: {scaled}");
        return scaled;
    }

    private static string Text(Fault fault) => $"{fault.Code}:{fault.Term.Id}";

    // Each once, in the order in which rows are compared.
    private static string Told(IEnumerable<string> findings) => string.Join(' ', findings.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
