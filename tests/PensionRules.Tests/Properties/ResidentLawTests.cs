using FsCheck;
using FsCheck.Fluent;
using PensionRules.Tests.Oracle;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Properties;

/// <summary>What holds for everybody in Dongfang's plan, whatever the figures.</summary>
public sealed class ResidentLawTests
{
    private static readonly string[] Subsidies = ["base_subsidy", "tier_subsidy", "only_child_subsidy", "paid_by_government"];

    private static readonly string[] Ends = ["refund", "to_pool", "transferred"];

    private static readonly string[] Payers = ["from_account", "from_pool", "from_city"];

    private static Gen<ResidentPerson> People =>
        ResidentPerson.Any.Select(p => p with { CutOff = p.CutOff ?? ResidentContributionPerson.CutOffs[0], Subsidy = Math.Min(p.Subsidy, p.Balance) });

    private static Gen<ResidentContributionPerson> Payments => ResidentContributionPerson.Any.Where(p => ResidentContributionOracle.Tiers.Contains(p.Tier))
        .Select(p => p with { CutOff = p.CutOff ?? ResidentContributionPerson.CutOffs[1] });

    [Fact]
    public void More_years_never_pay_less() => NeverLowers((p, more) => p with { Paid = Math.Min(600, p.Paid + more) });

    [Fact]
    public void More_deemed_years_never_pay_less() => NeverLowers((p, more) => p with { Deemed = Math.Min(450, p.Deemed + more) });

    [Fact]
    public void A_higher_balance_never_pays_less() => NeverLowers((p, more) => p with { Balance = p.Balance + more });

    [Fact]
    public void Longer_residence_never_pays_less() => NeverLowers((p, more) => p with { Urban = p.Urban + more, City = p.City + more });

    [Fact]
    public void Waiting_never_pays_less() => NeverLowers((p, more) => p with { Assessed = p.Assessed.PlusDays(more) });

    [Fact]
    public void Another_benefit_never_pays_more() => Check(
        People, p => Assert.True(Amount(p with { HasOther = true }, "monthly_pension") <= Amount(p, "monthly_pension")));

    [Fact]
    public void Who_may_not_draw_gets_nothing_and_who_may_gets_the_base() => Check(People, p =>
    {
        Outcome outcome = p.Calculate().Single;
        bool isEligible = outcome["eligible"].Value!.Number.Sign != 0;
        Assert.Equal(isEligible, outcome["monthly_pension"].ToDecimal() >= 130m);
        Assert.Equal(!isEligible, outcome["monthly_pension"].ToDecimal() == 0m);
        Assert.Equal(isEligible, outcome["first_month"].Value is not null);
    });

    [Fact]
    public void Who_pays_back_what_is_missing_may_draw() => Check(People.Where(p => p.Paid < 150), p =>
    {
        decimal years = p.Calculate().Single["back_payment_years"].ToDecimal();
        if (years > 0)
        {
            ResidentPerson after = p with { Paid = p.Paid + (int)(years * 10) };
            Assert.True(after.Calculate().Single["eligible"].Value!.Number.Sign != 0);
            Assert.Equal(0m, Amount(after, "back_payment_years"));
        }
    });

    [Fact]
    public void What_leaves_the_account_is_the_balance() => Check(
        People.Select(p => p with { IsMoved = p.IsMoved ?? true }), p =>
        {
            Outcome outcome = p.Calculate().Single;
            Assert.Equal(outcome["to_pool"].Fault, outcome["refund"].Fault);
            if (outcome["to_pool"].Value is not null)
            {
                Assert.Equal(p.Balance / 100m, Ends.Sum(e => outcome[e].ToDecimal()));
                Assert.True(outcome["to_pool"].ToDecimal() == 0 || outcome["to_pool"].ToDecimal() == p.Subsidy / 100m);
            }
        });

