#:project ../src/PensionRules
// A folder of one's own: our-policies/anshan-employee-2006.md is one file that extends the province's law with the city's wage.
// dotnet run -c Release samples/new-city.cs
using NodaTime;
using PensionRules;
using PensionRules.Employees;
using PensionRules.Policies;

string folder = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "our-policies");    // beside this file
PensionCalculator rules = PensionCalculator.Load(options => options.AddFolder(folder));

Region anshan = rules.Catalog.Find("anshan-employee-2006")!.Region;
EmployeeRetirement person = new()
{
    Place = anshan, ContributionYears = 32.67m, PreAccountYears = 1.83m, AverageIndex = 1.2907m, AccountBalance = 170_205.99m, AgeMonths = 600,
};
foreach (Region place in new[] { Region.Liaoning, Region.Shenyang, anshan })
{
    EmployeePension pension = rules.For(place, new YearMonth(2023, 9)).Calculate(person with { Place = place });
    Console.WriteLine($"{place.ChineseName}  {pension.Monthly,9:N2} yuan a month  by {pension.PolicySet!.Id}");
}
