using System.Numerics;
using PensionRules.Building;
using PensionRules.Calculation;
using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Population;

namespace PensionRules.Tests.Population;

/// <summary>One person after the other through blocks: what is given becomes columns, the readings of switches what is the same for everybody. Not for several threads.</summary>
internal sealed class BlockCalculator(PolicySet set, params IReadOnlyList<string> outputs)
{
    // A person stands between two others, who are given the same but for one cell.
    private const int Places = 3;

    private readonly Dictionary<string, (PopulationCalculation Calculation, PopulationRunner Runner, PopulationBlock Block)> _prepared = new(StringComparer.Ordinal);

    public BlockResult Calculate(PolicyInputs inputs)
    {
        InputBinder binder = new(set);
        Dictionary<Term, TermValue> given = binder.Bind(inputs);
        Assert.Empty(binder.Faults);
        return Calculate(given);
    }

    public BlockResult Calculate(IReadOnlyDictionary<Term, TermValue> given)
    {
        (PopulationCalculation calculation, PopulationRunner runner, PopulationBlock block) = Prepared(given);
        long[] row = [.. calculation.Inputs.Select(c => Cell(c, given[c.Term]))];
        long[] other = [.. row];
        if (other.Length > 0)
        {
            other[0] = CellCode.Blank;
        }

        long[][] rows = [other, row, other];
        BlockRows.Fill(block, calculation, rows);
        runner.Run(block);
        CalculatedRow result = BlockRows.Take(block, calculation, rows).ElementAt(1);
        return new BlockResult(
            calculation.Outputs.Select((o, i) => (o, i)).ToDictionary(p => p.o.Term.Id, p => p.o.ToText(result.Outputs[p.i]), StringComparer.Ordinal),
            result.Findings);
    }

    private (PopulationCalculation Calculation, PopulationRunner Runner, PopulationBlock Block) Prepared(IReadOnlyDictionary<Term, TermValue> given)
    {
        Term[] columns = [.. given.Keys.Where(t => set.DefinitionOf(t) is not SwitchDefinition).OrderBy(t => t.Id, StringComparer.Ordinal)];
        (string Id, string Reading)[] switches = [.. given.Where(g => set.DefinitionOf(g.Key) is SwitchDefinition)
            .Select(g => (g.Key.Id, g.Value.ToChoice().Id)).Order()];
        Dictionary<string, int> decimals = columns.Where(c => c.Type.Kind == TypeKind.Number)
            .ToDictionary(c => c.Id, c => Decimals(given[c]), StringComparer.Ordinal);
        string key = string.Join(' ', columns.Select(c => $"{c.Id}{decimals.GetValueOrDefault(c.Id)}").Concat(switches.Select(s => $"{s.Id}={s.Reading}")));
        if (!_prepared.TryGetValue(key, out var prepared))
        {
            PopulationCalculation calculation = PopulationCalculation.Prepare(set, new PopulationOptions
            {
                Columns = [.. columns.Select(c => c.Id)],
                Outputs = outputs,
                Decimals = decimals,
                Constants = Support.Catalogs.Inputs(switches.Select(s => (s.Id, (InputValue)s.Reading))),
                AllowOutsidePeriod = true,
            });
            prepared = (calculation, calculation.CreateRunner(), new PopulationBlock(calculation, Places));
            _prepared.Add(key, prepared);
        }

        return prepared;
    }

    // Two at least and an even number, so that many people share a calculation.
    private static int Decimals(TermValue value)
    {
        int digits = Rational.DecimalDigits((value.Number / value.Type.Unit!.Scale).Denominator);
        return Math.Max(2, digits + (digits % 2));
    }

    private static long Cell(InputColumn column, TermValue value)
    {
        Rational cell = value.Number / column.One;
        Assert.Equal(BigInteger.One, cell.Denominator);
        return (long)cell.Numerator;
    }
}