    [Fact]
    public void Account_pool_and_city_pay_the_account_pension_together() => Check(People, p =>
    {
        Outcome outcome = p.Calculate().Single;
        Assert.Equal(outcome["account_pension"].ToDecimal(), Payers.Sum(s => outcome[s].ToDecimal()));
        Assert.Equal(outcome["basic_pension"].ToDecimal(), outcome["province_share"].ToDecimal() + outcome["city_share"].ToDecimal());
    });

    [Fact]
    public void Nobody_both_returns_and_is_owed() => Check(People, p =>
    {
        Outcome outcome = p.Calculate().Single;
        decimal difference = (p.PaidOut / 100m) - (outcome["monthly_pension"].ToDecimal() * p.MonthsDue);
        Assert.Equal(difference, outcome["to_return"].ToDecimal() - outcome["owed"].ToDecimal());
        Assert.True(outcome["to_return"].ToDecimal() == 0 || outcome["owed"].ToDecimal() == 0);
    });

    [Fact]
    public void Every_amount_is_whole_fen_and_not_below_zero() => Check(People, p => WholeFen(p.Calculate().Single));

    [Fact]
    public void Every_contribution_is_whole_fen_and_not_below_zero() => Check(Payments, p => WholeFen(p.Calculate().Single));

    [Fact]
    public void A_chosen_cut_off_gives_one_of_the_open_outcomes() => Check(People, p =>
    {
        string open = string.Join(' ', (p with { CutOff = null }).Calculate().Outcomes.Select(Figures));
        Assert.Contains(Figures(p.Calculate().Single), open, StringComparison.Ordinal);
    });

    [Fact]
    public void A_higher_tier_never_credits_less() => Check(
        from payment in Payments
        from tier in Gen.Elements(ResidentContributionOracle.Tiers)
        select (payment, tier: Math.Max(tier, payment.Tier)),
        pair => Assert.True(Credited(pair.payment) <= Credited(pair.payment with { Tier = pair.tier })));

    [Fact]
    public void Province_and_city_pay_all_subsidies_together() => Check(Payments, p =>
    {
        Outcome outcome = p.Calculate().Single;
        decimal subsidies = Subsidies.Sum(s => outcome[s].ToDecimal());
        Assert.Equal(subsidies, outcome["province_share"].ToDecimal() + outcome["city_share"].ToDecimal());
        Assert.Equal(outcome["credited"].ToDecimal(), subsidies + outcome["own_contribution"].ToDecimal());
        Assert.Equal(outcome["credited"].ToDecimal(), outcome["counted_as_own"].ToDecimal() + outcome["counted_as_subsidy"].ToDecimal());
    });

    [Fact]
    public void A_year_paid_back_has_no_subsidy() => Check(
        Payments, p => Assert.All(Subsidies, s => Assert.Equal(0m, (p with { IsBack = true }).Calculate().Single[s].ToDecimal())));

    private static void WholeFen(Outcome outcome) => Assert.All(outcome.Results.Where(r => r.Value is { Type.IsMoney: true }), r =>
    {
        Assert.Equal(decimal.Round(r.ToDecimal(), 2), r.ToDecimal());
        Assert.True(r.ToDecimal() >= 0);
    });

    private static string Figures(Outcome outcome) =>
        $"[{string.Join(';', outcome.Results.Select(r => r.Value?.ToPlainText() ?? r.Fault!.Code))}]";

    private static void NeverLowers(Func<ResidentPerson, int, ResidentPerson> raise) => Check(
        from person in People
        from more in Gen.Choose(1, 50)
        select (person, raised: raise(person, more)),
        pair => Assert.True(Amount(pair.person, "monthly_pension") <= Amount(pair.raised, "monthly_pension")));

    private static decimal Amount(ResidentPerson person, string term) => person.Calculate().Single[term].ToDecimal();

    private static decimal Credited(ResidentContributionPerson person) => person.Calculate().Single["credited"].ToDecimal();

    private static void Check<T>(Gen<T> gen, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
