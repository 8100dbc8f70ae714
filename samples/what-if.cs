#:project ../src/PensionRules
// What if each further year earned 1 % instead of 0.6 %, or twelve years were enough? Parameters of the law are terms like any
// other: what is given is taken, the document stays as it is, and the explanation says what was given.
// dotnet run -c Release samples/what-if.cs
using NodaTime;
using PensionRules;
using PensionRules.Calculation;
using PensionRules.Employees;
using PensionRules.Policies;

LawSelection liaoning = PensionCalculator.Load().For(Region.Liaoning, new YearMonth(2003, 5));
Dictionary<string, PolicyInputs> whatIfs = new()
{
    ["the law as it is"] = [],
    ["1 % a further year"] = new() { ["yearly_step"] = "1%/年" },
    ["12 years are enough"] = new() { ["minimum_years"] = "12年" },
    ["months count"] = new() { ["partial_years"] = "pro_rata" },
};

int[] careers = [150, 180, 251, 384];    // months of contributions
foreach ((string name, PolicyInputs also) in whatIfs)
{
    decimal[] pensions = [.. careers.Select(months => liaoning.Calculate(new EmployeeRetirement
    {
        AverageWage = 1000m, ContributionMonths = months, PreAccountMonths = 0, AverageIndex = 1.0m, AccountBalance = 100m * months,
        Also = also,
    }).Monthly)];
    Console.WriteLine($"{name,-20}" + string.Concat(pensions.Select(p => $"{p,10:N2}")) + "  yuan a month");
}
