using FsCheck;
using FsCheck.Fluent;
using PensionRules.Tests.Oracle;
using PensionRules.Tests.Support;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Properties;

/// <summary>What holds for everybody out of work under the regulations of 1999 and the Liaoning plan.</summary>
public sealed class NeighbouringJoblessTests
{
    [Fact]
    public void The_months_are_those_of_the_text_and_never_above_24() => Check(NeighbouringJobless.Any, person =>
    {
        Outcome outcome = person.Calculate(0);
        Assert.Equal(person.IsEligible, outcome["eligible"].Value!.ToBoolean());
        Assert.Equal(person.Months, outcome["longest_months"].ToDecimal());
        Assert.InRange(outcome["longest_months"].ToDecimal(), 0m, NeighbouringJobless.Longest);
    });

    [Fact]
    public void Who_paid_longer_never_draws_shorter() => Check(
        from person in NeighbouringJobless.Any
        from more in Gen.Choose(1, 120)
        select (person, longer: person with { Paid = Math.Min(600, person.Paid + more) }),
        pair => Assert.True(Months(pair.person) <= Months(pair.longer)));

    [Fact]
    public void Months_carried_over_never_shorten() => Check(NeighbouringJobless.Any, person =>
    {
        Assert.True(Months(person with { Carried = null }) <= Months(person));
        Assert.Equal(Months(person with { Carried = null }), Months(person with { Carried = 0 }));
    });

    [Fact]
    public void What_is_drawn_and_what_is_left_are_the_months() => Check(
        from person in NeighbouringJobless.Any
        from drawn in Gen.Choose(0, person.Months)
        select (person, drawn),
        pair => Assert.Equal(pair.person.Months, pair.drawn + pair.person.Calculate(pair.drawn)["months_left"].ToDecimal()));

    [Fact]
    public void A_month_too_many_is_refused() => Check(NeighbouringJobless.Any.Where(p => p.IsEligible && p.Months < NeighbouringJobless.Longest), person =>
        Assert.Equal("drawn_within", Assert.Single(person.Calculate(person.Months + 1).Refusals).Term.Id));

    [Fact]
    public void Who_may_not_draw_has_nothing_left_and_is_told_where_months_were_drawn() => Check(
        from person in NeighbouringJobless.Any.Where(p => !p.IsEligible)
        from drawn in Gen.Choose(0, NeighbouringJobless.Longest)
        select (person, drawn),
        pair =>
        {
            Outcome outcome = pair.person.Calculate(pair.drawn);
            Assert.Equal(0m, outcome["months_left"].ToDecimal());
            Assert.Equal(0m, outcome["monthly_benefit"].ToDecimal());
            Assert.Equal(pair.drawn > 0, outcome.Notices.Any(n => n.Id == "drawn_was_due"));
        });

    [Fact]
    public void The_earliest_event_stops_the_benefit_in_whatever_order_they_are_told() => Check(
        from person in NeighbouringJobless.Any
        from stops in Gen.Shuffle(person.Stops)
        select (person, shuffled: person with { Stops = stops }),
        pair =>
        {
            Assert.Equal(pair.person.HasStopped, pair.person.Calculate(0)["has_stopped"].Value!.ToBoolean());
            Assert.Equal(pair.person.HasStopped, pair.shuffled.Calculate(0)["has_stopped"].Value!.ToBoolean());
        });

    [Fact]
    public void A_benefit_that_is_paid_lies_strictly_between_dibao_and_the_minimum_wage() => Check(NeighbouringJobless.Any, person =>
    {
        Outcome outcome = person.Calculate(0);
        bool isAllowed = person.Dibao < person.Standard && person.Standard < person.Wage;
        bool isDue = person.IsEligible && !person.HasStopped;
        Assert.Equal(isAllowed, outcome["standard_allowed"].Value!.ToBoolean());
        Assert.Equal(isAllowed || !isDue, outcome["monthly_benefit"].Value is not null);
        Assert.True(outcome["monthly_benefit"].Value is null
            || outcome["monthly_benefit"].ToDecimal() == (isDue ? person.Standard / 100m : 0m));
    });

    [Fact]
    public void A_rural_contract_worker_pays_nothing_and_the_employer_the_same() => Check(
        from payroll in Gen.Choose(0, int.MaxValue)
        from wage in Gen.Choose(0, 1_000_000_000)
        select (payroll, wage),
        month => Assert.All(["employee", "rural_contract"], kind =>
        {
            Outcome outcome = Catalogs.Set("national-unemployment-1999").Calculate(Catalogs.Inputs(
                ("payroll", month.payroll / 100m), ("wage", month.wage / 100m), ("insured_as", kind))).Single;

            // Two per cent of a payroll in fen, half up, is (2 p + 50) / 100 in whole numbers; one per cent is (w + 50) / 100.
            Assert.Equal(((2L * month.payroll) + 50) / 100 / 100m, outcome["employer_premium"].ToDecimal());
            Assert.Equal(kind == "employee" ? (month.wage + 50L) / 100 / 100m : 0m, outcome["employee_premium"].ToDecimal());
        }));

    private static decimal Months(NeighbouringJobless person) => person.Calculate(0)["longest_months"].ToDecimal();

    private static void Check<T>(Gen<T> gen, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
