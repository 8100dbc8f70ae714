// The README shows the lines between the marks, without their indentation.
// <using>
using NodaTime;
using PensionRules.Accounts;
using PensionRules.Employees;
using PensionRules.Policies;

// </using>
namespace PensionRules.Tests.Readme.Snippets;

internal static class Accounts
{
    public static (YearMonth Statutory, decimal Balance, int Months, YearMonth? RunsDry) Run()
    {
        // <snippet>
        PensionCalculator rules = PensionCalculator.Load();

        // The retirement age is governed by the month of birth, an account by the month it is settled to.
        RetirementWindow window = rules.For(Region.Shenyang, new YearMonth(1970, 5)).Calculate(new RetirementPlan { Category = RetirementCategory.Men });
        EmployeeAccountStatement statement = rules.For(Region.Shenyang, new YearMonth(2023, 12)).Calculate(new EmployeeAccount
        {
            Entries = [new() { Booked = new YearMonth(2023, 1), Source = AccountBucket.Own, Amount = 6_000m }],
            FirstMonth = new YearMonth(2024, 1), MonthlyAmount = 2_000m, MonthsListed = 12,
        });
        YearMonth statutory = window.StatutoryMonth;                 // 2031-10
        decimal balance = statement.Balance;                         // 6238.20: a year at 3.97 %
        AccountYear own = statement.YearLedger.First(y => y.Bucket == AccountBucket.Own);
        PayoutMonth last = statement.Schedule[^1];                   // who pays in the last month listed: the pool
        YearMonth? dry = statement.RunsDry;                          // the month in which the account is used up
        // </snippet>
        return (statutory, balance + own.Opening, last.FromPool > 0 ? statement.Schedule.Count : 0, dry);
    }
}
