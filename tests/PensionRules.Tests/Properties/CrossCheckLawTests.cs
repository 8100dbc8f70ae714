using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Policies;
using PensionRules.Tests.Oracle;
using PensionRules.Tests.Support;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Properties;

/// <summary>What holds for Henan's checks of participants, payments and records, whatever was typed in.</summary>
public sealed class CrossCheckLawTests
{
    // The columns of the findings: ten fields, five checks, counts.
    private const int FirstCheck = 10;

    private static readonly CalculationOptions Months = new()
    {
        Terms = ["overlap_months", "overlap_follow_up", "months_in_both"],
    };

    private static readonly CalculationOptions Findings = new()
    {
        Terms = ["records_in", "findings_out", "records_clean", "records_faulty", "faults_total", "findings"],
    };

    private static PolicySet Henan => Catalogs.Set("henan-participant-check-2012");

    private static Gen<(MonthSpell[] Employee, MonthSpell[] Resident)> Lists =>
        MonthSpell.Loose(190).Zip(MonthSpell.Loose(205));

    [Fact]
    public void The_months_in_both_are_those_of_both_sets() => Check(Lists, lists =>
    {
        HashSet<int> both = MonthSpell.Months(lists.Employee);
        both.IntersectWith(MonthSpell.Months(lists.Resident));
        Outcome outcome = Compare(lists.Employee, lists.Resident, "2014-07");
        Assert.Equal(both.Count, outcome["overlap_months"].ToDecimal());
        Assert.Equal(
            both.Order().Select(MonthSpell.Month),
            outcome["months_in_both"].Value!.Rows!.Where(r => r[^1]!.ToBoolean()).Select(r => r[0]!.ToYearMonth()));
    });

    [Fact]
    public void What_follows_depends_on_the_month_of_the_check_alone() => Check(Lists, lists =>
    {
        Outcome before = Compare(lists.Employee, lists.Resident, "2014-06");
        Outcome after = Compare(lists.Employee, lists.Resident, "2014-07");
        bool isClean = after["overlap_months"].ToDecimal() == 0;
        Assert.Equal(before["overlap_months"].Value, after["overlap_months"].Value);
        Assert.Equal(isClean ? "none" : "flag_only", before["overlap_follow_up"].Value!.ToChoice().Id);
        Assert.Equal(isClean ? "none" : "by_bridging", after["overlap_follow_up"].Value!.ToChoice().Id);
        Assert.Equal(isClean, !after.Notices.Any());
    });

    [Fact]
    public void Order_splits_and_repetition_of_spells_play_no_part() => Check(
        from lists in Lists
        from employee in Gen.Shuffle(lists.Employee)
        from resident in Gen.Shuffle(lists.Resident)
        from month in Gen.Choose(190, 270)
        select (lists, employee: employee.Concat(employee).SelectMany(s => s.SplitAt(month)), resident: resident.SelectMany(s => s.SplitAt(month))),
        x => Assert.Equal(
            Compare(x.lists.Employee, x.lists.Resident, "2014-07")["overlap_months"].Value,
            Compare(x.employee, x.resident, "2014-07")["overlap_months"].Value));

    [Fact]
    public void Months_drawn_twice_and_what_was_paid_in_them() => Check(
        from employee in MonthSpell.Loose(180)
        from resident in MonthSpell.Apart(150, 20)
        from monthly in Gen.Choose(0, 20_000).ArrayOf(resident.Length)
        select (employee, resident: resident.Zip(monthly).ToArray()),
        x =>
        {
            HashSet<int> employee = MonthSpell.Months(x.employee);
            PolicyInputs inputs = Catalogs.Typed("check_month=2014-07");
            inputs.Add("employee_benefit_spells", InputValue.Rows(x.employee.Select(s => s.ToInputs("employee_drawn_from", "employee_drawn_to"))));
            inputs.Add("resident_benefit_spells", InputValue.Rows(x.resident.Select(Drawn)));
            Outcome outcome = Henan.Calculate(inputs).Single;
            int[] months = [.. x.resident.Select(r => MonthSpell.Months([r.First]).Count(employee.Contains))];
            Assert.Equal(months.Sum(), outcome["double_benefit_months"].ToDecimal());
            Assert.Equal(months.Zip(x.resident, (m, r) => m * (r.Second / 100m)).Sum(), outcome["double_base"].ToDecimal());
        });

