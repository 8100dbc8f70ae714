// The README shows the lines between the marks, without their indentation.
// <using>
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Explanations;
using PensionRules.Policies;

// </using>
namespace PensionRules.Tests.Readme.Snippets;

internal static class Untyped
{
    public static (decimal Monthly, string Letter, IReadOnlyList<InputFault> Faults, decimal Again) Run()
    {
        // <snippet>
        PolicyCatalog catalog = PolicyLibrary.BuiltIn.Load().GetOrThrow();
        PolicySet law = catalog.Resolve("employee-pension", Region.Panjin, new YearMonth(2003, 5)).PolicySet!;

        CalculationResult result = law.Calculate(new PolicyInputs
        {
            ["average_wage"] = 1000m,
            ["contribution_months"] = 240,
            ["pre_account_months"] = 120,
            ["average_index"] = 1.0m,
            ["account_balance"] = 24_000m,
        });
        decimal monthly = result["monthly_pension"].ToDecimal();                                        // 550.00
        string letter = result.Single.Derivation.ToText(Language.Chinese, ExplanationDepth.Sentence);   // 您的月养老金是……

        // Bad data of a person is a result, not an exception: which field, what value, what to do.
        IReadOnlyList<InputFault> faults = law.Calculate(new PolicyInputs { ["contribution_months"] = -1 }).InputFaults;

        // For many people: amounts only, nothing allocated. False where there is no amount; Calculate tells why.
        PreparedCalculation prepared = law.Prepare(
            ["average_wage", "contribution_months", "pre_account_months", "average_index", "account_balance"], ["monthly_pension"]);
        decimal[] amounts = new decimal[1];
        bool isCalculated = prepared.TryCalculate([1000m, 240m, 120m, 1.0m, 24_000m], amounts);          // true, 550.00
        // </snippet>
        return (monthly, letter, faults, isCalculated ? amounts[0] : -1m);
    }
}
