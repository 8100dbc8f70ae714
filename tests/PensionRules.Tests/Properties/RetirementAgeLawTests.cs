using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Tests.Oracle;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Properties;

/// <summary>What holds for everybody who asks when they may retire, and the same answers as counting cohort by cohort gives.</summary>
public sealed class RetirementAgeLawTests
{
    [Fact]
    public void The_window_is_the_one_that_counting_finds() => Check(RetirementAgePerson.Any, p =>
    {
        RetirementAgeOracle oracle = new(p);
        Outcome outcome = p.Window();

        Assert.Equal(oracle.Statutory, Month(outcome, "statutory_month"));
        Assert.Equal(oracle.Earliest, Month(outcome, "earliest_month"));
        Assert.Equal(oracle.Latest, Month(outcome, "latest_month"));
        Assert.Equal(RetirementAgeOracle.MinimumMonths(oracle.Earliest.Year), outcome["earliest_needs"].ToDecimal());
        Assert.Equal(RetirementAgeOracle.MinimumMonths(oracle.Statutory.Year), outcome["statutory_needs"].ToDecimal());
        Assert.Equal(RetirementAgeOracle.MinimumMonths(oracle.Statutory.Year), outcome["latest_needs"].ToDecimal());
        Assert.Equal(oracle.Statutory.PlusMonths(1), Month(outcome, "statutory_first_month"));
    });

    [Fact]
    public void The_verdict_is_the_one_that_counting_finds() => Check(RetirementAgePerson.Any, p =>
    {
        RetirementAgeOracle oracle = new(p);
        Outcome outcome = p.Calculate();

        Assert.Equal(oracle.Verdict, outcome["verdict"].Value?.ToChoice().Id ?? outcome["verdict"].Fault!.Code);
        Assert.Equal(oracle.CountedYear, int.Parse(outcome["needed_year"].Value!.ToPlainText(), System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(RetirementAgeOracle.MinimumMonths(oracle.CountedYear), outcome["needed_months"].ToDecimal());
    });

    [Fact]
    public void A_month_is_allowed_if_and_only_if_it_is_in_the_window_paid_for_and_not_against_the_employer() => Check(
        RetirementAgePerson.Any.Where(p => p.IsAgreed is not null), p =>
        {
            Outcome outcome = p.Calculate();
            bool isInside = p.Chosen >= Month(outcome, "earliest_month") && p.Chosen <= Month(outcome, "latest_month");
            bool isPaid = p.Paid >= outcome["needed_months"].ToDecimal();
            bool isAgreed = p.IsAgreed == true || p.Chosen <= Month(outcome, "statutory_month");

            Assert.Equal(isInside && isPaid && isAgreed, outcome["allowed"].Value!.ToBoolean());
            Assert.Equal(isInside, outcome["months_outside"].ToDecimal() == 0);
            Assert.Equal(isPaid, outcome["months_lacking"].ToDecimal() == 0);
        });

    [Fact]
    public void The_verdict_and_the_first_payment_agree_with_the_answer() => Check(RetirementAgePerson.Any, p =>
    {
        Outcome outcome = p.Calculate();
        if (outcome["allowed"].Value is null)
        {
            Assert.Equal(("missing", "missing"), (outcome["allowed"].Fault!.Code, outcome["verdict"].Fault!.Code));
            return;
        }

        bool isAllowed = outcome["allowed"].Value!.ToBoolean();
        Assert.Equal(isAllowed, outcome["verdict"].Value!.ToChoice().Id == "permitted");
        Assert.Equal(isAllowed ? p.Chosen.PlusMonths(1) : null, outcome["first_month"].Value?.ToYearMonth());
    });

    [Fact]
    public void Who_is_born_later_never_retires_earlier() => Check(
        from person in RetirementAgePerson.Any
        from later in Gen.Choose(1, 60)
        select (person, younger: person with { Birth = person.Birth.PlusMonths(later) }),
        pair => Assert.All(
            ["earliest_month", "statutory_month", "latest_month"],
            term => Assert.True(Month(pair.person.Window(), term) < Month(pair.younger.Window(), term))));

    [Fact]
    public void The_window_brackets_the_statutory_month_and_never_opens_before_the_old_age() => Check(RetirementAgePerson.Any, p =>
    {
        Outcome outcome = p.Window();
        YearMonth statutory = Month(outcome, "statutory_month");
        YearMonth original = RetirementAgeOracle.OriginalMonth(p.Category, p.Birth);

        Assert.InRange(Month(outcome, "earliest_month"), original, statutory);
        Assert.InRange(Month(outcome, "latest_month"), statutory, statutory.PlusMonths(36));
        Assert.Equal(statutory, original.PlusMonths((int)outcome["delay_months"].ToDecimal()));
        Assert.InRange(outcome["delay_months"].ToDecimal(), 0, p.Category == "F50" ? 60 : 36);
    });

    [Fact]
    public void Paying_longer_never_takes_a_month_away() => Check(
        from person in RetirementAgePerson.Any.Where(p => p.IsAgreed is not null)
        from more in Gen.Choose(1, 100)
        select (person, longer: person with { Paid = Math.Min(720, person.Paid + more) }),
        pair => Assert.True(!pair.person.Calculate()["allowed"].Value!.ToBoolean() || pair.longer.Calculate()["allowed"].Value!.ToBoolean()));

    [Fact]
    public void Special_work_and_illness_are_refused_from_2025_and_only_then() => Check(
        from category in Gen.Elements(RetirementAgePerson.Special)
        from months in Gen.Choose(-240, 240)
        select (category, age: category switch { "M_special" => 55, "M_illness" => 50, _ => 45 }, months),
        asked =>
        {
            YearMonth reached = new YearMonth(2025, 1).PlusMonths(asked.months);
            RetirementAgePerson person = new() { Category = asked.category, Birth = reached.PlusMonths(-12 * asked.age) };
            TermResult result = person.Window()["statutory_month"];
            Assert.Equal(asked.months < 0 ? reached : null, result.Value?.ToYearMonth());
            Assert.Equal(asked.months < 0 ? null : "refused", result.Fault?.Code);
        });

    private static YearMonth Month(Outcome outcome, string term) => outcome[term].Value!.ToYearMonth();

    private static void Check<T>(Gen<T> gen, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
