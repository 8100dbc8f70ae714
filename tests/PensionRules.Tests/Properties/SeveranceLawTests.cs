using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Evaluation;
using PensionRules.Tests.Oracle;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Properties;

/// <summary>What holds for everybody whose labour contract ends, before 2008, after it, or across it.</summary>
public sealed class SeveranceLawTests
{
    [Fact]
    public void It_agrees_with_the_law_written_a_second_time() => Check(ReleasedWorker.Any, w =>
    {
        SeveranceOracle oracle = new(w);
        Outcome outcome = w.Calculate().Single;
        Assert.Equal((decimal)oracle.Before / 100m, outcome["amount_before"].ToDecimal());
        Assert.Equal((decimal)oracle.After / 100m, outcome["amount_after"].ToDecimal());
    });

    [Fact]
    public void The_parts_add_up_to_the_fen() => Check(ReleasedWorker.Any, w =>
    {
        Outcome outcome = w.Calculate().Single;
        decimal total = outcome["compensation"].ToDecimal();
        Assert.Equal(total, outcome["amount_before"].ToDecimal() + outcome["amount_after"].ToDecimal());
        Assert.Equal(decimal.Round(total, 2), total);
        Assert.True(total >= 0);
    });

    [Fact]
    public void Somebody_across_2008_gets_what_two_people_would() => Check(
        ReleasedWorker.Any.Where(w => w.Start < ReleasedWorker.Law && w.End >= ReleasedWorker.Law), w => Assert.Equal(
            Compensation(w),
            Compensation(w with { End = ReleasedWorker.Law.PlusDays(-1) }) + Compensation(w with { Start = ReleasedWorker.Law })));

    [Fact]
    public void Longer_service_never_pays_less() => Check(
        from worker in ReleasedWorker.Any
        from days in Gen.Choose(1, 800)
        from isEarlier in Gen.Elements(true, false)
        select (worker, longer: isEarlier ? worker with { Start = worker.Start.PlusDays(-days) } : worker with { End = worker.End.PlusDays(days) }),
        pair => Assert.True(Compensation(pair.worker) <= Compensation(pair.longer)));

    [Fact]
    public void Above_three_times_the_average_the_wage_plays_no_part_after_2008() => Check(
        from worker in ReleasedWorker.Any
        from more in Gen.Choose(1, 1_000_000).Two()
        select (worker with { Wage = (3 * worker.CityAverage) + more.Item1 }, worker with { Wage = (3 * worker.CityAverage) + more.Item2 }),
        pair =>
        {
            decimal after = pair.Item1.Calculate().Single["amount_after"].ToDecimal();
            Assert.Equal(after, pair.Item2.Calculate().Single["amount_after"].ToDecimal());
            Assert.True(after <= 36m * pair.Item1.CityAverage / 100m);
        });

    [Fact]
    public void Only_what_rests_on_the_time_before_2008_is_marked() => Check(ReleasedWorker.Any, w =>
        Assert.Equal(
            w.Start < ReleasedWorker.Law && w.IsOwedBefore,
            w.Calculate().Single.Derivation.Steps.SelectMany(s => s.Doubts).Any(d => d.Key.Id == "old_months_a_year")));

    [Fact]
    public void An_end_before_the_start_is_refused_by_name() => Check(ReleasedWorker.Any, w =>
    {
        Outcome outcome = (w with { End = w.Start.PlusDays(-1) }).Calculate().Single;
        Assert.Equal("ends_after_start", Assert.Single(outcome.Refusals).Term.Id);
        Assert.All(outcome.Results, r => Assert.Equal(FaultKind.Requirement, r.Fault!.Kind));
    });

    private static decimal Compensation(ReleasedWorker worker) => worker.Calculate().Single["compensation"].ToDecimal();

    private static void Check<T>(Gen<T> gen, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
