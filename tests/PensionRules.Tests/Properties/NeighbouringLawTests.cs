using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Policies;
using PensionRules.Tests.Support;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Properties;

/// <summary>What holds for annuity, medical insurance, withholding and adjustments under the plan of 2001, whatever the figures.</summary>
public sealed class NeighbouringLawTests
{
    private static PolicySet Annuity => Catalogs.Set("liaoning-annuity-2001");

    private static PolicySet Medical => Catalogs.Set("liaoning-medical-2001");

    private static PolicySet Fund => Catalogs.Set("liaoning-fund-2001");

    // Payroll and what the employer pays, in fen; the payment is often at the limit of 4 per cent.
    private static Gen<(long Payroll, long Paid)> Payments =>
        from payroll in Gen.OneOf(Gen.Choose(0, 100_000), Gen.Choose(0, int.MaxValue))
        from near in Gen.Choose(-1, 1)
        from paid in Gen.OneOf(Gen.Choose(0, int.MaxValue).Select(p => (long)p), Gen.Constant(Math.Max(0, Limit(payroll) + near)))
        select ((long)payroll, paid);

    [Fact]
    public void The_deductible_part_is_never_above_the_contribution_nor_the_limit() => Check(Payments, firm =>
    {
        Outcome outcome = Annuity.Calculate(Catalogs.Inputs(("payroll", firm.Payroll / 100m), ("employer_contribution", firm.Paid / 100m))).Single;
        decimal deductible = outcome["deductible_amount"].ToDecimal();
        Assert.Equal(Math.Min(firm.Paid, Limit(firm.Payroll)) / 100m, deductible);
        Assert.Equal(firm.Paid / 100m, deductible + outcome["amount_beyond_limit"].ToDecimal());
    });

    [Fact]
    public void Above_its_limit_supplementary_insurance_is_deductible_in_part_or_not_at_all() => Check(Payments, firm =>
    {
        decimal limit = Limit(firm.Payroll) / 100m;
        decimal provided = firm.Paid / 100m;
        Assert.Equal(Math.Min(limit, provided), Supplementary(firm, "part"));
        Assert.Equal(100 * firm.Paid <= 4 * firm.Payroll ? provided : 0m, Supplementary(firm, "nothing"));
    });

    [Fact]
    public void Annuity_and_supplementary_insurance_each_have_the_whole_limit() => Check(Payments, firm =>
        Assert.Equal(
            Annuity.Calculate(Catalogs.Inputs(("payroll", firm.Payroll / 100m), ("employer_contribution", firm.Paid / 100m))).Single["deductible_amount"].ToDecimal(),
            Supplementary(firm, "part")));

    [Fact]
    public void An_annuity_may_be_set_up_where_nothing_fails() => Check(Gen.Elements(true, true, true, false).ArrayOf(6), answers =>
    {
        string[] asked = ["is_insured", "paid_on_time", "paid_in_full", "is_stable", "has_good_results", "is_well_managed"];
        Outcome outcome = Annuity.Calculate(Catalogs.Inputs(asked.Select((a, i) => (a, (InputValue)answers[i])))).Single;
        bool[] conditions = [answers[0] && answers[1] && answers[2], answers[3] && answers[4], answers[5]];
        string[] names = ["contribution_condition", "business_condition", "management_condition"];

        Assert.Equal(conditions.All(c => c), outcome["may_be_set_up"].Value!.ToBoolean());
        Assert.Equal(conditions.Count(c => !c), outcome["conditions_missing"].ToDecimal());
        Assert.Equal(names.Where((_, i) => !conditions[i]).Select(n => $"{n}_holds"), outcome.Notices.Select(n => n.Id));
    });

    [Fact]
    public void An_annuity_account_ends_with_all_that_came_in() => Check(
        from years in Gen.Choose(1, 12)
        from opening in Gen.Choose(0, 10_000_000)
        from fen in Gen.Choose(0, 10_000_000).ArrayOf(3 * years)
        from order in Gen.Shuffle(Enumerable.Range(0, years).ToArray())
        select (opening, fen, order),
        account =>
        {
            PolicyInputs inputs = Catalogs.Inputs(
                ("opening_balance", account.opening / 100m),
                ("annuity_years", InputValue.Rows(account.order.Select(y => Catalogs.Inputs(
                    ("paid_year", 2001 + y),
                    ("from_employer", account.fen[3 * y] / 100m),
                    ("from_employee", account.fen[(3 * y) + 1] / 100m),
                    ("investment_return", account.fen[(3 * y) + 2] / 100m))))));
            Assert.Equal(
                (account.opening + account.fen.Sum(f => (decimal)f)) / 100m,
                Annuity.Calculate(inputs).Single["account_balance"].ToDecimal());
        });

