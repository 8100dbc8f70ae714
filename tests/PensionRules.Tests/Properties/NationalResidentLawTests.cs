using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Tests.Oracle;
using PensionRules.Tests.Support;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Properties;

/// <summary>What holds for everybody under the national residents' documents and their heirs, whatever the figures.</summary>
public sealed class NationalResidentLawTests
{
    private static readonly LocalDate Merger = new(2014, 2, 21);

    private static readonly string[] Ends = ["refund", "to_pool", "transferred"];

    private static readonly string[] Subsidies = ["base_subsidy", "tier_subsidy", "only_child_subsidy", "paid_by_government"];

    private static Gen<NationalResidentPerson> People => NationalResidentPerson.Any.Where(p => !new NationalResidentOracle(p).IsRefused);

    private static Gen<NationalResidentContributionPerson> Payments => NationalResidentContributionPerson.Any
        .Where(p => new NationalResidentContributionOracle(p) is { IsRefused: false, Own: not null });

    [Fact]
    public void A_later_month_never_pays_a_lower_standard() => Check(
        from person in People
        from more in Gen.Choose(1, 60)
        select (person, later: person with { PaidFor = person.Month.PlusMonths(more) }),
        pair => Assert.All(
            Outcomes(pair.person, "base_standard").Zip(Outcomes(pair.later, "base_standard")), p => Assert.True(p.First <= p.Second)));

    [Fact]
    public void What_the_place_adds_comes_on_top_in_every_month() => Check(
        from person in People
        from fen in Gen.Choose(0, 50_000)
        select (person, fen),
        pair =>
        {
            decimal without = Amount(pair.person with { Local = 0 }, "base_standard");
            Assert.Equal(without + (pair.fen / 100m), Amount(pair.person with { Local = pair.fen }, "base_standard"));
            Assert.Equal(without, Amount(pair.person with { Local = null }, "base_standard"));
        });

    [Fact]
    public void Base_and_account_pension_are_the_total_and_nobody_gets_a_part_of_it() => Check(People, p =>
    {
        Outcome outcome = p.Calculate().Single;
        decimal basic = outcome["basic_pension"].ToDecimal();
        Assert.Equal(outcome["monthly_pension"].ToDecimal(), basic + outcome["account_pension"].ToDecimal());
        Assert.True(basic == 0 || basic >= 55);
        Assert.True(basic > 0 || outcome["account_pension"].ToDecimal() == 0);
        Assert.True(outcome["years_supplement"].ToDecimal() <= basic);
    });

    [Fact]
    public void Heirs_and_pool_share_the_balance_of_the_dead() => Check(Dead, p =>
    {
        Outcome outcome = p.Calculate().Single;
        Assert.Equal(p.Balance / 100m, Ends.Sum(e => outcome[e].ToDecimal()));
        Assert.Equal(p.LeftOn < Merger ? p.Subsidy / 100m : 0, outcome["to_pool"].ToDecimal());
    });

    [Fact]
    public void Whoever_dies_a_day_later_never_leaves_less() => Check(
        Dead, p => Assert.True(Amount(p, "refund") <= Amount(p with { LeftOn = p.LeftOn.PlusDays(1) }, "refund")));

    [Fact]
    public void Nothing_is_paid_for_the_months_after_the_death() => Check(
        from person in Dead
        from months in Gen.Choose(-3, 3)
        select person with { LeftOn = person.Month.PlusMonths(months).OnDayOfMonth(1) },
        p =>
        {
            decimal alive = Amount(p with { Event = null }, "monthly_pension");
            Assert.Equal(p.Month > p.LeftOn.ToYearMonth() ? 0 : alive, Amount(p, "monthly_pension"));
        });

    [Fact]
    public void Whoever_moves_takes_the_whole_balance_or_nothing_is_settled() => Check(
        People.Select(p => p with { Event = 2 + (p.Paid % 2) }), p =>
        {
            Outcome outcome = p.Calculate().Single;
            if (outcome["transferred"].Value is null)
            {
                Assert.All(Ends, e => Assert.NotNull(outcome[e].Fault));
            }
            else
            {
                Assert.Equal(p.Balance / 100m, outcome["transferred"].ToDecimal());
                Assert.All(Ends[..2], e => Assert.Equal(0, outcome[e].ToDecimal()));
            }
        });

    [Fact]
    public void Children_matter_only_in_the_countryside_and_only_before_the_merger() => Check(
        People.Where(p => p.IsUrban || p.Claim >= Merger.ToYearMonth()),
        p => Assert.Equal(Eligible(p), Eligible(p with { HaveChildrenJoined = !p.HaveChildrenJoined })));

    [Fact]
    public void More_years_never_pay_less() => Check(
        from person in People
        from more in Gen.Choose(1, 100)
        select (person, raised: person with { Paid = Math.Min(600, person.Paid + more) }),
        pair =>
        {
            if (!new NationalResidentOracle(pair.raised).IsRefused)
            {
                Assert.True(Amount(pair.person, "monthly_pension") <= Amount(pair.raised, "monthly_pension"));
            }
        });

    [Fact]
    public void Everything_credited_is_own_money_or_the_governments() => Check(Payments, p =>
    {
        Outcome outcome = p.Calculate().Single;
        decimal subsidies = Subsidies.Sum(s => outcome[s].ToDecimal());
        Assert.Equal(outcome["credited"].ToDecimal(), subsidies + outcome["own_contribution"].ToDecimal());
        Assert.Equal(subsidies, outcome["counted_as_subsidy"].ToDecimal());
        Assert.True(subsidies == 0 || p.IsBack || subsidies >= 30);
    });

    [Fact]
    public void Province_and_city_share_what_the_government_pays() => Check(
        from payment in Payments
        from percent in Gen.Choose(0, 100)
        select (payment, percent),
        pair =>
        {
            PolicyInputs inputs = pair.payment.ToInputs();
            inputs.Add("province_rate", pair.percent / 100m);
            Outcome outcome = Catalogs.Set(NationalResidentContributionPerson.Sets[pair.payment.Place]).Calculate(inputs).Single;
            (decimal province, decimal city) = (outcome["province_share"].ToDecimal(), outcome["city_share"].ToDecimal());
            Assert.Equal(Subsidies.Sum(s => outcome[s].ToDecimal()), province + city);
            Assert.True(province >= 0 && city >= 0);
        });

    [Fact]
    public void A_year_paid_back_has_a_subsidy_only_by_the_switch() => Check(
        Payments, p => Assert.All(Subsidies, s => Assert.Equal(0, (p with { IsBack = true, IsBackSubsidised = false }).Calculate().Single[s].ToDecimal())));

    private static Gen<NationalResidentPerson> Dead => People.Select(p => p with { Event = 0 });

    private static decimal Amount(NationalResidentPerson person, string term) => person.Calculate(term)[term].ToDecimal();

    private static IEnumerable<decimal> Outcomes(NationalResidentPerson person, string term) =>
        person.Calculate(term).Outcomes.Select(o => o[term].ToDecimal());

    private static bool Eligible(NationalResidentPerson person) => person.Calculate("eligible")["eligible"].Value!.Number.Sign != 0;

    private static void Check<T>(Gen<T> gen, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
