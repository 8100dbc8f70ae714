#:project ../src/PensionRules
// The same person under four laws: the national method of 1997, Liaoning's plan of 2001, the national method of 2005, and Liaoning's
// from 2006 on. The law is named, so that the same figures meet each; what a law asks for besides stands in Also.
// dotnet run -c Release samples/four-laws.cs
using NodaTime;
using PensionRules;
using PensionRules.Calculation;
using PensionRules.Employees;
using PensionRules.Policies;

PensionCalculator rules = PensionCalculator.Load();
EmployeeRetirement person = new()
{
    Place = Region.Shenyang, AverageWage = 1000m, ContributionMonths = 300, PreAccountMonths = 96, AverageIndex = 1.2m,
    AccountBalance = 24_000m, AgeMonths = 720,
};
(string Law, YearMonth Month, PolicyInputs Also)[] laws =
[
    ("national-employee-1997", new(2000, 5), new() { ["transition_rate"] = "1.2%/年" }),
    ("liaoning-employee-2001", new(2003, 5), []),
    ("national-employee-2005", new(2006, 5), new() { ["transitional_pension"] = 0m }),
    ("liaoning-employee-2006", new(2006, 5), []),
];

Console.WriteLine($"{"yuan a month",-24}{"base",10}{"account",10}{"transition",12}{"together",10}");
foreach ((string law, YearMonth month, PolicyInputs also) in laws)
{
    EmployeePension pension = rules.For(law, month).Calculate(person with { Also = also });
    Console.WriteLine(
        $"{law,-24}{pension.BasicPension,10:N2}{pension.AccountPension,10:N2}{pension.TransitionalPension,12:N2}{pension.Monthly,10:N2}"
        + (law == "national-employee-2005" ? "  transition left to the provinces" : string.Empty));
}
