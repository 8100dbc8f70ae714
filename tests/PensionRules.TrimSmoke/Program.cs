using NodaTime;
using PensionRules;
using PensionRules.Calculation;
using PensionRules.Diagnostics;
using PensionRules.Documents;
using PensionRules.Employees;
using PensionRules.Explanations;
using PensionRules.Policies;
using PensionRules.Population;
using PensionRules.Residents;

// The whole way, trimmed and without dynamic code: documents, law, amounts, explanations. Exit code 1 when anything is off.
CatalogBuild build = PolicyLibrary.BuiltIn.Load();
foreach (Diagnostic diagnostic in build.Diagnostics)
{
    Console.Error.WriteLine(diagnostic);
}

List<string> faults = [];
Check("the documents have no diagnostics", build.Diagnostics.Count == 0);
Check("there are documents", build.Catalog.PolicySets.Count > 0);

// Panjin has no policy set of its own: in May 2003 its province's governs.
PolicySet? set = build.Catalog.Regions.TryGet("211100", out Region? panjin)
    ? build.Catalog.Resolve("employee-pension", panjin, new YearMonth(2003, 5)).PolicySet
    : null;
Check("Panjin 2003-05 is governed by Liaoning 2001", set?.Id == "liaoning-employee-2001");
if (set is null)
{
    return Finish();
}

CalculationResult result = set.Calculate(new PolicyInputs
{
    ["average_wage"] = 1000m,
    ["contribution_months"] = 240,
    ["pre_account_months"] = 120,
    ["average_index"] = 1.0m,
    ["account_balance"] = 24_000m,
});
Check("the inputs are accepted", result.InputFaults.Count == 0);
Check("every output has a value", result.IsComplete);
Amount("basic_pension", 230.00m);
Amount("account_pension", 200.00m);
Amount("transitional_pension", 120.00m);
Amount("guarantee_supplement", 0m);
Amount("industry_supplement", 0m);
Amount("monthly_pension", 550.00m);
Amount("lump_sum", 0m);

decimal[] prepared = new decimal[1];
Check("the prepared calculation gives the same", set
    .Prepare(["average_wage", "contribution_months", "pre_account_months", "average_index", "account_balance"], ["monthly_pension"])
    .TryCalculate([1000m, 240m, 120m, 1m, 24_000m], prepared) && prepared[0] == 550.00m);

EmployeePension typed = PensionCalculator.Load().For(panjin!, new YearMonth(2003, 5)).Calculate(new EmployeeRetirement
{
    AverageWage = 1000m, ContributionMonths = 240, PreAccountMonths = 120, AverageIndex = 1.0m, AccountBalance = 24_000m,
});
Check("the typed record gives the same", typed is { IsCalculated: true, Monthly: 550.00m });

ResidentContributions year = PensionCalculator.Load().For("dongfang-contribution-2011").Calculate(new ResidentContributionYear
{
    Tier = 500m, Group = ParticipantGroup.Youfu, OnlyChildFamily = false, OwnSharePaid = true, IsBackPayment = false,
});
Check("a named choice is understood", year is { PaidByGovernment: 80.00m, OwnContribution: 420.00m });

PopulationCalculation people = PopulationCalculation.Prepare(set, new PopulationOptions
{
    Columns = ["average_wage", "contribution_months", "pre_account_months", "average_index", "account_balance"],
    Outputs = ["monthly_pension"],
});
PopulationResults pensions = new(people, 20);
people.Calculate(
    new PopulationColumns(people, 20)
        .Set("average_wage", Enumerable.Repeat(1000_00L, 20).ToArray())
        .Set("contribution_months", Enumerable.Repeat(240L, 20).ToArray())
        .Set("pre_account_months", Enumerable.Repeat(120L, 20).ToArray())
        .Set("average_index", Enumerable.Repeat(1_0000L, 20).ToArray())
        .Set("account_balance", Enumerable.Repeat(24_000_00L, 20).ToArray()),
    pensions);
Check("a block of people gives the same", pensions.Findings.Count == 0 && pensions["monthly_pension"].IndexOfAnyExcept(550_00L) < 0);

CaseResult[] failed = [.. build.Catalog.PolicySets.SelectMany(s => s.Cases.Select(s.Run)).Where(c => !c.Passed)];
Check($"all worked cases pass ({failed.Length} do not)", failed.Length == 0);

Derivation derivation = result.Single.Derivation;
foreach (Language language in Enum.GetValues<Language>())
{
    foreach (ExplanationDepth depth in Enum.GetValues<ExplanationDepth>())
    {
        Check($"text, {language}, {depth}", derivation.ToText(language, depth).Contains("550.00", StringComparison.Ordinal));
        string markdown = derivation.ToMarkdown(language, depth);
        Check($"HTML, {language}, {depth}", DocumentRenderer.ToHtmlPage(markdown, set.Title, language).Contains("550.00", StringComparison.Ordinal));
    }

    Check($"JSON, {language}", derivation.ToJson(language).Contains("monthly_pension", StringComparison.Ordinal));
}

return Finish();

void Amount(string term, decimal expected)
{
    if (result.InputFaults.Count == 0)
    {
        TermResult amount = result[term];
        Check($"{term} is {expected}", amount.Value is not null && amount.ToDecimal() == expected);
    }
}

void Check(string what, bool holds)
{
    if (!holds)
    {
        faults.Add(what);
    }
}

int Finish()
{
    foreach (string fault in faults)
    {
        Console.Error.WriteLine($"does not hold: {fault}");
    }

    Console.WriteLine(faults.Count == 0
        ? $"trimmed: {build.Catalog.PolicySets.Count} policy sets, {build.Catalog.PolicySets.Sum(s => s.Cases.Count)} cases, Liaoning 2001 pays 550.00 a month"
        : $"trimmed: {faults.Count} checks failed");
    return faults.Count == 0 ? 0 : 1;
}
