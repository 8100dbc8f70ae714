namespace PensionRules.Tests.Cli;

/// <summary>What a firm, a city or a survivor may get wrong with contributions, accounts and retirees' benefits: the code, what to do, no figure.</summary>
public sealed class ContributionBadInputTests
{
    private const string Contribution = "liaoning-contribution-2001";

    private const string Settlement = "liaoning-account-settlement-2001";

    private const string Retirees = "liaoning-retiree-benefits-2001";

    public static TheoryData<string, string, string> Inputs => new()
    {
        { "PR5010: missing inputs: monthly_wage (yuan/month)", Contribution, "city_average_wage=800" },
        { "PR5010: missing inputs: monthly_wage (yuan/month)", Contribution, "city_average_wage=800 wage_undeterminable=否" },
        { "PR5010: missing inputs: monthly_wage (yuan/month), city_average_wage (yuan/month)", Contribution, "payment_month=2003-05" },
        { "PR5010: missing inputs: current_city_average_wage (yuan/month)", Contribution, "city_average_wage=800 monthly_wage=700 average_year=current" },
        { "PR5010: missing inputs: self_employed_rate (1), self_employed_account_share (1)", Contribution, "city_average_wage=800 monthly_wage=700 participant=shop_owner" },
        { "PR6026: refused: 'wage statement consistent' (wage_statement_consistent)", Contribution, "city_average_wage=800 monthly_wage=700 wage_undeterminable=是" },
        { "PR6026: refused: 'account share within' (account_share_within)", Contribution, "city_average_wage=800 monthly_wage=700 participant=自由职业 self_employed_rate=8% self_employed_account_share=9%" },
        { "PR5004: 'employer rate' 20 is not between 0 and 1", Contribution, "city_average_wage=800 monthly_wage=700 employer_rate=2000%" },
        { "PR5004: 'previous quarter payroll' -1.00 yuan is not between", Contribution, "city_average_wage=800 monthly_wage=700 previous_quarter_payroll=-1" },
        { "PR5005: 'monthly wage' 479.999 yuan/month is not a multiple of 0.01", Contribution, "city_average_wage=800 monthly_wage=479.999" },
        { "PR5008: '职员' is no value of 'participant'; there are: 职工 employee", Contribution, "city_average_wage=800 monthly_wage=700 participant=职员" },
        { "PR5001: there is no term 'monthly_wages'; did you mean 'monthly_wage'?", Contribution, "city_average_wage=800 monthly_wages=700" },
        { "PR6026: refused: 'paid out within fund' (paid_out_within_fund)", Contribution, "city_average_wage=800 monthly_wage=700 adjustment_fund=250000 adjustment_paid_out=250000.01" },
        { "PR6026: refused: 'no early withdrawal' (no_early_withdrawal)", Settlement, "event=early_withdrawal own_principal=6000 own_interest=0 employer_principal=0 employer_interest=0" },
        { "PR5008: 'withdrawal' is no value of 'event'; there are: 身故 death、提前支取 early_withdrawal", Settlement, "event=withdrawal" },
        { "PR5010: missing inputs: own_interest (yuan), employer_principal (yuan), employer_interest (yuan)", Settlement, "event=death own_principal=6000" },
        { "PR5010: missing inputs: funeral_standard (yuan)", Retirees, "person_kind=领取人 death_month=2003-05" },
        { "PR5010: missing inputs: dibao_standard (yuan/month)", Retirees, "person_kind=集体企业退休 firm_had_joined=否 recognised_unable=是" },
        { "PR5012: benefit month 2001-06 is outside the period", Retirees, "person_kind=领取人 benefit_month=2001-06" },
    };

    public static TheoryData<string, string, string, string> Lists => new()
    {
        { "PR6025: 'reconciled total' has no value: the individual contributions do not add up to the detail sheet", Contribution, "reconciled_total",
            """{ "individual_total": 294.41, "detail_sheet": [{ "detail_amount": 38.40 }, { "detail_amount": 256 }] }""" },
        { "PR6026: refused: 'four quarters' (four_quarters)", Contribution, "settlement_difference",
            """{ "quarter_remittances": [{ "quarter": 1, "quarter_current": 100, "quarter_overdue": 0, "quarter_paid": 5 }] }""" },
        { "PR6026: refused: 'grants within gaps' (grants_within_gaps)", Contribution, "adjustment_left",
            """{ "adjustment_fund": 100, "grants": [{ "city_gap": 50, "city_grant": 50.01 }] }""" },
        { "PR5005: 'detail_sheet[1].detail_amount' 38.405 yuan is not a multiple of 0.01 yuan", Contribution, "detail_total",
            """{ "detail_sheet": [{ "detail_amount": 38.405 }] }""" },
        { "PR5004: 'quarter_remittances[1].quarter' 5 is not between 1 and 4", Contribution, "year_due",
            """{ "quarter_remittances": [{ "quarter": 5, "quarter_current": 100, "quarter_overdue": 0, "quarter_paid": 5 }] }""" },
        { "PR6026: refused: 'no new subsidy' (no_new_subsidy)", Retirees, "price_subsidies",
            """{ "person_kind": "recipient", "retirement_month": "1998-03", "subsidies": [{ "established": "2001-07", "former_amount": 20, "claimed_amount": 20 }] }""" },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void What_is_wrong_is_named_and_there_is_no_figure(string expected, string policy, string terms) => IsRefused(
        expected, CliRun.Of(["calculate", "--policy", policy, .. terms.Split(' ').SelectMany(t => (string[])["--set", t])]));

    [Theory]
    [MemberData(nameof(Lists))]
    public void So_is_what_is_wrong_with_a_list(string expected, string policy, string term, string json)
    {
        using TempFiles files = new();
        IsRefused(expected, CliRun.Of("calculate", "--policy", policy, "--terms", term, "--input", files.Write("p.json", json)));
    }

    private static void IsRefused(string expected, CliRun run)
    {
        // What is missing besides may follow.
        Assert.Contains($"error {expected}", run.Errors[0], StringComparison.Ordinal);
        Assert.All(run.Errors.Skip(1), e => Assert.StartsWith("error PR5010: missing inputs: ", e, StringComparison.Ordinal));
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(string.Empty, run.Out);
    }
}
