using NodaTime;
using PensionRules.Calculation;
using PensionRules.Formulas;
using PensionRules.Plans;
using PensionRules.Policies;
using PensionRules.Population;

namespace PensionRules.Tests.Population;

/// <summary>
/// Calculations that a policy set can do for a population: its inputs as columns, or the terms that one of its cases gives; now and then a
/// parameter, a switch or a formula given as a column, a switch or an input the same for everybody, a day of knowledge, finer decimals.
/// </summary>
internal sealed class ScenarioGenerator(PolicySet set, Random random)
{
    private readonly Term[] _inputs = [.. set.Terms.Where(t => t.IsInput && IsScalar(t))];

    /// <summary>The outputs that a population can have when every scalar input is given.</summary>
    public IReadOnlyList<Term> PossibleOutputs() => Possible(_inputs, [], null, Candidates());

    public Scenario? Next()
    {
        for (int attempt = 0; attempt < 6; attempt++)
        {
            // Later attempts are plainer, so that there is one where there can be.
            List<Term> columns = Columns(attempt);
            PolicyInputs constants = Constants(columns, attempt);
            LocalDate? knownAt = attempt < 3 && random.Next(10) == 0 ? new LocalDate(random.Next(1996, 2026), 7, 1) : null;
            if (Options(columns, constants, knownAt) is { } options && TryPrepare(options) is { } calculation)
            {
                return new Scenario(calculation, options, random);
            }
        }

        return null;
    }

    private static bool IsScalar(Term term) => term.Type.Kind != TypeKind.List;

    private IEnumerable<Term> Candidates() => set.OutputTerms.Where(t => IsScalar(t) && set.DefinitionOf(t) is not null);

    private List<Term> Columns(int attempt)
    {
        if (attempt >= 4)
        {
            return [.. _inputs];
        }

        HashSet<Term> columns = [.. _inputs.Where(t => set.DefinitionOf(t) is null ? random.Next(20) > 0 : random.Next(2) == 0)];
        if (set.Cases.Count > 0 && random.Next(2) == 0)
        {
            PolicyCase @case = set.Cases[random.Next(set.Cases.Count)];
            columns = [.. @case.Given.Select(g => g.Key).Where(IsScalar), .. columns.Where(_ => random.Next(2) == 0)];
        }

        if (attempt < 2 && random.Next(2) == 0)
        {
            columns.UnionWith(random.GetItems(Others(), random.Next(1, 4)));
        }

        Term[] shuffled = [.. columns];
        random.Shuffle(shuffled);
        return [.. shuffled];
    }

    // What need not be given but can be.
    private Term[] Others() => [.. set.Terms.Where(t => IsScalar(t)
        && set.DefinitionOf(t) is ParameterDefinition or SwitchDefinition or RuleDefinition { Rule.Kind: RuleKind.Value }).DefaultIfEmpty(_inputs[0])];

    private PolicyInputs Constants(List<Term> columns, int attempt)
    {
        PolicyInputs constants = [];
        if (attempt >= 5)
        {
            return constants;
        }

        foreach (Term @switch in set.Terms.Where(t => set.DefinitionOf(t) is SwitchDefinition && !columns.Contains(t) && random.Next(3) == 0))
        {
            constants.Add(@switch.Id, @switch.Type.Choice!.Values[random.Next(@switch.Type.Choice.Values.Count)].Id);
        }

        if (set.Cases.Count > 0 && random.Next(3) == 0)
        {
            foreach ((Term term, TermValue value) in set.Cases[random.Next(set.Cases.Count)].Given.Where(g => IsScalar(g.Key)).Take(3))
            {
                if (columns.Remove(term))
                {
                    constants.Add(term.Id, value.ToPlainText());
                }
            }
        }

        return constants;
    }

    private PopulationOptions? Options(List<Term> columns, PolicyInputs constants, LocalDate? knownAt)
    {
        Term[] possible = [.. Possible(columns, constants, knownAt, Candidates())];
        if (possible.Length == 0)
        {
            return null;
        }

        if (random.Next(3) == 0)
        {
            possible = [.. possible.Where(_ => random.Next(2) == 0).DefaultIfEmpty(possible[0])];
        }

        return new PopulationOptions
        {
            Columns = [.. columns.Select(t => random.Next(2) == 0 ? t.Id : t.Name)],
            Outputs = [.. possible.Select(t => t.Id)],
            Constants = constants,
            KnownAt = knownAt,
            AllowOutsidePeriod = random.Next(4) == 0,
            Decimals = columns.Where(t => t.Type.Kind == TypeKind.Number && random.Next(8) == 0)
                .ToDictionary(t => t.Id, _ => random.Next(2, 7), StringComparer.Ordinal),
        };
    }

    // Mostly all of them are possible together, and each is then; otherwise they are tried one by one.
    private Term[] Possible(IReadOnlyList<Term> columns, PolicyInputs constants, LocalDate? knownAt, IEnumerable<Term> wanted)
    {
        Term[] all = [.. wanted];
        return TryPrepare(columns, constants, knownAt, all) is { } together && AreScalarPlans(together)
            ? all
            : [.. all.Where(t => TryPrepare(columns, constants, knownAt, [t]) is { } calculation && AreScalarPlans(calculation))];
    }

    private PopulationCalculation? TryPrepare(IReadOnlyList<Term> columns, PolicyInputs constants, LocalDate? knownAt, Term[] outputs) => TryPrepare(new PopulationOptions
    {
        Columns = [.. columns.Select(c => c.Id)], Outputs = [.. outputs.Select(t => t.Id)], Constants = constants, KnownAt = knownAt,
    });

    // Neither rows nor an illegible value: what DESIGN.md asks of the outputs, told from their terms and not from the calculation under test.
    private static bool AreScalarPlans(PopulationCalculation calculation)
    {
        HashSet<Term> given = [.. calculation.Inputs.Select(i => i.Term), .. calculation.Constants.Keys];
        Plan plan = calculation.Question.PlanFor(given, CandidateChoice.First);
        return !plan.IllegibleRows.Any() && calculation.PolicySet.OrderOf(calculation.Asked, given).All(IsScalar);
    }

    private PopulationCalculation? TryPrepare(PopulationOptions options)
    {
        try
        {
            return PopulationCalculation.Prepare(set, options);
        }
        catch (PopulationException)
        {
            return null;
        }
    }
}
