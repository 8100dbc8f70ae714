using System.Globalization;
using PensionRules.Calculation;
using PensionRules.Policies;
using PensionRules.Tests.Population;
using PensionRules.Tests.Population.WhatIf;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Cli.WhatIf;

/// <summary>A file of people for <c>whatif</c>, and what must be said of them, counted in decimals from the reference.</summary>
internal sealed class WhatIfFile
{
    public const string Header = "id,district,contribution_months,pre_account_months,average_wage,average_index,account_balance,place";

    /// <summary>In Chinese, as another user writes it.</summary>
    public const string ChineseHeader = "编号,district,缴费月数,建账前月数,上年度月平均工资,平均缴费工资指数,账户余额,参保地";

    private static readonly string[] Districts = ["东区", "West", "<b>&\"Mitte\"", "</script>"];

    private static readonly string[] Terms = ["contribution_months", "pre_account_months", "average_wage", "average_index", "account_balance", "place"];

    private readonly List<string[]> _rows = [];

    public WhatIfFile(int count, string seed)
    {
        Random random = TestSize.RandomFor(seed);
        for (int i = 0; i < count; i++)
        {
            int months = random.Next(100, 500);
            _rows.Add(
            [
                $"{i}", Districts[random.Next(Districts.Length)], Usually(random, $"{months}", "many"), Usually(random, $"{random.Next(0, months)}", string.Empty),
                Usually(random, $"{random.Next(500, 3000)}", "-1"), random.Next(4) == 0 ? "1" : string.Create(CultureInfo.InvariantCulture, $"{random.Next(4000, 30000) / 10000m}"),
                string.Create(CultureInfo.InvariantCulture, $"{random.Next(0, 9_000_000) / 100m}"), random.Next(2) == 0 ? "210100" : "210200",
            ]);
        }
    }

    public IReadOnlyList<string[]> Rows => _rows;

    /// <summary>The file; a district with quotes or angles stands in quotes.</summary>
    public string Text(string header = Header) => header + "\n" + string.Concat(_rows.Select(r => string.Join(',', r.Select(Quoted)) + "\n"));

    /// <summary>What becomes of the people of some districts, or of all.</summary>
    public BruteForce Expected(string after, (string Term, string Value)[] changed, string? district = null, string output = "monthly_pension") => new(
        _rows.Where(r => district is null || r[1] == district)
            .Select(r => (Result("liaoning-employee-2001", [], r, output), Result(after, changed, r, output))));

    private static decimal? Result(string policy, (string Term, string Value)[] changed, string[] row, string output)
    {
        PolicyInputs inputs = [];
        foreach ((string term, string value) in changed)
        {
            inputs.Add(term, value);
        }

        for (int i = 0; i < Terms.Length; i++)
        {
            if (row[i + 2].Length > 0 && !changed.Any(c => c.Term == Terms[i]))
            {
                inputs.Add(Terms[i], row[i + 2]);
            }
        }

        PolicySet set = Catalogs.Set(policy);
        CalculationResult result = set.Calculate(inputs, new CalculationOptions { Terms = [output] });
        return result.InputFaults.Count > 0 || result.Outcomes[0].Refusals.Count > 0 ? null : result[output].Value?.ToDecimal();
    }

    private static string Usually(Random random, string good, string bad) => random.Next(25) == 0 ? bad : good;

    private static string Quoted(string cell) => cell.Contains('"', StringComparison.Ordinal) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
