using PensionRules.Numerics;
using PensionRules.Plans;
using PensionRules.Policies;
using PensionRules.Population;

namespace PensionRules.Tests.Population;

/// <summary>A calculation for a population, and people for it: some as the law's own cases have them, some at its turns, some with data that are wrong.</summary>
internal sealed class Scenario
{
    private const int Masks = 3;
    private const int MostTries = 12;

    private readonly Random _random;
    private readonly CellGenerator[] _cells;
    private readonly bool[][] _blank;
    private readonly PolicyCase[] _cases;

    public Scenario(PopulationCalculation calculation, PopulationOptions options, Random random)
    {
        Options = options;
        Calculation = calculation;
        _random = random;
        Plan plan = calculation.Question.PlanFor(
            new HashSet<Term>([.. calculation.Inputs.Select(i => i.Term), .. calculation.Constants.Keys]), CandidateChoice.First);
        Rational[] constants = [.. plan.Constants, .. KeysOf(plan)];
        _cells = [.. calculation.Inputs.Select(i => new CellGenerator(i, calculation.PolicySet, constants, random))];
        _cases = [.. CasesOf(calculation.PolicySet)];

        // Which cells are blank decides the plan of a row's reference; a few patterns keep the test quick.
        _blank = [.. Enumerable.Range(0, Masks).Select(_ => _cells.Select(_ => random.Next(4) == 0).ToArray())];
    }

    public PopulationCalculation Calculation { get; }

    public PopulationOptions Options { get; }

    /// <summary>Rows with what the reference makes of them. Most have a result: a row without one is often tried again.</summary>
    public List<CalculatedRow> Generate(int count)
    {
        RowReference reference = new(Calculation);
        List<CalculatedRow> rows = [];
        while (rows.Count < count)
        {
            rows.Add(Try(reference, _random.Next(3) == 0 ? 1 : MostTries));
        }

        return rows;
    }

    private CalculatedRow Try(RowReference reference, int tries)
    {
        CalculatedRow row = reference.Calculate(Row());
        return tries > 1 && !row.HasResult ? Try(reference, tries - 1) : row;
    }

    /// <summary>A row of cells.</summary>
    public long[] Row()
    {
        long[] row = [.. _cells.Select(c => c.Good())];
        if (_cases.Length > 0 && _random.Next(3) > 0)
        {
            TakeFrom(_cases[_random.Next(_cases.Length)], row);
        }

        switch (_random.Next(10))
        {
            case 0:
                Spoil(row);
                break;
            case 1:
                Spoil(row);
                Spoil(row);
                break;
            case 2 or 3:
                Clear(row, _blank[_random.Next(Masks)]);
                break;
        }

        return row;
    }

    /// <summary>A row as a person can type it again.</summary>
    public string Describe(ReadOnlySpan<long> row)
    {
        List<string> cells = [];
        for (int i = 0; i < _cells.Length; i++)
        {
            InputColumn column = _cells[i].Column;
            cells.Add($"{column.Term.Id}={Text(column, row[i])}");
        }

        IEnumerable<string> constants = Calculation.Constants.Select(c => $"{c.Key.Id}:={c.Value.ToPlainText()}");
        return $"{Calculation.PolicySet.Id} [{string.Join(' ', constants)}] {string.Join(' ', cells)}";
    }

    private static string Text(InputColumn column, long cell) => cell switch
    {
        CellCode.Blank => "(blank)",
        CellCode.Unreadable => "(unreadable)",
        CellCode.TooFine => "(too fine)",
        CellCode.TooLarge => "(too large)",
        _ when column.Term.Type.Kind == TypeKind.Number => new TermValue(column.Term.Type, column.ValueOf(cell)).ToPlainText(),
        _ => FormattableString.Invariant($"#{cell}"),
    };

    private void TakeFrom(PolicyCase @case, long[] row)
    {
        Dictionary<Term, TermValue> given = @case.Given.DistinctBy(g => g.Key).ToDictionary(g => g.Key, g => g.Value);
        for (int i = 0; i < row.Length; i++)
        {
            if (given.TryGetValue(_cells[i].Column.Term, out TermValue? value) && _cells[i].CellOf(value.Number) is { } cell)
            {
                row[i] = _random.Next(4) == 0 ? _cells[i].Near(cell) : cell;
            }
        }
    }

    private void Spoil(long[] row)
    {
        if (row.Length > 0)
        {
            int at = _random.Next(row.Length);
            long bad = _cells[at].Bad();
            row[at] = bad == CellCode.Blank ? row[at] : bad;
        }
    }

    private static void Clear(long[] row, bool[] blank)
    {
        for (int i = 0; i < row.Length; i++)
        {
            row[i] = blank[i] ? CellCode.Blank : row[i];
        }
    }

    private static IEnumerable<Rational> KeysOf(Plan plan) => plan.Terms.Values
        .Select(t => t.Definition switch { TableDefinition table => table.Table, ParameterDefinition parameter => parameter.Table, _ => null })
        .Concat(plan.Nodes.Select(n => (n.Payload as LookupSite)?.Table))
        .OfType<LawTable>().Distinct().SelectMany(t => t.Rows).SelectMany(r => r.Keys);

    private static IEnumerable<PolicyCase> CasesOf(PolicySet? set)
    {
        for (; set is not null; set = set.Base)
        {
            foreach (PolicyCase @case in set.Cases)
            {
                yield return @case;
            }
        }
    }
}
