using PensionRules.Calculation;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Population;

/// <summary>A block calculated row by row as <see cref="PolicySet.Calculate"/> does it: what every faster path is held against.</summary>
internal sealed class ReferenceRows(PopulationCalculation calculation)
{
    public void Run(PopulationBlock block)
    {
        block.FoundRows.Clear();
        for (int row = 0; row < block.Count; row++)
        {
            foreach (Finding finding in Run(block, row).DistinctBy(f => (f.Code, f.Field)))
            {
                block.FoundRows.Add(new RowFinding(row, finding));
            }
        }
    }

    private IEnumerable<Finding> Run(PopulationBlock block, int row)
    {
        PolicySet set = calculation.PolicySet;
        Dictionary<Term, TermValue> given = new(calculation.Constants);
        List<Finding> wrong = [];
        for (int i = 0; i < calculation.Inputs.Count; i++)
        {
            InputColumn column = calculation.Inputs[i];
            long cell = block.Input(i)[row];
            if (cell == CellCode.Blank)
            {
                continue;
            }

            if (!column.Allows(cell))
            {
                wrong.Add(calculation.FindingOf(column, cell));
                continue;
            }

            given[column.Term] = new TermValue(column.Term.Type, column.ValueOf(cell));
        }

        for (int i = 0; i < calculation.Outputs.Count; i++)
        {
            block.Output(i)[row] = CellCode.Blank;
        }

        if (wrong.Count > 0)
        {
            return wrong;
        }

        Outcome outcome = Calculator.Calculate(set, given, calculation.Asked, new CalculationOptions { KnownAt = calculation.Receipt.KnownAt }).Single;
        if (outcome.Refusals.Count > 0)
        {
            return outcome.Refusals.Select(calculation.FindingOf);
        }

        List<Finding> tooLarge = [];
        for (int i = 0; i < calculation.Outputs.Count; i++)
        {
            if (outcome.Results[i].Value is { } value)
            {
                OutputColumn output = calculation.Outputs[i];
                Rational scaled = value.Number / output.Unit * output.Denominator;
                if (Rational.Abs(scaled) > CellCode.MostMagnitude)
                {
                    tooLarge.Add(calculation.FindingOfTooLarge(output));
                }
                else
                {
                    block.Output(i)[row] = scaled.IsInteger ? (long)scaled.Numerator : throw new InvalidOperationException($"{output}: {scaled}");
                }
            }
        }

        return outcome.Results.Where(r => r.Fault is not null && calculation.IsWanted(r.Term)).Select(r => calculation.FindingOf(r.Fault!)).Concat(tooLarge);
    }
}
