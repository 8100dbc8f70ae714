using FsCheck;
using FsCheck.Fluent;
using PensionRules.Tests.Oracle;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Properties;

/// <summary>What holds for all survivors' benefits, and the same months as going through the years one at a time gives.</summary>
public sealed class SurvivorLawTests
{
    [Fact]
    public void The_months_are_those_that_counting_finds() => Check(SurvivorPerson.Any, p =>
    {
        Outcome outcome = p.Calculate();
        int months = SurvivorOracle.Months(p);

        Assert.Equal(months, outcome["lump_months"].ToDecimal());
        Assert.Equal(p.Income * (decimal)months / 100m, outcome["lump_sum"].ToDecimal());
        Assert.Equal(p.Income * 2m / 100m, outcome["funeral_grant"].ToDecimal());
        Assert.Equal(p.Income * (months + 2m) / 100m, outcome["survivors_total"].ToDecimal());
    });

    [Fact]
    public void Who_paid_longer_leaves_no_less() => Check(
        from person in SurvivorPerson.Any
        from more in Gen.Choose(1, 120)
        select (person, longer: person with { Paid = Math.Min(720, person.Paid + more) }),
        pair => Assert.True(Months(pair.person) <= Months(pair.longer)));

    [Fact]
    public void Each_further_year_drawn_takes_one_month_or_none() => Check(
        SurvivorPerson.Any.Where(p => p.Drawn is >= 0 and <= 948),
        p => Assert.InRange(Months(p) - Months(p with { Drawn = p.Drawn + 12 }), 0, 1));

    [Fact]
    public void Months_short_of_a_year_drawn_take_nothing() => Check(
        SurvivorPerson.Any.Where(p => p.Drawn is not null),
        p => Assert.Equal(Months(p with { Drawn = p.Drawn!.Value / 12 * 12 }), Months(p)));

    [Fact]
    public void Nine_months_are_the_least_for_pensioners_alone() => Check(SurvivorPerson.Any, p =>
    {
        Assert.InRange(Months(p with { Drawn = p.Drawn ?? 0, IsByYears = false }), 9, 24);
        Assert.Equal(p.Paid < 60 ? 3 : p.Paid < 120 ? 6 : Math.Max(9, Months(p with { Drawn = null })), Months(p with { Drawn = null }));
    });

    private static decimal Months(SurvivorPerson person) => person.Calculate()["lump_months"].ToDecimal();

    private static void Check<T>(Gen<T> gen, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
