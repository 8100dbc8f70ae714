using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Population;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Population;

/// <summary>The worked cases of the policy documents, worked out once more in blocks: what a policy team checked by hand, as columns.</summary>
public sealed class CasesInBlocksTests
{
    private readonly List<string> _wrong = [];
    private readonly Dictionary<(PolicySet Set, Term Asked), BlockCalculator> _blocks = [];
    private int _checked;

    [Fact]
    public void Every_case_comes_out_in_blocks_as_well()
    {
        foreach (PolicySet set in Catalogs.BuiltIn.PolicySets)
        {
            foreach (PolicyCase @case in set.Cases.Where(c => c.Given.All(g => IsColumn(g.Key, g.Value))))
            {
                Dictionary<Term, TermValue> given = @case.Given.ToDictionary(g => g.Key, g => g.Value);
                foreach (Expectation expectation in @case.Expected.Where(e => IsColumn(e.Term) && !given.ContainsKey(e.Term)))
                {
                    Check(set, @case, given, expectation);
                }
            }
        }

        Assert.True(_wrong.Count == 0, string.Join('\n', _wrong.Take(20)));

        // Two thousand at least: fewer would mean that blocks can do less than they could.
        Assert.InRange(_checked, 2000, int.MaxValue);
    }

    private void Check(PolicySet set, PolicyCase @case, Dictionary<Term, TermValue> given, Expectation expectation)
    {
        if (Calculate(set, given, expectation.Term) is not { } result)
        {
            return;
        }

        _checked++;
        string value = result.Values[expectation.Term.Id];
        string expected = expectation.Refusal is null ? expectation.Values.Single().ToPlainText() : string.Empty;
        if (value != expected || (expectation.Refusal is null) != (result.Findings.Length == 0))
        {
            _wrong.Add($"{set.Id} {@case.Location}: {expectation.Term}: expected '{expected}', got '{value}' {result.Findings}");
        }
    }

    // Nothing where a population cannot have the term, or where the case has several outcomes.
    private BlockResult? Calculate(PolicySet set, Dictionary<Term, TermValue> given, Term asked)
    {
        HashSet<Term> terms = [.. given.Keys];
        Plans.Plan plan = new Calculation.Question(set, [asked], new Dictionary<Term, int>(), null, notices: []).PlanFor(terms, Plans.CandidateChoice.First);
        if (plan.IllegibleRows.Any() || !set.OrderOf([asked], terms).All(t => IsColumn(t)) || !IsWhole(plan.Terms[asked]))
        {
            return null;
        }

        if (!_blocks.TryGetValue((set, asked), out BlockCalculator? blocks))
        {
            _blocks[(set, asked)] = blocks = new BlockCalculator(set, asked.Id);
        }

        try
        {
            return blocks.Calculate(given);
        }
        catch (PopulationException)
        {
            return null;
        }
    }

    private static bool IsWhole(Plans.TermPlan term) => term.Term.Type.Kind != TypeKind.Number || term.Rounding is not null;

    private static bool IsColumn(Term term) => term.Type.Kind != TypeKind.List;

    private static bool IsColumn(Term term, TermValue value) => IsColumn(term)
        && (term.Type.Kind != TypeKind.Number || Rational.DecimalDigits((value.Number / term.Type.Unit!.Scale).Denominator) is >= 0 and <= InputColumn.MostDecimals);
}
