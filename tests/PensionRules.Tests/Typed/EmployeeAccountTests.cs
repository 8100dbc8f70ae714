using NodaTime;
using PensionRules.Accounts;
using PensionRules.Policies;

namespace PensionRules.Tests.Typed;

/// <summary>The typed record of an account gives entries and reads the statement, the ledger and the schedule (AC-01 to AC-09).</summary>
public sealed class EmployeeAccountTests
{
    private static readonly PensionCalculator Rules = PensionCalculator.Load();

    /// <summary>10,000 brought forward, 100 in each month of 2016 at 2.25 %: the vector of the rulebook.</summary>
    private static readonly EmployeeAccount Account = new()
    {
        CarriedYear = 2015,
        Carried = [new() { CarriedSource = AccountBucket.Own, CarriedAmount = 10_000m }],
        Entries = [.. Enumerable.Range(1, 12).Select(m => Entry(new(2016, m), AccountBucket.Own, 100m))],
        Rates = [new() { RateYear = 2016, Rate = 2.25m }],
    };

    [Fact]
    public void The_statement_of_the_rulebook_comes_out()
    {
        EmployeeAccountStatement statement = At(2016, 12).Calculate(Account);

        Assert.True(statement.IsCalculated);
        Assert.Equal((11_439.63m, 11_200m, 239.63m, true), (statement.Balance, statement.EntriesTotal, statement.InterestTotal, statement.AddsUp));
        AccountYear year = statement.YearLedger.Single(y => y.Bucket == AccountBucket.Own);
        Assert.Equal((2016, 10_000m, 1_200m, 239.63m, 11_439.63m), (year.Year, year.Opening, year.Credited, year.Interest, year.Closing));
        Assert.All(statement.YearLedger.Where(y => y.Bucket != AccountBucket.Own), y => Assert.Equal(0m, y.Closing));
        Assert.Empty(statement.Schedule);
        Assert.Null(statement.RunsDry);
    }

    [Fact]
    public void The_published_rate_is_taken_where_none_is_given() =>
        Assert.Equal(12_085.02m, At(2016, 12).Calculate(Account with { Rates = null }).Balance);

    // 250 at 100 a month: 100, 100, 50; the pool pays 30 at most, the budget the rest.
    [Fact]
    public void The_schedule_says_who_pays_and_when_the_account_runs_dry()
    {
        EmployeeAccountStatement statement = At(2019, 12).Calculate(new EmployeeAccount
        {
            Entries = [Entry(new(2019, 12), AccountBucket.Employer, 250m)],
            Rates = [new() { RateYear = 2019, Rate = 0m }],
            FirstMonth = new YearMonth(2020, 1), MonthlyAmount = 100m, MonthsListed = 4, PoolCanPay = 30m,
            Also = new() { ["drawing_interest"] = "none" },
        });

        Assert.Equal(
            [(1, 100m, 0m, 0m, 150m), (2, 100m, 0m, 0m, 50m), (3, 50m, 30m, 20m, 0m), (4, 0m, 30m, 70m, 0m)],
            statement.Schedule.Select(m => (m.Month.Month, m.FromAccount, m.FromPool, m.FromCity, m.Closing)));
        Assert.Equal(new YearMonth(2020, 3), statement.RunsDry);
        Assert.Equal((250m, 60m, 90m), (statement.PaidByAccount, statement.PaidByPool, statement.PaidByCity));
    }

    [Fact]
    public void A_year_without_a_rate_is_a_problem_and_the_ledger_says_so_too()
    {
        EmployeeAccountStatement statement = At(2009, 12).Calculate(new EmployeeAccount { Entries = [Entry(new(2009, 1), AccountBucket.Own, 100m)] });

        Assert.False(statement.IsCalculated);
        Assert.Contains(statement.Problems, p => p.Code == "refused");
        Assert.Throws<InvalidOperationException>(() => statement.YearLedger);
    }

    [Fact]
    public void Who_dies_before_the_social_insurance_law_leaves_only_own_money()
    {
        EmployeeAccountStatement statement = At(2011, 6).Calculate(new EmployeeAccount
        {
            Entries = [Entry(new(2011, 6), AccountBucket.Own, 900m), Entry(new(2011, 6), AccountBucket.Employer, 300m)],
            Rates = [new() { RateYear = 2011, Rate = 0m }],
            Event = AccountEvent.Death, EventDate = new LocalDate(2011, 6, 30),
        });

        Assert.Equal((900m, 300m), (statement.Inheritable, statement.ToPool));
    }

    private static LawSelection At(int year, int month) => Rules.For(Region.Nation, new YearMonth(year, month));

    private static AccountEntry Entry(YearMonth booked, AccountBucket source, decimal amount) => new() { Booked = booked, Source = source, Amount = amount };
}