    [Fact]
    public void Shortfalls_add_up_and_no_surplus_hides_one() => Check(PaidMonth.Any, months =>
    {
        PolicyInputs inputs = [];
        inputs.Add("payments", InputValue.Rows(months.Select(m => m.ToInputs())));
        Outcome outcome = Henan.Calculate(inputs).Single;
        Assert.Equal(months.Sum(m => m.Shortfall) / 100m, outcome["total_shortfall"].ToDecimal());
        Assert.Equal(months.Count(m => m.Shortfall > 0), outcome["months_short"].ToDecimal());
        Assert.Equal(months.Count(m => !m.IsOnTime), outcome["months_late"].ToDecimal());
        Assert.Equal(Array.TrueForAll(months, m => m.IsOnTime && m.Shortfall == 0), outcome["on_time_in_full"].Value!.ToBoolean());
    });

    [Fact]
    public void Every_record_stands_in_the_findings_with_each_failed_check() => Check(RegisteredPerson.Any.ArrayOf(), people =>
    {
        PolicyInputs inputs = new() { { "check_month", RegisteredPerson.CheckedIn } };
        inputs.Add("participant_records", InputValue.Rows(people.Select(p => p.ToInputs())));
        Outcome outcome = Henan.Calculate(inputs, Findings).Single;
        IReadOnlyList<IReadOnlyList<TermValue?>> rows = outcome["findings"].Value!.Rows!;
        bool[][] expected = [.. people.Select(p => Checks(p, people))];
        Assert.Equal(people.Length, rows.Count);
        Assert.Equal(people.Select(p => (decimal)p.Number), rows.Select(r => r[0]!.ToDecimal()));
        Assert.Equal(expected, rows.Select(r => r.Skip(FirstCheck).Take(5).Select(v => v!.ToBoolean()).ToArray()));
        Assert.Equal(expected.Select(e => (decimal)e.Count(passes => !passes)), rows.Select(r => r[^1]!.ToDecimal()));
        Assert.Equal(people.Length, outcome["records_in"].ToDecimal());
        Assert.Equal(people.Length, outcome["findings_out"].ToDecimal());
        Assert.Equal(expected.Count(e => e.Contains(false)), outcome["records_faulty"].ToDecimal());
        Assert.Equal(people.Length - outcome["records_faulty"].ToDecimal(), outcome["records_clean"].ToDecimal());
        Assert.Equal(expected.Sum(e => e.Count(passes => !passes)), outcome["faults_total"].ToDecimal());
    });

    private static bool[] Checks(RegisteredPerson person, RegisteredPerson[] all) =>
    [
        Array.FindAll(all, p => p.Number == person.Number).Length == 1,
        person.HasGoodPlace,
        person.HasGoodBirth,
        person.HasGoodYears,
        person.HasGoodAmounts,
    ];

    private static PolicyInputs Drawn((MonthSpell Spell, int Monthly) drawn)
    {
        PolicyInputs row = drawn.Spell.ToInputs("resident_drawn_from", "resident_drawn_to");
        row.Add("monthly_base", drawn.Monthly / 100m);
        return row;
    }

    private static Outcome Compare(IEnumerable<MonthSpell> employee, IEnumerable<MonthSpell> resident, string month)
    {
        PolicyInputs inputs = Catalogs.Typed($"check_month={month}");
        inputs.Add("employee_spells", InputValue.Rows(employee.Select(s => s.ToInputs("employee_from", "employee_to"))));
        inputs.Add("resident_spells", InputValue.Rows(resident.Select(s => s.ToInputs("resident_from", "resident_to"))));
        return Henan.Calculate(inputs, Months).Single;
    }

    private static void Check<T>(Gen<T> gen, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
