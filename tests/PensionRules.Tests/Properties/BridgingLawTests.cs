using FsCheck;
using FsCheck.Fluent;
using PensionRules.Evaluation;
using PensionRules.Policies;
using PensionRules.Tests.Oracle;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Properties;

/// <summary>What holds for everybody who moves between the employee and the resident scheme.</summary>
public sealed class BridgingLawTests
{
    [Fact]
    public void It_agrees_with_the_rules_written_a_second_time() => Check(BridgingPerson.Any, p =>
    {
        BridgingOracle oracle = new(p);
        Outcome outcome = p.Calculate().Single;
        Assert.Equal(oracle.EmployeeMonths, outcome["employee_months"].ToDecimal());
        Assert.Equal(oracle.OverlapMonths, outcome["overlap_months"].ToDecimal());
        Assert.Equal(oracle.IsToEmployee ? "to_employee" : "to_resident", outcome["direction"].Value!.ToChoice().Id);
        Assert.Equal(oracle.IsToEmployee, outcome["may_draw"].Value!.ToBoolean());
        Assert.Equal((decimal)oracle.Refund / 100m, outcome["overlap_refund"].ToDecimal());
        Assert.Equal((decimal)oracle.Joined / 100m, outcome["joined_amount"].ToDecimal());
        Assert.Equal((decimal)oracle.Balance / 100m, outcome["resulting_balance"].ToDecimal());
        Assert.Equal(oracle.Months, outcome["resulting_months"].ToDecimal());
    });

    [Fact]
    public void The_order_of_the_spells_plays_no_part() => Check(
        from person in BridgingPerson.Any
        from employee in Gen.Shuffle<MonthSpell>(person.Employee)
        from resident in Gen.Shuffle<ResidentPayment>(person.Resident)
        select (person, shuffled: person with { Employee = employee, Resident = resident }),
        pair => Assert.Equal(Figures(pair.person), Figures(pair.shuffled)));

    [Fact]
    public void An_employee_spell_may_be_split_at_any_month() => Check(
        from person in BridgingPerson.Any
        from month in Gen.Choose(0, 340)
        select (person, split: person with { Employee = [.. person.Employee.SelectMany(s => s.SplitAt(month))] }),
        pair => Assert.Equal(Figures(pair.person), Figures(pair.split)));

    [Fact]
    public void A_resident_spell_may_be_split_at_any_month_as_far_as_months_go() => Check(
        from person in BridgingPerson.Any
        from month in Gen.Choose(228, 300)
        select (person, split: person with { Resident = [.. person.Resident.SelectMany(r => Split(r, month))] }),
        pair =>
        {
            Outcome split = pair.split.Calculate().Single;
            Outcome whole = pair.person.Calculate().Single;
            Assert.All(new[] { "overlap_months", "resulting_months" }, t => Assert.Equal(whole[t].Value, split[t].Value));
        });

    [Fact]
    public void The_resident_account_is_refunded_or_joins_to_the_fen() => Check(BridgingPerson.Any, p =>
    {
        Outcome outcome = p.Calculate().Single;
        decimal kept = outcome["remaining_own"].ToDecimal() + outcome["remaining_subsidy"].ToDecimal();
        Assert.Equal(p.ResidentBalance / 100m, outcome["overlap_refund"].ToDecimal() + kept);
        Assert.Equal(p.Subsidy / 100m, outcome["remaining_subsidy"].ToDecimal());
        Assert.True(outcome["remaining_own"].ToDecimal() >= p.Interest / 100m);
        Assert.Equal(kept + (p.EmployeeBalance / 100m), outcome["resulting_balance"].ToDecimal());
    });

    // The rows end with: months of the spell, months in both, refund, kept.
    [Fact]
    public void Each_payment_is_refunded_or_kept_to_the_fen() => Check(BridgingPerson.Any, p =>
    {
        Outcome outcome = p.Calculate().Single;
        IReadOnlyList<IReadOnlyList<TermValue?>> rows = outcome["overlap"].Value!.Rows!;
        Assert.Equal(p.Resident.Count, rows.Count);
        Assert.All(rows.Zip(p.Resident), pair =>
        {
            decimal refund = pair.First[^2]!.ToDecimal();
            Assert.Equal(pair.Second.Money / 100m, refund + pair.First[^1]!.ToDecimal());
            Assert.Equal(decimal.Round(refund, 2), refund);
            Assert.InRange(refund, 0m, pair.Second.Money / 100m);
        });
        Assert.Equal(outcome["overlap_refund"].ToDecimal(), rows.Sum(r => r[^2]!.ToDecimal()));
    });

