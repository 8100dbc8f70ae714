using FsCheck;
using FsCheck.Fluent;
using PensionRules.Tests.Oracle;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Properties;

/// <summary>What holds for every household that asks for the minimum living guarantee, in each reading of the plan.</summary>
public sealed class NeighbouringHouseholdTests
{
    [Fact]
    public void It_gets_what_the_text_says() => Check(NeighbouringHousehold.Any, household =>
    {
        Outcome outcome = household.Calculate();
        Assert.Equal(household.Heads, outcome["entitled_heads"].ToDecimal());
        Assert.Equal((decimal)household.Allowance / 100m, outcome["monthly_allowance"].ToDecimal());
        Assert.Equal(household.Heads > 0 && household.Income < household.Standard * household.Members.Length, outcome["is_entitled"].Value!.ToBoolean());
    });

    [Fact]
    public void The_order_of_its_members_plays_no_part() => Check(
        from household in NeighbouringHousehold.Any
        from members in Gen.Shuffle(household.Members)
        select (household, shuffled: household with { Members = members }),
        pair => Assert.Equal(Amount(pair.household), Amount(pair.shuffled)));

    [Fact]
    public void Income_and_allowance_reach_the_standard_where_nobody_is_excluded() => Check(
        NeighbouringHousehold.Any.Select(h => h with { Members = [.. h.Members.Select(m => m with { RefusedService = false, OffersRefused = 1 })] }),
        household =>
        {
            decimal standard = household.Standard * household.Members.Length / 100m;
            Assert.Equal(Math.Max(standard, household.Income / 100m), Amount(household) + (household.Income / 100m));
        });

    [Fact]
    public void Who_is_excluded_never_raises_the_allowance() => Check(NeighbouringHousehold.Any, household =>
    {
        NeighbouringMember[] refusing = [household.Members[0] with { RefusedService = true, OffersRefused = 2 }, .. household.Members[1..]];
        Assert.True(Amount(household with { Members = refusing }) <= Amount(household));
    });

    [Fact]
    public void What_is_owed_and_not_paid_lowers_the_allowance_only_where_it_counts() => Check(NeighbouringHousehold.Any, household =>
    {
        NeighbouringHousehold received = household with { IsReceived = true };
        NeighbouringHousehold unpaid = received with { Members = [.. household.Members.Select(m => m with { Due = m.Due + 10_000 })] };
        Assert.Equal(Amount(received), Amount(unpaid));
        Assert.True(Amount(unpaid with { IsReceived = false }) <= Amount(received));
    });

    [Fact]
    public void Needing_both_refusals_excludes_no_more() => Check(NeighbouringHousehold.Any, household =>
        Assert.True(Amount(household with { AreBothNeeded = false }) <= Amount(household with { AreBothNeeded = true })));

    [Fact]
    public void A_higher_standard_never_pays_less() => Check(
        from household in NeighbouringHousehold.Any
        from more in Gen.Choose(1, 10_000)
        select (household, raised: household with { Standard = household.Standard + more }),
        pair => Assert.True(Amount(pair.household) <= Amount(pair.raised)));

    private static decimal Amount(NeighbouringHousehold household) => household.Calculate()["monthly_allowance"].ToDecimal();

    private static void Check<T>(Gen<T> gen, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
