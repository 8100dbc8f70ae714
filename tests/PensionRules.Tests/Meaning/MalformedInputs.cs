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
        Add("liaoning-employee-2001", "缴费月书=1 place=219999 average_wage=0 account_balance=1.005", "PR5001 缴费月书; PR5007 place; PR5004 average_wage; PR5005 account_balance");
        Add("dongfang-contribution-2011", "tire=100", "PR5001 tire");
        Add("dongfang-contribution-2011", "缴费档次=100", "PR5001 缴费档次");
        Add("dongfang-contribution-2011", "tier=100元", "PR5003 tier");
        Add("dongfang-contribution-2011", "tier=-100", "PR5004 tier");
        Add("dongfang-contribution-2011", "tier=20001", "PR5004 tier");
        Add("dongfang-contribution-2011", "tier=100.001", "PR5005 tier");
        Add("dongfang-contribution-2011", "group=低保户", "PR5008 group");
        Add("dongfang-contribution-2011", "group=低保 参保群体=优抚", "PR5006 参保群体");
        Add("dongfang-contribution-2011", "own_share_paid=缴了", "PR5002 own_share_paid");
        Add("dongfang-contribution-2011", "payment_month=2011-06", "PR5012 payment_month");
        Add("dongfang-contribution-2011", "payment_month=2015-01", "PR5012 payment_month");
        Add("dongfang-contribution-2011", "birth_date=1995-02-30", "PR5002 birth_date");
        Add("dongfang-contribution-2011", "birth_date=1995-07", "PR5002 birth_date");
        Add("dongfang-contribution-2011", "full_group_subsidy=也许", "PR5008 full_group_subsidy");
        Add("dongfang-contribution-2011", "months_booked=13", "PR5004 months_booked");
        Add("dongfang-contribution-2011", "rate_1_january=3.5", "PR5004 rate_1_january");
        Add("dongfang-contribution-2011", "rate_periods=3.5%", "PR5011 rate_periods");
        Add("dongfang-contribution-2011", "place=469099", "PR5007 place");
        Add("dongfang-resident-2011", "paid_years=-1", "PR5004 paid_years");
        Add("dongfang-resident-2011", "paid_years=61", "PR5004 paid_years");
        Add("dongfang-resident-2011", "paid_years=180月", "PR5003 paid_years");
        Add("dongfang-resident-2011", "deemed_years=46", "PR5004 deemed_years");
        Add("dongfang-resident-2011", "back_paid_years=3", "PR5001 back_paid_years");
        Add("dongfang-resident-2011", "urban_years=121", "PR5004 urban_years");
        Add("dongfang-resident-2011", "leaving=退休", "PR5008 leaving");
        Add("dongfang-resident-2011", "cut_off=2011-07", "PR5002 cut_off");
        Add("dongfang-resident-2011", "claim_month=2011-06", "PR5012 claim_month");
        Add("dongfang-resident-2011", "claim_month=2015-01", "PR5012 claim_month");
        Add("dongfang-resident-2011", "account_balance=1950.005", "PR5005 account_balance");
        Add("dongfang-resident-2011", "subsidy_balance=-0.01", "PR5004 subsidy_balance");
        Add("dongfang-resident-2011", "months_due=1.5", "PR5005 months_due");
        Add("dongfang-resident-2011", "eligible=也许 paid_years=十五", "PR5002 eligible; PR5002 paid_years");
        Add("dongfang-administration-2011", "entitled_people=0", "PR5004 entitled_people");
        Add("dongfang-administration-2011", "insured_people=0.5", "PR5005 insured_people");
    }
}
