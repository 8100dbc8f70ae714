using FsCheck;
using FsCheck.Fluent;
using PensionRules.Explanations;
using PensionRules.Policies;
using PensionRules.Tests.Oracle;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Explanations;

/// <summary>The steps are the terms on the path taken, no more and no fewer, each after what it rests on.</summary>
public sealed class StepsTests
{
    private const int People = 500;

    [Fact]
    public void Each_stands_after_what_it_rests_on() => Check(LiaoningPerson.Any, person => AssertOrder(person.Calculate().Single.Derivation));

    [Fact]
    public void Each_stands_after_what_it_rests_on_from_2006_on() =>
        Check(NationalPerson.Any, person => AssertOrder(Catalogs.Liaoning2006.Calculate(person.ToInputs()).Single.Derivation));

    [Fact]
    public void They_are_the_terms_on_the_path_taken() => Check(LiaoningPerson.Any.Where(p => p.PreMonths <= p.Months), person =>
    {
        Derivation derivation = person.Calculate().Single.Derivation;
        Assert.Equal(
            PathOf(person).Order(StringComparer.Ordinal),
            derivation.Steps.Where(s => s.Value is not null).Select(s => s.Term.Id).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void What_is_refused_accounts_for_the_requirement_only() => Check(LiaoningPerson.Any.Where(p => p.PreMonths > p.Months), person =>
        Assert.Equal(
            ["contribution_months", "deemed_within", "pre_account_months"],
            person.Calculate().Single.Derivation.Steps.Select(s => s.Term.Id).Order(StringComparer.Ordinal)));

    [Fact]
    public void Those_to_one_figure_lead_to_no_other() => Check(LiaoningPerson.Any.Where(p => p.PreMonths <= p.Months && p.Months >= 180), person =>
    {
        Derivation derivation = person.Calculate().Single.Derivation;
        Term term = derivation.PolicySet.FindTerm("account_pension")!;
        Assert.Equal(["contribution_years", "qualified", "account_pension"], derivation.StepsTo([term]).Select(s => s.Term.Id));
    });

    [Fact]
    public void Those_to_all_results_are_the_calculated_ones_of_the_whole() => Check(LiaoningPerson.Any, person =>
    {
        Derivation derivation = person.Calculate().Single.Derivation;
        Assert.Equal(
            derivation.Steps.Where(s => s.Definition is RuleDefinition).Select(s => s.Term.Id),
            derivation.StepsTo(derivation.Results.Select(r => r.Term)).Select(s => s.Term.Id));
    });

    [Fact]
    public void A_step_is_what_the_results_say() => Check(LiaoningPerson.Any.Where(p => p.PreMonths <= p.Months), person =>
    {
        Derivation derivation = person.Calculate().Single.Derivation;
        Assert.All(derivation.Results, r => Assert.Equal(r.Value, derivation.StepOf(r.Term)!.Value));
        Assert.All(derivation.Steps.Where(s => s.Rounding is not null), s => Assert.Equal(s.Value!.Number, s.Rounding!.Apply(s.Exact!.Value)));
    });

    // The document read by a person: which terms a result rests on, arm by arm.
    private static HashSet<string> PathOf(LiaoningPerson person)
    {
        HashSet<string> path =
        [
            "basic_pension", "account_pension", "transitional_pension", "guarantee_supplement", "industry_supplement", "monthly_pension",
            "lump_sum", "qualified", "contribution_years", "minimum_years", "contribution_months", "partial_years",
        ];
        if (person.Months < 180)
        {
            path.Add("account_balance");
            return path;
        }

        path.UnionWith(
        [
            "average_wage", "accrual_share", "accrued_share", "base_share", "yearly_step", "cap_30", "account_balance", "payout_months",
            "average_index", "transition_rate", "pre_account_years", "pre_account_partial_years", "pre_account_months",
        ]);
        if (person.IsCapped)
        {
            path.Add("level_target");
        }

        if (person.IndustryAmount is { } industry)
        {
            path.UnionWith(["industry_amount", "new_method_total"]);
            LiaoningOracle oracle = new(person);
            if (industry > oracle.Basic + oracle.Account + oracle.Transitional)
            {
                path.Add("industry_share");
            }

            return path;
        }

        // 原办法 是 九七办法 且 非 有 原办法养老金 且 非 有 原过渡系数
        path.Add("former_method");
        if (person.OldAmount is not null)
        {
            path.UnionWith(["old_method_pension", "former_total", "new_method_total"]);
        }
        else if (person.FormerRate is not null)
        {
            path.UnionWith(
            [
                "former_rate", "former_total", "new_method_total", "former_basic", "former_base_share", "former_account",
                "former_payout_months", "former_transition",
            ]);
        }

        return path;
    }

    private static void AssertOrder(Derivation derivation)
    {
        HashSet<Term> before = [];
        foreach (DerivationStep step in derivation.Steps)
        {
            Assert.All(step.Uses.Where(u => derivation.StepOf(u) is not null), u => Assert.Contains(u, before));
            Assert.True(before.Add(step.Term));
        }
    }

    private static void Check<T>(Gen<T> gen, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(People));
}
