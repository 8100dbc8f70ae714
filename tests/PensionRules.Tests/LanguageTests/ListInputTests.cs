using PensionRules.Calculation;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.LanguageTests;

/// <summary>What is wrong in a row of a list is named with its row; the rows of a worksheet can be asked for besides the outputs.</summary>
public sealed class ListInputTests
{
    private static readonly PolicySet Account = Catalogs.Language.Find("employee-account-national")!;

    private static readonly PolicyInputs Good = new() { ["booked"] = "2016-01", ["source"] = "own", ["amount"] = 100m };

    public static TheoryData<string, string, string, string> Mistakes => new()
    {
        { "amount", "2000000", "entries[2].amount", "“分录第 2 行的金额” 2,000,000.00 元 不在 -1,000,000.00 元 至 1,000,000.00 元 之间" },
        { "amount", "many", "entries[2].amount", "“many”不是“分录第 2 行的金额”的值" },
        { "amount", "5年", "entries[2].amount", "“5年”的单位不对；“分录第 2 行的金额”的单位是 元" },
        { "source", "owner", "entries[2].source", "“owner”不是“分录第 2 行的分录来源”的选项" },
        { "booked", "2016-13", "entries[2].booked", "“2016-13”不是“分录第 2 行的记账年月”的值" },
        { "amont", "1", "entries[2]", "记录“分录第 2 行”没有字段“amont”。是不是“amount”？" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_cell_that_is_wrong_is_named_with_its_row(string field, string value, string path, string message)
    {
        CalculationResult result = Calculate(Good, new PolicyInputs { [field] = value });

        InputFault fault = Assert.Single(result.InputFaults);
        Assert.StartsWith(message, fault.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(path, fault.Field);
        Assert.Contains(result.Problems, p => p.Code == fault.Code && p.Field == path);
    }

    [Fact]
    public void A_cell_given_twice_is_named_with_its_row() => Assert.Equal(
        ("PR5006", "entries[1].amount"),
        Calculate(new PolicyInputs { ["金额"] = 1m, ["amount"] = 2m }).InputFaults.Select(f => (f.Code, f.Field)).Single());

    [Fact]
    public void What_is_not_in_a_list_keeps_its_name() => Assert.Equal(
        "until_year", Account.Calculate(new() { ["until_year"] = "soon" }).InputFaults.Single().Field);

    [Fact]
    public void Terms_besides_come_after_the_outputs_and_are_no_problem_without_a_value()
    {
        CalculationResult result = Calculate(new CalculationOptions { Besides = ["schedule", "余额"] }, Good);

        Assert.True(result.IsComplete);
        Assert.Equal([.. Account.OutputTerms.Select(t => t.Id), "schedule"], result.Single.Results.Select(r => r.Term.Id));
        Assert.Equal(106.00m, result["balance"].ToDecimal());
        Assert.NotNull(result["schedule"].Fault);
    }

    [Fact]
    public void Terms_besides_that_are_none_are_an_error() => Assert.Equal(
        ("PR5001", "scedule"), Calculate(new CalculationOptions { Besides = ["scedule"] }, Good).InputFaults.Select(f => (f.Code, f.Field)).Single());

    [Fact]
    public void Terms_asked_for_stand_alone() => Assert.Equal(
        ["balance"], Calculate(new CalculationOptions { Terms = ["balance"], Besides = ["schedule"] }, Good).Single.Results.Select(r => r.Term.Id));

    // 100 booked in January at 6 %: 100 × 6 % × 12/12 = 6.
    private static CalculationResult Calculate(params PolicyInputs[] entries) => Calculate(CalculationOptions.Default, entries);

    private static CalculationResult Calculate(CalculationOptions options, params PolicyInputs[] entries) => Account.Calculate(
        new()
        {
            ["entries"] = InputValue.Rows(entries),
            ["rates"] = InputValue.Rows([new PolicyInputs { ["rate_year"] = 2016, ["rate"] = 0.06m }]),
            ["until_year"] = 2016,
        },
        options);
}
