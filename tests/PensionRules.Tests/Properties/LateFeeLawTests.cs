using FsCheck;
using FsCheck.Fluent;
using PensionRules.Tests.Oracle;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Properties;

/// <summary>What holds for every late fee, and the same fen as going from day to day gives.</summary>
public sealed class LateFeeLawTests
{
    // As the rules stand by default: each day at its own rate, the day of payment not counted.
    private static Gen<LateFeePerson> ByDefault =>
        LateFeePerson.Any.Select(p => p with { IsPaidDayCounted = false, IsByDueDay = false, IsOrderOut = null });

    [Fact]
    public void The_fee_is_the_one_that_going_from_day_to_day_gives() => Check(LateFeePerson.Any, p =>
    {
        LateFeeOracle oracle = new(p);
        Outcome outcome = p.Calculate();

        Assert.Equal(oracle.Days, outcome["late_days"].ToDecimal());
        Assert.Equal((decimal)oracle.Fee / 100m, outcome["late_fee"].ToDecimal());
        Assert.Equal((p.Owed + (decimal)oracle.Fee) / 100m, outcome["total_payable"].ToDecimal());
    });

    [Fact]
    public void A_delay_split_at_any_day_adds_up_before_it_is_rounded() => Check(
        from person in ByDefault
        from part in Gen.Choose(0, person.Days)
        select (person, first: person with { Days = part }, second: person with { Due = person.Due.PlusDays(part), Days = person.Days - part }),
        split => Assert.All(
            ["old_days", "new_days", "late_days", "old_fee", "new_fee"],
            term => Assert.Equal(Amount(split.person, term), Amount(split.first, term) + Amount(split.second, term))));

    [Fact]
    public void A_debt_split_in_two_adds_up_before_it_is_rounded() => Check(
        from person in LateFeePerson.Any
        from part in Gen.Choose(0, (int)person.Owed)
        select (person, first: person with { Owed = part }, second: person with { Owed = person.Owed - part }),
        split => Assert.All(
            ["old_fee", "new_fee"],
            term => Assert.Equal(Amount(split.person, term), Amount(split.first, term) + Amount(split.second, term))));

    [Fact]
    public void Paying_later_never_costs_less() => Check(
        from person in LateFeePerson.Any
        from more in Gen.Choose(1, 500)
        select (person, later: person with { Days = person.Days + more }),
        pair => Assert.True(Amount(pair.person, "late_fee") <= Amount(pair.later, "late_fee")));

    [Fact]
    public void Counting_the_day_of_payment_adds_one_day() => Check(LateFeePerson.Any, p => Assert.Equal(
        Amount(p with { IsPaidDayCounted = false }, "late_days") + 1, Amount(p with { IsPaidDayCounted = true }, "late_days")));

    [Fact]
    public void The_old_rate_throughout_never_costs_less_than_each_day_at_its_own() => Check(
        LateFeePerson.Any.Where(p => p.IsOrderOut != false),
        p => Assert.True(Amount(p with { IsByDueDay = false }, "late_fee") <= Amount(p with { IsByDueDay = true }, "late_fee")));

    [Fact]
    public void Who_pays_before_the_due_day_owes_no_fee() => Check(
        from person in ByDefault.Where(p => p.Due >= new NodaTime.LocalDate(2000, 1, 1))
        from early in Gen.Choose(0, 300)
        select person with { Days = -early },
        p => Assert.Equal(0m, Amount(p, "late_fee")));

    private static decimal Amount(LateFeePerson person, string term) => person.Calculate()[term].ToDecimal();

    private static void Check<T>(Gen<T> gen, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
