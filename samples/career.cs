#:project ../src/PensionRules
// One career from the first payment to the last month in which the account pays: contributions, ledger, retirement age, pension, payouts.
// Wages are made up: the city's rise by 300 yuan a year, the person earns nine tenths of them. Rates before 2016 are not published
// for the nation, so the ledger begins with the balance of 2015; the rate after 2025 is an assumption.
// dotnet run -c Release samples/career.cs
using NodaTime;
using PensionRules;
using PensionRules.Accounts;
using PensionRules.Employees;
using PensionRules.Policies;

PensionCalculator rules = PensionCalculator.Load();
YearMonth born = new(1975, 8);
RetirementWindow window = rules.For(Region.Shenyang, born).Calculate(new RetirementPlan { Category = RetirementCategory.Women50 });
YearMonth retires = window.StatutoryMonth;
CareerEntry[] career = [.. Enumerable.Range(1996, retires.Year - 1996).Select(y => new CareerEntry
    { CareerYear = y, CityWage = 600 + (300 * (y - 1996)), PaidWage = 0.9m * (600 + (300 * (y - 1996))) })];
AccountEntry[] entries = [.. Enumerable.Range(0, 120).Select(i => new YearMonth(2016, 1).PlusMonths(i)).Select(month => new AccountEntry
{
    Booked = month, Source = AccountBucket.Own,
    Amount = rules.For(Region.Shenyang, month).Calculate(new EmployeeContributionMonth { MonthlyWage = 0.9m * (600 + (300 * (month.Year - 1996))) }).AccountCredit,
})];
EmployeeAccount account = new()
{
    CarriedYear = 2015, Carried = [new() { CarriedSource = AccountBucket.Own, CarriedAmount = 38_000m }], Entries = entries,
};
decimal balance = rules.For(Region.Shenyang, retires).Calculate(account).Balance;
EmployeePension pension = rules.For(Region.Shenyang, retires).Calculate(new EmployeeRetirement
{
    Place = Region.Shenyang, Career = career, ContributionMonths = 360, PreAccountMonths = 0, AccountBalance = balance,
    AgeMonths = (12 * (retires.Year - born.Year)) + retires.Month - born.Month,
});
Console.WriteLine($"born {born:uuuu-MM}, retires {retires:uuuu-MM}; balance {balance:N2}; pension {pension.Monthly:N2} a month, of it {pension.AccountPension:N2} from the account");
EmployeeAccountStatement payouts = rules.For(Region.Shenyang, retires).Calculate(account with
    { FirstMonth = window.StatutoryFirstMonth, MonthlyAmount = pension.AccountPension, MonthsListed = 260, AssumedRate = 1.5m });
foreach (PayoutMonth m in payouts.Schedule.Where(m => m.Month == window.StatutoryFirstMonth || (m.Closing == 0 && m.Opening > 0)))
    Console.WriteLine($"{m.Month:uuuu-MM}: due {m.Due:N2} = account {m.FromAccount:N2} + pool {m.FromPool:N2}; left {m.Closing:N2}");
Console.WriteLine($"paid by the account {payouts.PaidByAccount:N2} = balance {balance:N2} + interest {payouts.DrawingInterestTotal:N2}; from {payouts.RunsDry:uuuu-MM} on the pool pays");
