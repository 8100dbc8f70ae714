using PensionRules.Explanations;
using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Tests.Support;
using static PensionRules.Tests.Explanations.Law;

namespace PensionRules.Tests.Explanations;

/// <summary>What would change a zero: enough, and not one step more than enough.</summary>
public sealed class RemedyTests
{
    [Theory]
    [InlineData("whole")]
    [InlineData("pro_rata")]
    public void From_any_number_of_months_it_is_180(string reading)
    {
        for (int months = 0; months < 180; months++)
        {
            Derivation derivation = Qualified($"contribution_months={months} partial_years={reading}");
            Remedy remedy = Assert.Single(Remedies(derivation));
            Assert.Equal(("contribution_months", (Rational)months, (Rational)180), (remedy.Input.Id, remedy.Now, remedy.Needed));
            Assert.False(Qualifies($"contribution_months={remedy.Needed - 1} partial_years={reading}"));
            Assert.True(Qualifies($"contribution_months={remedy.Needed} partial_years={reading}"));
        }
    }

    [Fact]
    public void From_enough_months_it_goes_down_to_179()
    {
        for (int months = 180; months <= 720; months += 9)
        {
            Remedy remedy = Assert.Single(Remedies(Qualified($"contribution_months={months}")));
            Assert.Equal((Rational)179, remedy.Needed);
        }
    }

    [Theory]
    [InlineData(20, 100, 240)]
    [InlineData(1, 0, 12)]
    [InlineData(60, 719, 720)]
    public void Another_threshold_needs_other_months(int years, int months, int needed) => Assert.Equal(
        (Rational)needed, Assert.Single(Remedies(Qualified($"contribution_months={months} minimum_years={years}"))).Needed);

    [Fact]
    public void Out_of_reach_is_no_remedy() =>
        Assert.Empty(Remedies(Qualified("contribution_months=720 minimum_years=61")));

    // Years have no declared step; nobody is told 15.5 who needs 15.
    [Theory]
    [InlineData("12.5")]
    [InlineData("14.9999")]
    [InlineData("14.99999")]
    [InlineData("0")]
    public void Given_years_are_raised_to_what_is_needed(string years)
    {
        Remedy remedy = Assert.Single(Remedies(Qualified($"contribution_years={years}")));
        Assert.Equal(("contribution_years", (Rational)15), (remedy.Input.Id, remedy.Needed));
    }

    [Fact]
    public void Too_many_months_before_the_account_have_two_ways_out()
    {
        for (int total = 0; total < 720; total += 37)
        {
            int before = Math.Min(720, total + 1 + (total % 11));
            string letter = Sentence(
                Liaoning2001($"average_wage=1000 contribution_months={total} pre_account_months={before} average_index=1 account_balance=0"), Language.Chinese);
            Assert.Contains(
                $"能改变这一点的：缴费月数由 {total} 月 变为 {before} 月；或者建账前月数由 {before} 月 变为 {total} 月（其他不变）。",
                letter, StringComparison.Ordinal);
        }
    }

    private static Derivation Qualified(string inputs) =>
        Catalogs.Liaoning2001.Calculate(Catalogs.Typed(inputs), new() { Terms = ["qualified"] }).Single.Derivation;

    private static bool Qualifies(string inputs) => Qualified(inputs).Results[0].Value!.ToBoolean();

    private static Remedy[] Remedies(Derivation derivation)
    {
        RuleDefinition rule = (RuleDefinition)derivation.PolicySet.DefinitionOf(derivation.Results[0].Term)!;
        int operand = derivation.Plan.Operands[rule.Rule.Arms[0].Value];
        return [.. new RemedyFinder(derivation).Find(operand, derivation.Plan.Inputs.ToHashSet())];
    }
}
