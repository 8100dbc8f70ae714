// The README shows the lines between the marks, without their indentation.
// <using>
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Employees;
using PensionRules.Policies;

// </using>
namespace PensionRules.Tests.Readme.Snippets;

internal static class Typed
{
    public static (decimal Monthly, string Letter, string Problem) Run()
    {
        // <snippet>
        PensionCalculator rules = PensionCalculator.Load();    // once; it may be used from many threads

        EmployeePension pension = rules.For(Region.Panjin, new YearMonth(2003, 5)).Calculate(new EmployeeRetirement
        {
            AverageWage = 1000m, ContributionMonths = 240, PreAccountMonths = 120, AverageIndex = 1.0m, AccountBalance = 24_000m,
        });
        decimal monthly = pension.Monthly;                                  // 550.00m
        string letter = pension.Derivation.ToMarkdown(Language.Chinese);    // 您的月养老金是……

        // Data of a person that cannot be right, or are missing, are a result: code, field, value, article. Nothing is thrown.
        EmployeePension wrong = rules.For(Region.Panjin, new YearMonth(2003, 5)).Calculate(new EmployeeRetirement { ContributionMonths = -1 });
        Problem problem = wrong.Problems[0];
        string line = $"{problem.Code} {problem.Field} {problem.Value} {problem.Article}";    // PR5004 contribution_months -1 国函〔2001〕79号 二(五) 缴费年限
        // </snippet>
        return (monthly, letter, line);
    }
}
