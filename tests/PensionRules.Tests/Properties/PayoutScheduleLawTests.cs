using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Tests.Oracle;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Properties;

/// <summary>What holds for every payout of an account, whatever the figures.</summary>
public sealed class PayoutScheduleLawTests
{
    [Fact]
    public void Account_pool_and_city_pay_what_is_due_together() => Check(PayoutPerson.Any, p => Assert.All(p.Schedule(), r =>
    {
        Assert.Equal(p.Monthly / 100m, r.Amount("due"));
        Assert.Equal(r.Amount("due"), r.Amount("from_account") + r.Amount("from_pool") + r.Amount("from_city"));
        Assert.True(r.Amount("from_account") >= 0 && r.Amount("from_pool") >= 0 && r.Amount("from_city") >= 0);
    }));

    [Fact]
    public void Nothing_is_lost_and_no_part_goes_below_zero() => Check(PayoutPerson.Any, p =>
    {
        SheetRow[] rows = p.Schedule();
        Assert.Equal(p.Balance / 100m, rows[0].Amount("opening"));
        Assert.Equal(rows.SkipLast(1).Select(r => r.Amount("closing")), rows.Skip(1).Select(r => r.Amount("opening")));
        Assert.All(rows, r =>
        {
            Assert.Equal(r.Amount("closing"), r.Amount("opening") - r.Amount("from_account") + r.Amount("interest"));
            Assert.True(r.Amount("own_closing") >= 0 && r.Amount("own_closing") <= r.Amount("closing"));
        });
    });

    [Fact]
    public void What_the_account_paid_and_what_is_left_are_the_start_and_its_interest() => Check(PayoutPerson.Any, p =>
    {
        CalculationResult result = p.Calculate(
            "paid_by_account", "paid_by_pool", "paid_by_city", "drawing_interest_total", "remaining", "payout_adds_up");
        decimal Of(string term) => result[term].ToDecimal();
        Assert.Equal((p.Balance / 100m) + Of("drawing_interest_total"), Of("paid_by_account") + Of("remaining"));
        Assert.Equal(p.Monthly * p.Months / 100m, Of("paid_by_account") + Of("paid_by_pool") + Of("paid_by_city"));
        Assert.True(result["payout_adds_up"].Value!.ToBoolean());
        Assert.True(p.IsEarning || Of("drawing_interest_total") == 0m);
    });

    [Fact]
    public void The_account_runs_dry_in_the_first_month_that_closes_with_nothing() => Check(PayoutPerson.Any, p =>
    {
        SheetRow[] rows = p.Schedule();
        TermResult dry = p.Calculate("runs_dry")["runs_dry"];
        int first = Array.FindIndex(rows, r => r.Amount("closing") == 0m);
        Assert.Equal(first < 0 ? null : p.First.PlusMonths(first), dry.Value?.ToYearMonth());
        Assert.Equal(first < 0 ? "refused" : null, dry.Fault?.Code);
        Assert.All(rows.Skip(first < 0 ? rows.Length : first + 1), r => Assert.True(r.Amount("from_account") == 0m && r.Amount("closing") == 0m));
    });

    [Fact]
    public void Without_interest_the_account_lasts_as_many_months_as_the_balance_holds() => Check(
        PayoutPerson.Any.Select(p => p with { IsEarning = false, IsMatching = false }), p =>
        {
            long lasts = Math.Min(p.Months, (p.Balance + p.Monthly - 1) / p.Monthly);
            Assert.Equal(lasts, p.Schedule().LongCount(r => r.Amount("from_account") > 0m));
        });

    [Fact]
    public void More_money_or_interest_never_runs_dry_earlier() => Check(
        from person in PayoutPerson.Any
        from more in Gen.Choose(0, 100_000)
        select (person: person with { Own = 0 }, more),
        pair =>
        {
            decimal paid = Paid(pair.person);
            Assert.True(Paid(pair.person with { Balance = pair.person.Balance + pair.more }) >= paid);
            Assert.True(Paid(pair.person with { IsEarning = true }) >= Paid(pair.person with { IsEarning = false }));
        });

    [Fact]
    public void Heirs_and_pool_share_what_is_left_in_the_month_of_death() => Check(
        from person in PayoutPerson.Any
        from month in Gen.Choose(0, person.Months - 1)
        select (person, month),
        pair =>
        {
            PolicyInputs inputs = pair.person.ToInputs();
            YearMonth month = pair.person.First.PlusMonths(pair.month);
            inputs.Add("event", "death");
            inputs.Add("event_date", month.OnDayOfMonth(1));
            CalculationResult result = pair.person.Set.Calculate(
                inputs, new CalculationOptions { Terms = ["left", "own_left", "inheritable", "to_pool", "schedule"] });
            SheetRow last = SheetRow.Of(result["schedule"])[^1];

            Assert.Equal(month, last["month"].ToYearMonth());
            Assert.Equal(last.Amount("closing"), result["left"].ToDecimal());
            Assert.Equal(result["left"].ToDecimal(), result["inheritable"].ToDecimal() + result["to_pool"].ToDecimal());
            Assert.True(result["left"].ToDecimal() >= pair.person.Schedule()[pair.month].Amount("closing"));
        });

    private static decimal Paid(PayoutPerson person) => person.Calculate("paid_by_account")["paid_by_account"].ToDecimal();

    private static void Check<T>(Gen<T> gen, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(120));
}
