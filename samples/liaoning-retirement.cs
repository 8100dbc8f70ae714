#:project ../src/PensionRules
// A retirement in Shenyang in May 2003, explained to the person and to the clerk.
// dotnet run -c Release samples/liaoning-retirement.cs
using NodaTime;
using PensionRules;
using PensionRules.Employees;
using PensionRules.Explanations;
using PensionRules.Policies;

PensionCalculator rules = PensionCalculator.Load();

EmployeePension pension = rules.For(Region.Shenyang, new YearMonth(2003, 5)).Calculate(new EmployeeRetirement
{
    AverageWage = 1000m,          // 上年度月平均工资, yuan a month
    ContributionMonths = 240,     // 缴费月数, deemed months included
    PreAccountMonths = 120,       // 建账前月数: of these, before individual accounts
    AverageIndex = 1.0m,          // 平均缴费工资指数
    AccountBalance = 24_000m,     // 账户余额, yuan
});

Console.WriteLine($"{pension.Monthly:N2} yuan a month = {pension.BasicPension:N2} + {pension.AccountPension:N2} + {pension.TransitionalPension:N2}");
Console.WriteLine();
Console.WriteLine(pension.Derivation.ToText(Language.Chinese, ExplanationDepth.Sentence));
Console.WriteLine(pension.Derivation.ToText(Language.English, ExplanationDepth.Account));
