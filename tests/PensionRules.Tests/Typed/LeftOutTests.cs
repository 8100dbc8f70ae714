using NodaTime;
using PensionRules.Accounts;
using PensionRules.Bridging;
using PensionRules.Calculation;
using PensionRules.Policies;

namespace PensionRules.Tests.Typed;

/// <summary>A typed result says why an optional value is null, which row lacks a field, and that a place has no law.</summary>
public sealed class LeftOutTests
{
    private static readonly PensionCalculator Rules = PensionCalculator.Load();

    private static readonly EmployeeAccount Account = new()
    {
        Entries = [new() { Booked = new(2019, 12), Source = AccountBucket.Own, Amount = 250m }],
        Rates = [new() { RateYear = 2019, Rate = 0m }],
        Also = new() { ["drawing_interest"] = "none" },
    };

    private static LawSelection December2019 => Rules.For(Region.Nation, new YearMonth(2019, 12));

    [Fact]
    public void What_one_answer_lacks_is_named()
    {
        BridgingDecision decision = Rules.For(Region.Henan, new YearMonth(2024, 5)).Calculate(new BridgingApplication
        {
            EmployeeSpells = [new() { EmployeeFrom = new(2012, 12), EmployeeTo = new(2013, 7) }],
            ResidentSpells = [new() { ResidentFrom = new(2013, 1), ResidentTo = new(2013, 12), OwnPaid = 120m, CollectivePaid = 0m }],
        });

        Assert.Null(decision.OverlapRefund);
        Problem problem = Assert.Single(decision.LeftOut, p => p.Field == "overlap_refund");
        Assert.Equal(("missing", "缺少 重复领取 draws_both"), (problem.Code, problem.ToText(Language.Chinese)));
    }

    [Fact]
    public void A_schedule_without_the_monthly_amount_is_left_out_not_thrown()
    {
        EmployeeAccountStatement statement = December2019.Calculate(Account with { FirstMonth = new YearMonth(2020, 1), MonthsListed = 3 });

        Assert.True(statement.IsCalculated);
        Assert.Empty(statement.Schedule);
        Assert.Contains("月标准 monthly_amount", statement.LeftOut.Single(p => p.Field == "schedule").ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_that_is_whole_leaves_no_sheet_out() => Assert.DoesNotContain(
        December2019.Calculate(Account with { FirstMonth = new YearMonth(2020, 1), MonthlyAmount = 100m, MonthsListed = 3 }).LeftOut, p => p.Field == "schedule");

    [Fact]
    public void A_field_that_a_row_lacks_is_named_with_the_row()
    {
        EmployeeAccountStatement statement = December2019.Calculate(
            Account with { Entries = [.. Account.Entries!, new() { Booked = new(2019, 11), Amount = 3m }] });

        Assert.Contains("entries[2].source", statement.Problems.Select(p => p.Field));
    }

    [Fact]
    public void Notices_are_there_with_their_words()
    {
        EmployeeAccountStatement statement = December2019.Calculate(
            Account with { Entries = [.. Account.Entries!, new() { Booked = new(2020, 1), Source = AccountBucket.Own, Amount = 3m }] });

        Problem notice = Assert.Single(statement.Notices);
        Assert.Equal(("notice", "nothing_later"), (notice.Code, notice.Field));
        Assert.Equal("some entries lie after the month of the statement and are not counted", notice.ToText(Language.English));
    }

    [Theory]
    [InlineData("999999", "PR4004")]
    [InlineData("810000", "PR4017")]
    public void A_place_outside_has_no_law(string code, string problem) => Assert.Equal(
        problem, Rules.For(new Region(code, "某地", "Somewhere"), new YearMonth(2019, 12)).Calculate(Account).Problems.Single().Code);
}