    [Fact]
    public void Account_and_pool_share_what_both_pay_for_medical_insurance() => Check(
        from own in Gen.Choose(0, 1_000_000)
        from employer in Gen.Choose(0, 1_000_000)
        from share in Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(0, 1_000).Select(s => (int?)s))
        select (own, employer, share),
        month =>
        {
            PolicyInputs inputs = Catalogs.Inputs(("employee_part", month.own / 100m), ("employer_part", month.employer / 100m));
            if (month.share is { } given)
            {
                inputs.Add("local_account_share", given / 10m);
            }

            Outcome outcome = Medical.Calculate(inputs).Single;
            long credited = ((2L * month.employer * (month.share ?? 300)) + 1_000) / 2_000;
            Assert.Equal((month.own + credited) / 100m, outcome["account_credit"].ToDecimal());
            Assert.Equal((month.own + month.employer) / 100m, outcome["account_credit"].ToDecimal() + outcome["pool_credit"].ToDecimal());
        });

    [Fact]
    public void Coverage_rises_where_every_year_covers_a_larger_share_in_whatever_order_the_years_are_told() => Check(
        from count in Gen.Choose(1, 5)
        from due in Gen.Choose(1_000, 1_010).ArrayOf(count)
        from insured in Gen.Choose(500, 510).ArrayOf(count)
        from isSorted in Gen.Elements(true, false)
        from order in Gen.Shuffle(Enumerable.Range(0, count).ToArray())
        select (due, insured: isSorted ? [.. insured.Order()] : insured, order),
        years =>
        {
            PolicyInputs inputs = Catalogs.Inputs(("coverage_years", InputValue.Rows(years.order.Select(y => Catalogs.Inputs(
                ("covered_year", 2001 + y), ("people_due", years.due[y]), ("people_insured", years.insured[y]))))));
            bool rises = Enumerable.Range(1, years.due.Length - 1)
                .All(y => (long)years.insured[y] * years.due[y - 1] > (long)years.insured[y - 1] * years.due[y]);
            Outcome outcome = Medical.Calculate(inputs).Single;
            Assert.Equal(rises, outcome["coverage_rises"].Value!.ToBoolean());
            Assert.Equal(2 * years.insured[0] >= years.due[0], outcome["coverage_reached"].Value!.ToBoolean());
        });

    [Fact]
    public void Nobody_withholds_from_those_who_pay_themselves() => Check(
        from count in Gen.Choose(1, 8)
        from kinds in Gen.Elements("employee", "rural_contract", "self_employed", "shop_owner", "shop_staff").ArrayOf(count)
        from fen in Gen.Choose(0, 1_000_000).ArrayOf(count)
        select (kinds, fen),
        list =>
        {
            Outcome outcome = Fund.Calculate(Catalogs.Inputs(("withholding", InputValue.Rows(list.kinds.Select((k, i) => Catalogs.Inputs(
                ("person_kind", k), ("contribution_due", list.fen[i] / 100m), ("withheld", 0))))))).Single;
            decimal alone = list.fen.Where((_, i) => list.kinds[i] is "self_employed" or "shop_owner").Sum() / 100m;
            Assert.Equal(alone, outcome["total_paid_by_oneself"].ToDecimal());
            Assert.Equal(list.fen.Sum() / 100m, alone + outcome["total_to_withhold"].ToDecimal());
        });

    [Fact]
    public void A_pension_is_the_former_one_and_every_adjustment_so_far() => Check(
        from count in Gen.Choose(1, 6)
        from months in Gen.Choose(0, 53).ArrayOf(count)
        from fen in Gen.Choose(0, 10_000).ArrayOf(count)
        from now in Gen.Choose(0, 53)
        from former in Gen.Choose(0, 1_000_000)
        select (months, fen, now, former),
        person =>
        {
            YearMonth start = new(2001, 7);
            PolicyInputs inputs = Catalogs.Inputs(
                ("accounting_month", start.PlusMonths(person.now)),
                ("former_pension", person.former / 100m),
                ("adjustments", InputValue.Rows(person.months.Select((m, i) => Catalogs.Inputs(
                    ("effective", start.PlusMonths(m)), ("monthly_change", person.fen[i] / 100m), ("form", "as_pension"))))));
            int added = person.fen.Where((_, i) => person.months[i] <= person.now).Sum();
            Assert.Equal((person.former + added) / 100m, Fund.Calculate(inputs).Single["adjusted_pension"].ToDecimal());
        });

    // Four per cent of a payroll in fen, half up: (4 p + 50) / 100 in whole numbers.
    private static long Limit(long payroll) => ((4 * payroll) + 50) / 100;

    private static decimal Supplementary((long Payroll, long Paid) firm, string reading) => Medical.Calculate(Catalogs.Inputs(
        ("payroll", firm.Payroll / 100m), ("provided", firm.Paid / 100m), ("above_limit", reading))).Single["supplementary_deductible"].ToDecimal();

    private static void Check<T>(Gen<T> gen, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
