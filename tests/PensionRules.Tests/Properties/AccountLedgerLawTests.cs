using FsCheck;
using FsCheck.Fluent;
using PensionRules.Calculation;
using PensionRules.Tests.Oracle;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Properties;

/// <summary>What holds for every individual account, whatever the figures.</summary>
public sealed class AccountLedgerLawTests
{
    private static readonly string[] Figures = ["balance", "interest_total", "entries_total", "own_balance"];

    [Fact]
    public void The_order_of_the_entries_plays_no_part() => Check(LedgerPerson.Any, p => Same(p, p with { Entries = [.. p.Entries.Reverse()] }));

    [Fact]
    public void An_entry_may_be_split_within_its_month() => Check(
        from person in LedgerPerson.Any
        from part in Gen.Choose(0, 100_000)
        select (person, part),
        pair => Same(pair.person, pair.person with
        {
            Entries = [.. pair.person.Entries.SelectMany(e => new[] { e with { Amount = pair.part }, e with { Amount = e.Amount - pair.part } })],
        }));

    [Fact]
    public void The_month_plays_no_part_where_money_earns_from_the_start_of_the_year() => Check(
        from person in LedgerPerson.Any
        from method in Gen.Elements("whole_year", "demand")
        from month in Gen.Choose(1, 12)
        select (person: person with { IsResident = true, Method = method, Month = 12 }, month),
        pair => Same(pair.person, pair.person with { Entries = [.. pair.person.Entries.Select(e => e with { Month = pair.month })] }));

    [Fact]
    public void Entries_and_interest_add_up_to_the_balance() => Check(LedgerPerson.Paying, p =>
    {
        CalculationResult result = p.Calculate();
        decimal booked = p.Entries.Where(e => (e.Year * 12) + e.Month <= (p.Year * 12) + p.Month).Sum(e => e.Amount / 100m)
            + (p.Carried?.Sum() / 100m ?? 0m);
        Assert.Equal(booked, result["entries_total"].ToDecimal());
        Assert.Equal(result["balance"].ToDecimal(), booked + result["interest_total"].ToDecimal());
        Assert.True(result["adds_up"].Value!.ToBoolean());
    });

    [Fact]
    public void Every_bucket_adds_up_and_none_is_below_zero() => Check(LedgerPerson.Paying, p =>
    {
        CalculationResult result = p.Calculate("bucket_balances", "balance");
        SheetRow[] buckets = SheetRow.Of(result["bucket_balances"]);
        Assert.Equal(LedgerPerson.Buckets, buckets.Select(b => b["bucket"].ToChoice().Id));
        Assert.All(buckets, b => Assert.Equal(b.Amount("closing"), b.Amount("principal") + b.Amount("interest")));
        Assert.All(buckets, b => Assert.True(b.Amount("closing") >= 0m && decimal.Round(b.Amount("closing"), 2) == b.Amount("closing")));
        Assert.Equal(result["balance"].ToDecimal(), buckets.Sum(b => b.Amount("closing")));
    });

    [Fact]
    public void Each_year_opens_with_what_the_year_before_closed_with() => Check(LedgerPerson.Paying, p =>
    {
        SheetRow[] rows = SheetRow.Of(p.Calculate("year_ledger")["year_ledger"]);
        Assert.All(rows, r => Assert.Equal(r.Amount("closing"), r.Amount("opening") + r.Amount("credited") + r.Amount("interest")));
        foreach (IGrouping<string, SheetRow> bucket in rows.GroupBy(r => r["bucket"].ToChoice().Id))
        {
            Assert.Equal(bucket.SkipLast(1).Select(r => r.Amount("closing")), bucket.Skip(1).Select(r => r.Amount("opening")));
        }
    });

    [Fact]
    public void A_balance_carried_over_goes_on_as_if_it_had_been_kept_from_the_start() => Check(
        LedgerPerson.Paying.Where(p => p.Carried is not null && p.Year > LedgerPerson.FirstYear), p =>
        {
            SheetRow[] before = SheetRow.Of((p with { Year = p.Year - 1, Month = 12 }).Calculate("bucket_balances")["bucket_balances"]);
            PolicyInputs inputs = (p with { Carried = null, Entries = [.. p.Entries.Where(e => e.Year >= p.Year)] }).ToInputs();
            inputs.Add("carried_year", p.Year - 1);
            inputs.Add("carried", InputValue.Rows(before.Select(b => Catalogs.Inputs(
                ("carried_source", b["bucket"].ToChoice().Id), ("carried_amount", b.Amount("closing"))))));

            CalculationResult continued = p.Set.Calculate(inputs);
            CalculationResult kept = p.Calculate();
            Assert.Equal(kept["balance"].ToDecimal(), continued["balance"].ToDecimal());
            Assert.Equal(kept["own_balance"].ToDecimal(), continued["own_balance"].ToDecimal());
        });

    [Fact]
    public void The_annual_formula_takes_level_years_and_nothing_else() => Check(
        from person in LedgerPerson.Level
        from index in Gen.Choose(0, 11)
        select (person: person with { Year = LedgerPerson.LastYear }, index),
        pair =>
        {
            LedgerEntry[] uneven = [.. pair.person.Entries];
            uneven[pair.index] = uneven[pair.index] with { Amount = uneven[pair.index].Amount + 1 };
            Assert.Null(pair.person.Calculate()["balance"].Fault);
            Assert.Equal("twelve_equal_months", (pair.person with { Entries = uneven }).Calculate()["balance"].Fault?.Term.Id);
        });

    [Fact]
    public void More_money_or_a_higher_rate_never_leaves_less() => Check(
        from person in LedgerPerson.Paying
        from more in Gen.Choose(0, 100)
        select (person, more),
        pair =>
        {
            decimal balance = pair.person.Calculate()["balance"].ToDecimal();
            LedgerPerson raised = pair.person with { Rates = [.. pair.person.Rates.Select(r => r + pair.more)] };
            LedgerPerson richer = pair.person with { Entries = [.. pair.person.Entries.Select(e => e with { Amount = e.Amount + pair.more })] };
            Assert.True(raised.Calculate()["balance"].ToDecimal() >= balance);
            Assert.True(richer.Calculate()["balance"].ToDecimal() >= balance);
        });

    private static void Same(LedgerPerson person, LedgerPerson other)
    {
        CalculationResult expected = person.Calculate(Figures);
        CalculationResult actual = other.Calculate(Figures);
        Assert.Equal(
            Figures.Select(f => (expected[f].Value?.ToPlainText(), expected[f].Fault?.Code)),
            Figures.Select(f => (actual[f].Value?.ToPlainText(), actual[f].Fault?.Code)));
    }

    private static void Check<T>(Gen<T> gen, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(150));
}
