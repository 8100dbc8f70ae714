// The README shows the lines between the marks, without their indentation.
// <using>
using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Population;

// </using>
namespace PensionRules.Tests.Readme.Snippets;

internal static class Populations
{
    public static (long[] Pensions, string[] Findings, Rational Sum, Rational? Mean, long Count) Run()
    {
        // <snippet>
        PolicySet law = PolicyLibrary.BuiltIn.Load().GetOrThrow().Find("liaoning-employee-2001")!;
        PopulationCalculation calculation = PopulationCalculation.Prepare(law, new PopulationOptions
        {
            Columns = ["average_wage", "contribution_months", "pre_account_months", "average_index", "account_balance"],
            Outputs = ["monthly_pension"],
        });

        // Whole numbers: fen, months, 1/10,000, see calculation.Inputs[i].Decimals. From your columns, with no copy made.
        PopulationColumns people = new PopulationColumns(calculation, count: 3)
            .Set("average_wage", new long[] { 100_000, 100_000, 100_000 })
            .Set("contribution_months", new int[] { 240, 180, -1 })
            .Set("pre_account_months", new int[] { 120, 60, 0 })
            .Set("average_index", new long[] { 1_0000, 1_0000, 1_0000 })
            .Set("account_balance", new long[] { 24_000_00, 12_000_00, CellCode.Blank });

        PopulationResults results = new(calculation, people.Count);
        calculation.Calculate(people, results);                                        // on every core
        long[] pensions = results["monthly_pension"].ToArray();                        // 550.00, 360.00 in fen, and CellCode.Blank for the third
        string[] findings = [.. results.Findings.Select(f => $"{f.Row}: {f.Finding}")];   // 2: PR5004:contribution_months

        OutputTotals totals = calculation.Total(people)[0]["monthly_pension"];          // sums, means, quantiles, by group; no rows are kept
        (Rational sum, Rational? mean, long count) = (totals.Total, totals.Mean, totals.Count);   // 910, 455, 2
        // </snippet>
        return (pensions, findings, sum, mean, count);
    }
}
