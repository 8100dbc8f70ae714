using NodaTime;
using PensionRules.Calculation;
using PensionRules.Evaluation;
using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Meaning;

/// <summary>Bad data of a person is a result with code, field and value; nothing that was entered is lost.</summary>
public sealed class InputTests
{
    private const string Example = "average_wage=1000 contribution_months=240 pre_account_months=120 average_index=1.0 account_balance=24000";

    [Theory]
    [ClassData(typeof(MalformedInputs))]
    public void Says_what_is_wrong_with_which_field(string policy, string typed, string expected)
    {
        CalculationResult result = Catalogs.Set(policy).Calculate(Catalogs.Typed(typed));

        Assert.Equal(expected.Split("; "), result.InputFaults.Select(f => $"{f.Code} {f.Field}"));
        Assert.Empty(result.Outcomes);
        Assert.False(result.IsComplete);
        Assert.All(result.InputFaults, f => Assert.Contains($"{f.Field}={f.Value}", typed, StringComparison.Ordinal));
        Assert.All(result.InputFaults, f => Assert.All([f.ToText(Language.Chinese), f.ToText(Language.English)], t => Assert.DoesNotContain("{", t, StringComparison.Ordinal)));
        Assert.Throws<InvalidOperationException>(() => result.Single);
    }

    [Theory]
    [InlineData("account_balance=24,000.00")]
    [InlineData("账户余额=24000元")]
    [InlineData("account_balance=2.4万元")]
    public void Reads_what_people_write(string balance)
    {
        CalculationResult result = Catalogs.Liaoning2001.Calculate(Catalogs.Typed(
            Example.Replace("account_balance=24000", balance, StringComparison.Ordinal)));

        Assert.Equal(550.00m, result["monthly_pension"].ToDecimal());
    }

    [Fact]
    public void Typed_values_of_the_wrong_kind_are_told()
    {
        PolicyInputs inputs = Catalogs.Inputs(
            ("account_balance", true), ("retirement_month", new LocalDate(2003, 5, 1)), ("place", 210000), ("qualified", 1m),
            ("average_wage", Region.Liaoning), ("cap_30", 0));

        Assert.Equal(
            Enumerable.Repeat("PR5002", 6), Catalogs.Liaoning2001.Calculate(inputs).InputFaults.Select(f => f.Code));
    }

    [Fact]
    public void Typed_values_of_the_right_kind_are_taken()
    {
        PolicyInputs inputs = Catalogs.Inputs(
            ("average_wage", 1000), ("contribution_months", 240), ("pre_account_months", Rational.FromInt64(120)), ("average_index", 1.0m),
            ("account_balance", 24_000.00m), ("retirement_month", new YearMonth(2003, 5)), ("place", Region.Panjin), ("qualified", true));

        Assert.Equal(550.00m, Catalogs.Liaoning2001.Calculate(inputs)["月养老金"].ToDecimal());
    }

    [Fact]
    public void The_five_inputs_are_enough()
    {
        CalculationResult result = Catalogs.Liaoning2001.Calculate(Catalogs.Typed(Example));

        Assert.True(result.IsComplete);
        Assert.Empty(result.Missing);
        Assert.Equal(
            ["basic_pension 230.00", "account_pension 200.00", "transitional_pension 120.00", "guarantee_supplement 0.00",
                "industry_supplement 0.00", "monthly_pension 550.00", "lump_sum 0.00"],
            result.Single.Results.Select(r => $"{r.Term.Id} {r.Value!.ToPlainText()}"));
        Assert.Equal(["old_method_known"], result.Single.Notices.Select(n => n.Id));
    }

    [Fact]
    public void Missing_inputs_are_all_named_at_once()
    {
        CalculationResult result = Catalogs.Liaoning2001.Calculate([]);

        Assert.False(result.IsComplete);
        Assert.Equal(
            ["account_balance", "average_index", "average_wage", "contribution_months", "pre_account_months"],
            result.Missing.Select(t => t.Id).Order(StringComparer.Ordinal));
        Assert.All(result.Single.Results, r => Assert.True(r.Value is not null || r.Fault!.Kind == FaultKind.Missing));
    }

    [Theory]
    [InlineData("average_wage", "average_wage")]
    [InlineData("contribution_months", "contribution_months")]
    [InlineData("pre_account_months", "pre_account_months")]
    [InlineData("average_index", "average_index")]
    [InlineData("account_balance", "account_balance")]
    public void One_missing_input_is_named_alone(string without, string named)
    {
        IEnumerable<string> rest = Example.Split(' ').Where(p => !p.StartsWith(without + "=", StringComparison.Ordinal));

        CalculationResult result = Catalogs.Liaoning2001.Calculate(Catalogs.Typed(string.Join(' ', rest)));

        Assert.Equal([named], result.Missing.Select(t => t.Id));
        Assert.Null(result["monthly_pension"].Value);
    }

    [Fact]
    public void Too_many_months_before_accounts_are_refused_by_the_rule()
    {
        CalculationResult result = Catalogs.Liaoning2001.Calculate(Catalogs.Typed(Example.Replace("=120", "=241", StringComparison.Ordinal)));

        Assert.Equal("deemed_within", Assert.Single(result.Single.Refusals).Term.Id);
        Assert.All(result.Single.Results, r => Assert.Equal("requirement", r.Fault!.Code));
        Assert.Throws<InvalidOperationException>(() => result["monthly_pension"].ToDecimal());
    }

    [Fact]
    public void A_term_that_is_asked_for_and_unknown_is_told()
    {
        CalculationResult result = Catalogs.Liaoning2001.Calculate([], new CalculationOptions { Terms = ["monthly_pensoin"] });

        InputFault fault = Assert.Single(result.InputFaults);
        Assert.Equal("PR5001", fault.Code);
        Assert.Contains("monthly_pension", fault.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_take_rows_of_known_fields()
    {
        PolicySet set = Catalogs.Language.Find("trial-liaoning-dibao-2001")!;

        Assert.Equal(["PR5011"], Codes(set, ("household", 5)));
        Assert.Equal(["PR5009"], Codes(set, ("household", InputValue.Rows([Catalogs.Inputs(("incom", 1))]))));
        Assert.Equal(["PR5004"], Codes(set, ("household", InputValue.Rows([Catalogs.Inputs(("income", -1))]))));
        Assert.Equal(["PR5006"], Codes(set, ("household", InputValue.Rows([Catalogs.Inputs(("income", 1), ("月收入", 2))]))));
        Assert.Empty(Codes(set, ("household", InputValue.Rows([Catalogs.Inputs(("income", 1))]))));
    }

    private static IEnumerable<string> Codes(PolicySet set, (string, InputValue) input) =>
        set.Calculate(Catalogs.Inputs(input)).InputFaults.Select(f => f.Code);
}
