using FsCheck;
using FsCheck.Fluent;
using PensionRules.Calculation;
using PensionRules.Tests.Oracle;
using PensionRules.Tests.Support;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Properties;

/// <summary>What holds for everybody, whatever the figures.</summary>
public sealed class LawTests
{
    private static readonly string[] Parts =
        ["basic_pension", "account_pension", "transitional_pension", "guarantee_supplement", "industry_supplement"];

    [Fact]
    public void A_higher_wage_never_lowers_the_pension() =>
        NeverLowers((person, more) => person with { Wage = Math.Min(100_000_000, person.Wage + more) });

    [Fact]
    public void More_months_never_lower_the_pension() =>
        NeverLowers((person, more) => person with { Months = Math.Min(720, person.Months + (more % 50)) });

    [Fact]
    public void A_higher_balance_never_lowers_the_pension() =>
        NeverLowers((person, more) => person with { Balance = Math.Min(1_000_000_000, person.Balance + more) });

    [Fact]
    public void A_higher_balance_never_lowers_what_is_paid_once() => Check(
        from person in LiaoningPerson.Any.Where(p => p.PreMonths <= p.Months)
        from more in Gen.Choose(1, 10_000)
        select (person, more),
        pair => Assert.True(
            Amount(pair.person, "lump_sum") <= Amount(pair.person with { Balance = Math.Min(1_000_000_000, pair.person.Balance + pair.more) }, "lump_sum")));

    [Fact]
    public void The_parts_add_up_to_the_total_in_2001() => Check(
        LiaoningPerson.Any.Where(p => p.PreMonths <= p.Months), person => AddsUp(person.Calculate().Single));

    [Fact]
    public void The_parts_add_up_to_the_total_from_2006_on() => Check(NationalPerson.Any, person =>
    {
        Outcome outcome = Catalogs.Liaoning2006.Calculate(person.ToInputs()).Single;
        if (outcome["monthly_pension"].Value is not null)
        {
            AddsUp(outcome);
        }
        else
        {
            Assert.Contains(Parts, p => outcome[p].Value is null);
        }
    });

    [Fact]
    public void Every_amount_is_whole_fen_and_not_below_zero() => Check(
        LiaoningPerson.Any.Where(p => p.PreMonths <= p.Months), person => Assert.All(person.Calculate().Single.Results, r =>
        {
            Assert.Equal(decimal.Round(r.ToDecimal(), 2), r.ToDecimal());
            Assert.True(r.ToDecimal() >= 0);
        }));

    [Fact]
    public void Whoever_is_paid_by_the_month_is_not_paid_once() => Check(
        LiaoningPerson.Any.Where(p => p.PreMonths <= p.Months),
        person => Assert.True(Amount(person, "monthly_pension") == 0 || Amount(person, "lump_sum") == 0));

    private static void NeverLowers(Func<LiaoningPerson, int, LiaoningPerson> raise) => Check(
        from person in LiaoningPerson.Any.Where(p => p.PreMonths <= p.Months)
        from more in Gen.Choose(1, 100_000)
        select (person, raised: raise(person, more)),
        pair => Assert.True(Amount(pair.person, "monthly_pension") <= Amount(pair.raised, "monthly_pension")));

    private static void AddsUp(Outcome outcome) =>
        Assert.Equal(outcome["monthly_pension"].ToDecimal(), Parts.Sum(p => outcome[p].ToDecimal()));

    private static decimal Amount(LiaoningPerson person, string term) => person.Calculate().Single[term].ToDecimal();

    private static void Check<T>(Gen<T> gen, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
