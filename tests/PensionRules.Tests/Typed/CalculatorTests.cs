using NodaTime;
using PensionRules.Calculation;
using PensionRules.Employees;
using PensionRules.Policies;
using PensionRules.Residents;

namespace PensionRules.Tests.Typed;

/// <summary>What a system gets from typed records; the figures are those of the rulebook.</summary>
public sealed class CalculatorTests
{
    private static readonly PensionCalculator Rules = PensionCalculator.Load();

    private static readonly EmployeeRetirement Person = new()
    {
        AverageWage = 1000m, ContributionMonths = 240, PreAccountMonths = 120, AverageIndex = 1.0m, AccountBalance = 24_000m,
    };

    private static LawSelection Liaoning => Rules.For(Region.Liaoning, new YearMonth(2003, 5));

    [Fact]
    public void The_whole_case_of_the_rulebook_comes_out()
    {
        EmployeePension pension = Liaoning.Calculate(Person);

        Assert.True(pension.IsCalculated);
        Assert.Equal(
            (230.00m, 200.00m, 120.00m, 0m, 0m, 550.00m, 0m),
            (pension.BasicPension, pension.AccountPension, pension.TransitionalPension, pension.GuaranteeSupplement,
                pension.IndustrySupplement, pension.Monthly, pension.LumpSum));
        Assert.Equal("liaoning-employee-2001", pension.PolicySet!.Id);
        Assert.Equal("liaoning-employee-2001", pension.Receipt.PolicySet);
        Assert.Contains("550.00", pension.Derivation.ToMarkdown(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reading_and_a_parameter_can_be_given_too()
    {
        EmployeeRetirement person = Person with { ContributionMonths = 191, Also = new() { ["partial_years"] = "pro_rata" } };
        EmployeeRetirement what = Person with { Also = new() { ["yearly_step"] = "1%/年" } };

        Assert.Equal(205.50m, Liaoning.Calculate(person).BasicPension);
        Assert.Equal(230.00m, Liaoning.Calculate(Person).BasicPension);
        Assert.Equal(250.00m, Liaoning.Calculate(what).BasicPension);
    }

    [Fact]
    public void Data_that_cannot_be_right_are_problems_all_at_once()
    {
        EmployeePension pension = Liaoning.Calculate(Person with { ContributionMonths = -1, AccountBalance = 24_000.005m, AverageIndex = null });

        Assert.False(pension.IsCalculated);
        Assert.Equal(
            [("PR5004", "contribution_months", "-1"), ("PR5005", "account_balance", "24000.005"), ("missing", "average_index", "")],
            pension.Problems.Select(p => (p.Code, p.Field, p.Value)));
        Assert.All(pension.Problems, p => Assert.Equal("国函〔2001〕79号", p.Article!.Document));
        Assert.Equal("二(五) 缴费年限", pension.Problems[0].Article!.Article);
        Assert.Equal("“缴费月数” -1 月 不在 0 月 至 720 月 之间", pension.Problems[0].ToText(Language.Chinese));
        Assert.Empty(pension.Outcomes);
        InvalidOperationException fault = Assert.Throws<InvalidOperationException>(() => pension.Monthly);
        Assert.Contains("contribution_months", fault.Message, StringComparison.Ordinal);
        Assert.Contains("account_balance", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_missing_is_named_at_once_and_the_rest_is_there()
    {
        EmployeePension pension = Liaoning.Calculate(new EmployeeRetirement { AverageWage = 1000m, ContributionMonths = 240, AccountBalance = 24_000m });

        Assert.False(pension.IsCalculated);
        Assert.Equal(
            ["missing pre_account_months", "missing average_index"], pension.Problems.Select(p => $"{p.Code} {p.Field}").OrderDescending());
        Assert.Equal("二(五) 缴费年限", pension.Problems.Single(p => p.Field == "pre_account_months").Article!.Article);
        Assert.Equal(230.00m, pension.BasicPension);
        Assert.Throws<InvalidOperationException>(() => pension.Monthly);
    }

    [Fact]
    public void A_requirement_that_does_not_hold_says_what_it_looked_at()
    {
        EmployeePension pension = Liaoning.Calculate(Person with { PreAccountMonths = 241 });

        Problem problem = Assert.Single(pension.Problems);
        Assert.Equal(("requirement", "deemed_within"), (problem.Code, problem.Field));
        Assert.Equal("contribution_months=240; pre_account_months=241", problem.Value);
        Assert.Contains("241", problem.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains(pension.Derivation.Refusals, r => r.Term.Id == "deemed_within");
    }

    [Fact]
    public void No_law_is_an_answer_that_names_the_nearest()
    {
        EmployeePension pension = Rules.For(Region.Liaoning, new YearMonth(1978, 5)).Calculate(Person);

        Problem problem = Assert.Single(pension.Problems);
        Assert.Equal("PR4017", problem.Code);
        Assert.Contains("liaoning-employee-2001", problem.ToText(Language.English), StringComparison.Ordinal);
        Assert.Null(pension.PolicySet);
        Assert.Null(pension.Calculation);
        Assert.Empty(pension.Outcomes);
        Assert.Throws<InvalidOperationException>(() => pension.Derivation);
        Assert.Throws<InvalidOperationException>(() => pension.Receipt);
    }

    [Fact]
    public void What_was_not_published_is_not_the_law()
    {
        YearMonth month = new(2003, 5);

        Assert.Equal("liaoning-employee-2001", Rules.For(Region.Liaoning, month, new LocalDate(2001, 7, 6)).Calculate(Person).PolicySet!.Id);
        Assert.Equal("national-employee-1997", Rules.For(Region.Liaoning, month, new LocalDate(2001, 7, 5)).Calculate(Person).PolicySet!.Id);
        Assert.Equal("PR4017", Assert.Single(Rules.For(Region.Liaoning, month, new LocalDate(1997, 7, 15)).Calculate(Person).Problems).Code);
    }

    [Fact]
    public void A_policy_set_that_is_named_must_have_been_published_too()
    {
        Assert.Equal(550.00m, Rules.For("liaoning-employee-2001", null, new LocalDate(2001, 7, 6)).Calculate(Person).Monthly);
        Assert.Equal("PR5014", Assert.Single(Rules.For("liaoning-employee-2001", null, new LocalDate(2001, 7, 5)).Calculate(Person).Problems).Code);
    }

    [Fact]
    public void The_article_of_an_input_is_that_of_the_first_rule_to_read_it()
    {
        ResidentPension pension = Rules.For(Region.Dongfang, new YearMonth(2012, 1)).Calculate(new ResidentRetirement { PaidYears = -3 });

        Assert.StartsWith("五(一)", pension.Problems.Single(p => p.Field == "paid_years").Article!.Article, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_set_can_be_named()
    {
        Assert.Equal(550.00m, Rules.For("liaoning-employee-2001").Calculate(Person).Monthly);
        Assert.Equal("PR5012", Assert.Single(Rules.For("liaoning-employee-2001", new YearMonth(2006, 1)).Calculate(Person).Problems).Code);
    }

    [Fact]
    public void Mistakes_of_the_programmer_throw()
    {
        ArgumentException unknown = Assert.Throws<ArgumentException>(() => Rules.For("liaoning-employe-2001"));
        Assert.Contains("liaoning-employee-2001", unknown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Rules.For("liaoning-employee-2001").Calculate(new ResidentRetirement()));
        Assert.Throws<ArgumentNullException>(() => Liaoning.Calculate((EmployeeRetirement)null!));
        Assert.Throws<ArgumentNullException>(() => Rules.For((Region)null!, new YearMonth(2003, 5)));
        Assert.Throws<ArgumentNullException>(() => Rules.For((string)null!));
    }

    [Fact]
    public void A_wage_that_cannot_be_determined_counts_as_the_average_and_a_missing_one_as_nothing()
    {
        LawSelection law = Rules.For(Region.Shenyang, new YearMonth(2002, 3));

        Assert.Equal(480m, law.Calculate(new EmployeeContributionMonth { MonthlyWage = 479.99m, CityAverageWage = 800m }).ContributionBase);
        Assert.Equal(2400m, law.Calculate(new EmployeeContributionMonth { MonthlyWage = 2400.01m, CityAverageWage = 800m }).ContributionBase);
        Assert.Equal(800m, law.Calculate(new EmployeeContributionMonth { WageUndeterminable = true, CityAverageWage = 800m }).ContributionBase);
        Assert.Contains(law.Calculate(new EmployeeContributionMonth { CityAverageWage = 800m }).Problems, p => p is { Code: "missing", Field: "monthly_wage" });
    }

    [Fact]
    public void A_year_of_a_resident_and_what_it_becomes()
    {
        LawSelection law = Rules.For(Region.Dongfang, new YearMonth(2012, 6));
        ResidentContributions year = law.Calculate(new ResidentContributionYear
        {
            Tier = 500m, Group = ParticipantGroup.Ordinary, OnlyChildFamily = false, OwnSharePaid = true, IsBackPayment = false,
        });
        Assert.Equal((575m, 18m, 57m), (year.Credited, year.ProvinceShare, year.CityShare));

        ResidentPension pension = law.Calculate(new ResidentRetirement
        {
            PaidYears = 20, DeemedYears = 0, AccountBalance = 20 * year.Credited, SubsidyBalance = 20 * 75m, Also = new() { ["eligible"] = true },
        });
        Assert.Equal((82.73m, 150m, 232.73m), (pension.AccountPension, pension.BasicPension, pension.Monthly));
        Assert.True(pension.Eligible);
        Assert.Null(pension.Refund);
    }

    [Fact]
    public void Where_a_date_of_the_law_is_illegible_there_are_outcomes_and_asking_for_one_figure_is_an_error()
    {
        ResidentRetirement person = new()
        {
            BirthDate = new LocalDate(1951, 8, 20), AssessmentDate = new LocalDate(2012, 1, 4), UrbanYears = 20, Converted = false,
            CityYears = 20, OtherCityYears = 0, PaidYears = 0, DeemedYears = 0, PaidEveryYear = false, OtherBenefit = false,
            AccountBalance = 0m, SubsidyBalance = 0m,
        };
        LawSelection law = Rules.For(Region.Dongfang, new YearMonth(2012, 1));
        ResidentPension pension = law.Calculate(person);

        Assert.False(pension.IsCalculated);
        Problem open = Assert.Single(pension.Problems);
        Assert.Equal(("illegible", "cut_off"), (open.Code, open.Field));
        Assert.Equal("截止之日原文无法辨认，结果不止一种；请看每一种结果，或者选定一个：2011-07-01、2011-10-01", open.ToText(Language.Chinese));
        Assert.Equal(2, pension.Outcomes.Count);
        Assert.All(pension.Outcomes, o => Assert.True(o.IsCalculated));
        Assert.Equal([0m, 130m], pension.Outcomes.Select(o => o.Monthly).Order());
        Assert.All(pension.Outcomes, o => Assert.Equal("cut_off", Assert.Single(o.Assumptions).Term.Id));
        Assert.Contains("cut_off", Assert.Throws<InvalidOperationException>(() => pension.Monthly).Message, StringComparison.Ordinal);

        ResidentPension chosen = law.Calculate(person with { Also = new() { ["cut_off"] = new LocalDate(2011, 10, 1) } });
        Assert.Equal(130m, chosen.Monthly);
    }
}
