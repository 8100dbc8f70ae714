namespace PensionRules.Tests.Meaning;

/// <summary>Inputs as a person types them, and the code and field of what is wrong with each.</summary>
public sealed class MalformedInputs : TheoryData<string, string, string>
{
    public MalformedInputs()
    {
        Add("liaoning-employee-2001", "缴费月书=240", "PR5001 缴费月书");
        Add("liaoning-employee-2001", "contribution_month=240", "PR5001 contribution_month");
        Add("liaoning-employee-2001", "=240", "PR5001 ");
        Add("liaoning-employee-2001", "account_balance=24,00", "PR5002 account_balance");
        Add("liaoning-employee-2001", "account_balance=", "PR5002 account_balance");
        Add("liaoning-employee-2001", "account_balance=两万", "PR5002 account_balance");
        Add("liaoning-employee-2001", "account_balance=NaN", "PR5002 account_balance");
        Add("liaoning-employee-2001", "account_balance=1e6", "PR5002 account_balance");
        Add("liaoning-employee-2001", "account_balance=0x10", "PR5002 account_balance");
        Add("liaoning-employee-2001", "account_balance=--1", "PR5002 account_balance");
        Add("liaoning-employee-2001", "account_balance=1.2.3", "PR5002 account_balance");
        Add("liaoning-employee-2001", "account_balance=1;DROP", "PR5002 account_balance");
        Add("liaoning-employee-2001", "retirement_month=2003年5月", "PR5002 retirement_month");
        Add("liaoning-employee-2001", "retirement_month=2003-13", "PR5002 retirement_month");
        Add("liaoning-employee-2001", "retirement_month=2003-05-01", "PR5002 retirement_month");
        Add("liaoning-employee-2001", "qualified=也许", "PR5002 qualified");
        Add("liaoning-employee-2001", "contribution_months=20年", "PR5003 contribution_months");
        Add("liaoning-employee-2001", "average_wage=1000元", "PR5003 average_wage");
        Add("liaoning-employee-2001", "former_rate=1.4%", "PR5003 former_rate");
        Add("liaoning-employee-2001", "minimum_years=180月", "PR5003 minimum_years");
        Add("liaoning-employee-2001", "contribution_months=-1", "PR5004 contribution_months");
        Add("liaoning-employee-2001", "contribution_months=−1", "PR5004 contribution_months");
        Add("liaoning-employee-2001", "contribution_months=721", "PR5004 contribution_months");
        Add("liaoning-employee-2001", "pre_account_months=-1", "PR5004 pre_account_months");
        Add("liaoning-employee-2001", "average_index=10.0001", "PR5004 average_index");
        Add("liaoning-employee-2001", "average_wage=0", "PR5004 average_wage");
        Add("liaoning-employee-2001", "account_balance=-0.01", "PR5004 account_balance");
        Add("liaoning-employee-2001", "account_balance=99999999999999999999999999999999", "PR5004 account_balance");
        Add("liaoning-employee-2001", "former_rate=0.014", "PR5004 former_rate");
        Add("liaoning-employee-2001", "industry_share=80", "PR5004 industry_share");
        Add("liaoning-employee-2001", "contribution_years=61", "PR5004 contribution_years");
        Add("liaoning-employee-2001", "payout_months=0", "PR5004 payout_months");
        Add("liaoning-employee-2001", "account_balance=24000.005", "PR5005 account_balance");
        Add("liaoning-employee-2001", "contribution_months=240.5", "PR5005 contribution_months");
        Add("liaoning-employee-2001", "average_wage=1000.001", "PR5005 average_wage");
        Add("liaoning-employee-2006", "payout_months=137.25", "PR5005 payout_months");
        Add("liaoning-employee-2001", "账户余额=1 account_balance=2", "PR5006 account_balance");
        Add("liaoning-employee-2001", "place=219999", "PR5007 place");
        Add("liaoning-employee-2001", "place=沈阳市", "PR5007 place");
        Add("liaoning-employee-2001", "place=21000", "PR5007 place");
        Add("liaoning-employee-2001", "cap_30=是", "PR5008 cap_30");
        Add("liaoning-employee-2001", "partial_years=rounded", "PR5008 partial_years");
        Add("liaoning-employee-2001", "retirement_month=2001-06", "PR5012 retirement_month");
        Add("liaoning-employee-2001", "retirement_month=2006-01", "PR5012 retirement_month");
        Add("liaoning-employee-2006", "retirement_month=2005-12", "PR5012 retirement_month");
        Add("liaoning-contribution-2001", "month_wage=700", "PR5001 month_wage");
        Add("liaoning-contribution-2001", "wage_undeterminable=不知道", "PR5002 wage_undeterminable");
        Add("liaoning-contribution-2001", "monthly_wage=8400元/年", "PR5003 monthly_wage");
        Add("liaoning-contribution-2001", "monthly_wage=700元", "PR5003 monthly_wage");
        Add("liaoning-contribution-2001", "monthly_wage=-0.01", "PR5004 monthly_wage");
        Add("liaoning-contribution-2001", "city_average_wage=0", "PR5004 city_average_wage");
        Add("liaoning-contribution-2001", "previous_quarter_payroll=-1", "PR5004 previous_quarter_payroll");
        Add("liaoning-contribution-2001", "employer_rate=2000%", "PR5004 employer_rate");
        Add("liaoning-contribution-2001", "employer_rate=20", "PR5004 employer_rate");
        Add("liaoning-contribution-2001", "adjustment_fund=-1", "PR5004 adjustment_fund");
        Add("liaoning-contribution-2001", "monthly_wage=479.999", "PR5005 monthly_wage");
        Add("liaoning-contribution-2001", "participant=职员", "PR5008 participant");
        Add("liaoning-contribution-2001", "average_year=last", "PR5008 average_year");
        Add("liaoning-contribution-2001", "detail_sheet=294.40", "PR5011 detail_sheet");
        Add("liaoning-contribution-2001", "payment_month=2001-06", "PR5012 payment_month");
        Add("liaoning-contribution-2001", "payment_month=2006-01", "PR5012 payment_month");
        Add("liaoning-account-settlement-2001", "fund_return=2.25%", "PR5003 fund_return");
        Add("liaoning-account-settlement-2001", "own_interest=-0.01", "PR5004 own_interest");
        Add("liaoning-account-settlement-2001", "event=early_withdraw", "PR5008 event");
        Add("liaoning-account-settlement-2001", "event_month=2001-06", "PR5012 event_month");
        Add("liaoning-retiree-benefits-2001", "retirement_month=2001年6月", "PR5002 retirement_month");
        Add("liaoning-retiree-benefits-2001", "funeral_standard=800元/月", "PR5003 funeral_standard");
        Add("liaoning-retiree-benefits-2001", "dibao_standard=0", "PR5004 dibao_standard");
        Add("liaoning-retiree-benefits-2001", "person_kind=离休", "PR5008 person_kind");
        Add("liaoning-employee-2001", "缴费月书=1 place=219999 average_wage=0 account_balance=1.005", "PR5001 缴费月书; PR5007 place; PR5004 average_wage; PR5005 account_balance");
    }
}
