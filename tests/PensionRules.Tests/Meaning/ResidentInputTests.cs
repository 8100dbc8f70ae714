using PensionRules.Calculation;
using PensionRules.Evaluation;
using PensionRules.Explanations;
using PensionRules.Tests.Support;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Meaning;

/// <summary>Well-formed inputs that Dongfang's plan does not allow: which rule says so, and in what words.</summary>
public sealed class ResidentInputTests
{
    private const string Payment = "group=普通 only_child_family=否 own_share_paid=是 is_back_payment=否";

    private const string Claim =
        "birth_date=1959-05-05 assessment_date=2019-06-01 urban_years=20 other_benefit=否 paid_every_year=否 paid_years=6 years_due=8 deemed_years=0 account_balance=780 subsidy_balance=180";

    [Theory]
    [InlineData("tier=150", "档次 150.00 元/年")]
    [InlineData("tier=0", "档次")]
    [InlineData("tier=99.99", "档次")]
    [InlineData("tier=2500", "档次 2,500.00 元/年")]
    public void A_tier_that_does_not_exist_is_refused(string tier, string reason)
    {
        Outcome outcome = Contribution($"{tier} {Payment}").Single;

        Assert.Equal("tier_exists", Assert.Single(outcome.Refusals).Term.Id);
        Assert.All(outcome.Results, r => Assert.Equal("requirement", r.Fault!.Code));
        Assert.Contains(reason, Letter(outcome), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("birth_date=1996-01-01", "出生日期")]
    [InlineData("is_student=是", "在校学生")]
    [InlineData("is_employed=是", "从业人员")]
    [InlineData("in_other_scheme=是", "参加其他养老保险")]
    [InlineData("other_benefit=是", "领取其他待遇")]
    [InlineData("registered_here=否", "本地户籍")]
    public void Who_may_not_join_is_credited_nothing(string condition, string reason)
    {
        Outcome outcome = Contribution($"tier=500 {Payment} {condition}").Single;

        Assert.Equal("否", outcome["may_join"].Value!.ToText(Language.Chinese));
        Assert.Equal(0m, outcome["credited"].ToDecimal());
        Assert.Contains(reason, Letter(outcome), StringComparison.Ordinal);
    }

    [Fact]
    public void Between_the_two_candidates_of_the_cut_off_a_single_figure_is_an_error()
    {
        CalculationResult result = Contribution($"tier=500 {Payment} birth_date=1995-08-15");

        Assert.Equal([0m, 575m], result.Outcomes.Select(o => o["credited"].ToDecimal()));
        Assert.Equal(["2011-07-01", "2011-10-01"], result.Outcomes.Select(o => Assert.Single(o.Assumptions).Value.ToPlainText()));
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => result["credited"]);
        Assert.Contains("cut_off", error.Message, StringComparison.Ordinal);
        Assert.Equal(575m, Contribution($"tier=500 {Payment} birth_date=1995-08-15 cut_off=2011-10-01")["credited"].ToDecimal());
    }

    [Fact]
    public void An_open_cut_off_leaves_a_pension_open()
    {
        CalculationResult result = Pension(Claim.Replace("birth_date=1959-05-05", "birth_date=1951-08-20", StringComparison.Ordinal));

        Assert.Equal([0m, 135.61m], result.Outcomes.Select(o => o["monthly_pension"].ToDecimal()));
        Assert.Contains("cut_off", Assert.Throws<InvalidOperationException>(() => result.Single).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_that_make_no_year_are_refused()
    {
        PolicyInputs inputs = Catalogs.Typed($"tier=100 {Payment} own_opening=0 subsidy_opening=0 interest_rate_of=by_day");
        inputs.Add("rate_periods", InputValue.Rows([Catalogs.Inputs(("period_rate", 0.035m), ("days", 364))]));

        Outcome outcome = Catalogs.Set("dongfang-contribution-2011").Calculate(inputs).Single;

        Assert.Equal("days_make_a_year", Assert.Single(outcome.Refusals).Term.Id);
    }

    [Theory]
    [InlineData("subsidy_balance=780.01", "subsidy_within", "其中补贴")]
    [InlineData("back_payment_tier=700", "back_payment_tier_exists", "补缴档次")]
    [InlineData("back_payment_tier=50", "back_payment_tier_exists", "补缴档次")]
    public void What_cannot_be_is_refused_by_name(string typed, string requirement, string reason)
    {
        string term = typed.Split('=')[0];
        Outcome outcome = Pension($"{string.Join(' ', Claim.Split(' ').Where(p => !p.StartsWith(term, StringComparison.Ordinal)))} {typed}").Single;

        Assert.Equal(requirement, Assert.Single(outcome.Refusals).Term.Id);
        Assert.Contains(reason, Letter(outcome), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("leaving=到龄退保 leaving_date=2019-05-04", "refund", FaultKind.Refused, "不能提前支取")]
    [InlineData("leaving=到龄退保 eligible=是", "refund", FaultKind.Refused, "按月领取")]
    [InlineData("leaving=省内转移 leaving_date=2019-05-05", "transferred", FaultKind.Refused, "不再转移")]
    [InlineData("leaving=跨省转移", "refund", FaultKind.Missing, "on_leaving")]
    [InlineData("", "refund", FaultKind.Missing, "leaving")]
    [InlineData("former_employee=是 past_retirement_age=是 back_payment_into=职工养老保险", "former_employee_years", FaultKind.Refused, "还没有出台")]
    [InlineData("", "first_month", FaultKind.Refused, "不符合领取条件")]
    public void A_figure_that_cannot_be_had_says_why(string typed, string term, FaultKind kind, string reason)
    {
        CalculationResult result = Catalogs.Set("dongfang-resident-2011")
            .Calculate(Catalogs.Typed($"{Claim} {typed}"), new CalculationOptions { Terms = [term] });

        Fault fault = result[term].Fault!;
        Assert.Equal(kind, fault.Kind);
        Assert.Contains(reason, $"{fault.Reason} {fault.Term.Id}", StringComparison.Ordinal);
    }

    [Fact]
    public void More_people_insured_than_there_are_is_refused()
    {
        Outcome outcome = Catalogs.Set("dongfang-administration-2011").Calculate(Catalogs.Typed("entitled_people=100 insured_people=101")).Single;

        Assert.Equal("insured_within", Assert.Single(outcome.Refusals).Term.Id);
    }

    private static CalculationResult Contribution(string typed) => Catalogs.Set("dongfang-contribution-2011").Calculate(Catalogs.Typed(typed));

    private static CalculationResult Pension(string typed) => Catalogs.Set("dongfang-resident-2011").Calculate(Catalogs.Typed(typed));

    private static string Letter(Outcome outcome) => outcome.Derivation.ToText(Language.Chinese, ExplanationDepth.Sentence);
}
