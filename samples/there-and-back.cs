#:project ../src/PensionRules
// A resident of Dongfang becomes an employee and a resident again. In 2013 both schemes were paid for half a year; at sixty the employee
// years do not reach fifteen, so the employee account and its months join the resident scheme, which pays the pension.
// dotnet run -c Release samples/there-and-back.cs
using NodaTime;
using PensionRules;
using PensionRules.Bridging;
using PensionRules.Employees;
using PensionRules.Policies;
using PensionRules.Residents;

PensionCalculator rules = PensionCalculator.Load();
int[] years = [2011, 2012, 2013];
ResidentContributions[] paid = [.. years.Select(y => rules.For(Region.Dongfang, new YearMonth(y, 9)).Calculate(new ResidentContributionYear
    { Tier = 500, Group = ParticipantGroup.Ordinary, OnlyChildFamily = false, OwnSharePaid = true, IsBackPayment = false }))];
decimal own = paid.Sum(p => p.OwnContribution), credited = paid.Sum(p => p.Credited);    // interest is left out here
Console.WriteLine($"resident {years[0]} to {years[^1]}: own {own:N2}, subsidies {credited - own:N2}");

YearMonth sixty = rules.For(Region.Dongfang, new YearMonth(1964, 11)).Calculate(new RetirementPlan { Category = RetirementCategory.Men }).StatutoryMonth;
BridgingDecision joined = rules.For(Region.Dongfang, sixty).Calculate(new BridgingApplication
{
    EmployeeSpells = [new() { EmployeeFrom = new(2013, 7), EmployeeTo = sixty.PlusMonths(-1) }],
    ResidentSpells = [.. years.Zip(paid, (y, p) => new ResidentSpell
        { ResidentFrom = new(y, 1), ResidentTo = new(y, 12), OwnPaid = p.OwnContribution, CollectivePaid = 0 })],
    Drawing = false, DrawsBoth = false, EmployeeAgeReached = true, ResidentConditionsMet = true,
    EmployeeBalance = 45_000m, ResidentBalance = credited, ResidentSubsidy = credited - own,
});
Console.WriteLine($"{sixty:uuuu-MM}: {joined.EmployeeMonths:N0} months as an employee, so {joined.Direction}; paid twice {joined.OverlapMonths:N0} months, {joined.OverlapRefund:N2} back");
Console.WriteLine($"joined: {joined.ResultingMonths:N0} months, {joined.ResultingBalance:N2} yuan");

ResidentPension pension = rules.For(Region.Dongfang, sixty.PlusMonths(1)).Calculate(new ResidentRetirement
{
    Place = Region.Dongfang, BirthDate = new(1964, 11, 9), AssessmentDate = new(2024, 12, 2), OtherBenefit = false,
    PaidYears = (int)(joined.ResultingMonths!.Value / 12), PaidEveryYear = true, YearsDue = 13, AccountBalance = joined.ResultingBalance, SubsidyBalance = credited - own,
    Also = new() { ["scheme_start"] = new LocalDate(2011, 7, 1), ["local_addition"] = 0 },
});
Console.WriteLine($"resident pension {pension.Monthly:N2} a month = {pension.BasicPension:N2} + {pension.AccountPension:N2}");