    [Fact]
    public void Money_is_taken_back_from_the_balance_first_and_never_more_than_is_owed() => Check(BridgingPerson.Any, person =>
    {
        BridgingPerson p = person with { DrawsBoth = true };
        Outcome outcome = p.Calculate().Single;
        decimal refund = outcome["termination_refund"].ToDecimal();
        decimal balance = outcome["deducted_from_balance"].ToDecimal();
        decimal pension = outcome["deducted_from_pension"].ToDecimal();
        Assert.Equal((p.BasePaid - p.Returned) / 100m, balance + pension);
        Assert.Equal(p.ResidentBalance / 100m, refund + balance + (p.Subsidy / 100m));
        Assert.True(pension == 0 || refund == 0);
        Assert.True(refund >= 0 && balance >= 0 && pension >= 0);
        Assert.Equal(0m, outcome["overlap_refund"].ToDecimal());
        Assert.Equal(FaultKind.Refused, outcome["direction"].Fault!.Kind);
    });

    [Fact]
    public void Nothing_is_taken_back_from_who_draws_one_pension() => Check(BridgingPerson.Any, p =>
    {
        Outcome outcome = p.Calculate().Single;
        Assert.All(
            new[] { "termination_refund", "deducted_from_balance", "deducted_from_pension", "owed" },
            t => Assert.Equal(0m, outcome[t].ToDecimal()));
    });

    [Fact]
    public void One_month_in_two_employee_spells_is_refused_by_name() => Check(
        from person in BridgingPerson.Any.Where(p => p.Employee.Count > 0)
        from spell in Gen.Elements<MonthSpell>(person.Employee)
        from month in Gen.Choose(spell.First, spell.Last)
        select person with { Employee = [.. person.Employee, new MonthSpell(month, month)] },
        p => Refused("employee_apart", p));

    [Fact]
    public void One_month_in_two_resident_spells_is_refused_by_name() => Check(
        from person in BridgingPerson.Any.Where(p => p.Resident.Count > 0)
        from payment in Gen.Elements<ResidentPayment>(person.Resident)
        from month in Gen.Choose(payment.Spell.First, payment.Spell.Last)
        select person with { Resident = [.. person.Resident, new ResidentPayment(new MonthSpell(month, month), 0, 0)] },
        p => Refused("resident_apart", p));

    [Fact]
    public void A_spell_that_ends_before_it_starts_is_refused_by_name() => Check(
        from person in BridgingPerson.Any
        from first in Gen.Choose(400, 500)
        from back in Gen.Choose(1, 30)
        select (person, spell: new MonthSpell(first, first - back)),
        pair =>
        {
            Refused("employee_ends_after_start", pair.person with { Employee = [.. pair.person.Employee, pair.spell] });
            Refused(
                "resident_ends_after_start",
                pair.person with { Resident = [.. pair.person.Resident, new ResidentPayment(pair.spell, 0, 0)] });
        });

    private static IEnumerable<ResidentPayment> Split(ResidentPayment payment, int month) =>
        payment.Spell.SplitAt(month).Select((s, i) => i == 0 ? payment with { Spell = s } : new ResidentPayment(s, 0, 0));

    private static void Refused(string requirement, BridgingPerson person)
    {
        Outcome outcome = person.Calculate().Single;
        Assert.Contains(requirement, outcome.Refusals.Select(r => r.Term.Id));
        Assert.All(outcome.Results, r => Assert.Equal(FaultKind.Requirement, r.Fault!.Kind));
    }

    private static string Figures(BridgingPerson person) => string.Join(';', person.Calculate().Single.Results
        .Where(r => r.Value?.Rows is null).Select(r => $"{r.Term.Id}={r.Value?.ToPlainText() ?? r.Fault!.Code}"));

    private static void Check<T>(Gen<T> gen, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
