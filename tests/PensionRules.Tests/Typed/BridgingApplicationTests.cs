using NodaTime;
using PensionRules.Bridging;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Tests.Typed;

/// <summary>The typed record of bridging gives the lists and reads the decision (BR-01 to BR-06).</summary>
public sealed class BridgingApplicationTests
{
    private static readonly LawSelection Rules = PensionCalculator.Load().For(Region.Henan, new YearMonth(2024, 10));

    private static readonly ResidentSpell[] ThreeYears =
    [
        Year(2012, own: 100m), Year(2013, own: 300m, collective: 50m), Year(2014, own: 500m),
    ];

    // One month of 2012: 100 ÷ 12 = 8.33; seven of 2013: 350 × 7 ÷ 12 = 204.17.
    [Fact]
    public void Months_paid_in_both_are_refunded()
    {
        BridgingDecision decision = Rules.Calculate(new BridgingApplication
        {
            EmployeeSpells = [Spell(new(2012, 12), new(2013, 7))], ResidentSpells = ThreeYears, DrawsBoth = false,
        });

        Assert.Equal((8m, 212.50m), (decision.OverlapMonths, decision.OverlapRefund));
        Assert.Null(decision.Direction);
    }

    [Theory]
    [InlineData(11, BridgingDirection.ToResident)]
    [InlineData(12, BridgingDirection.ToEmployee)]
    public void Fifteen_years_decide_the_direction(int lastMonth, BridgingDirection direction)
    {
        BridgingDecision decision = Rules.Calculate(new BridgingApplication
        {
            EmployeeSpells = [Spell(new(2009, 1), new(2013, lastMonth)), Spell(new(1998, 1), new(2007, 12))], ResidentSpells = [],
            Drawing = false, DrawsBoth = false, EmployeeAgeReached = true,
        });

        Assert.Equal(120m + 48m + lastMonth, decision.EmployeeMonths);
        Assert.Equal(direction, decision.Direction);
    }

    // 166 months are 13 years and 10 months; a sixth of a year has no end in decimals.
    [Fact]
    public void Years_are_exact()
    {
        BridgingDecision decision = Rules.Calculate(new BridgingApplication
        {
            EmployeeSpells = [Spell(new(2013, 7), new(2024, 10))], ResidentSpells = ThreeYears,
            Drawing = false, DrawsBoth = false, EmployeeAgeReached = true, ResidentConditionsMet = true,
            EmployeeBalance = 45_000m, ResidentBalance = 1_000m, ResidentSubsidy = 50m,
        });

        // 36 months as a resident, 136 as an employee, 18 of them both.
        Assert.Equal((154m, Rational.FromInt64(77) / Rational.FromInt64(6)), (decision.ResultingMonths, decision.ResultingYears));
    }

    [Fact]
    public void Spells_that_overlap_are_a_problem_not_an_exception()
    {
        BridgingDecision decision = Rules.Calculate(new BridgingApplication
        {
            EmployeeSpells = [Spell(new(2012, 12), new(2013, 7)), Spell(new(2013, 7), new(2014, 7))], ResidentSpells = [],
        });

        Assert.False(decision.IsCalculated);
        Assert.Equal(("requirement", "employee_apart"), decision.Problems.Select(p => (p.Code, p.Field)).Single());
    }

    [Fact]
    public void A_cell_out_of_range_is_named_with_its_row()
    {
        BridgingDecision decision = Rules.Calculate(new BridgingApplication { EmployeeSpells = [], ResidentSpells = [.. ThreeYears, Year(2015, own: -1m)] });

        Assert.Equal(("PR5004", "resident_spells[4].own_paid"), decision.Problems.Select(p => (p.Code, p.Field)).First());
    }

    private static EmployeeSpell Spell(YearMonth from, YearMonth to) => new() { EmployeeFrom = from, EmployeeTo = to };

    private static ResidentSpell Year(int year, decimal own, decimal collective = 0m) => new()
    {
        ResidentFrom = new YearMonth(year, 1), ResidentTo = new YearMonth(year, 12), OwnPaid = own, CollectivePaid = collective,
    };
}
