using System.Diagnostics;
using PensionRules.Population;
using PensionRules.Population.Lanes;

namespace PensionRules.Benchmarks.Population;

/// <summary>The steps of a program, and a long run to look at with perf.</summary>
internal static class Profile
{
    public static void Run(TextWriter output, string which)
    {
        foreach (PensionLaw law in ((PensionLaw[])[new Pension2001(), new Pension2005()]).Where(l => l.GetType().Name.EndsWith(which, StringComparison.Ordinal)))
        {
            using PensionColumns people = new(1_000_000, law.Widths);
            law.Fill(people);
            PopulationCalculation calculation = law.Prepare();
            OurColumns blocks = new(calculation, people, 1);
            blocks.Run(people.Rows);
            LaneRunner runner = new(calculation, LaneWidth.Double); unsafe { runner.Run([.. people.Inputs.Select(c => c.Width == 4 ? new CellSource(c.Ints) : new CellSource(c.Longs))], 512, 0, []); } LaneProgram program = runner.Program;
            output.WriteLine($"{law.Title}: {program.Width}, {program.Steps.Length} steps, {program.Slots} slots");
            foreach (LaneStep s in program.Steps)
            {
                output.WriteLine($"  {s.Target,2} = {s.Kind} {(s.IsInt64 ? "i64" : "f64")}{(s.KeepsInt64 ? ">i64" : "")} x[{s.X.Slot}*{s.X.Factor}+{s.X.Offset}] y[{s.Y.Slot}*{s.Y.Factor}+{s.Y.Offset}] z[{s.Z.Slot}*{s.Z.Factor}+{s.Z.Offset}] w[{s.W.Slot}*{s.W.Factor}+{s.W.Offset}] col {s.Column} /{s.Divisor} {s.Mode} signed {s.IsSigned} f {s.Factor} o {s.Offset} n {s.Count}");
            }
            foreach (LaneResult r in program.Results)
            {
                output.WriteLine($"  result {r}");
            }

            long until = Stopwatch.GetTimestamp() + (6 * Stopwatch.Frequency);
            while (Stopwatch.GetTimestamp() < until)
            {
                blocks.Run(people.Rows);
            }
        }
    }
}

/// <summary>Only the fastest, for long: the least of many rounds.</summary>
internal static class Duel
{
    public static void Run(TextWriter output, string which)
    {
        Rounds.CpuTime = true;
        foreach (PensionLaw law in ((PensionLaw[])[new Pension2001(), new Pension2005()]).Where(l => l.GetType().Name.EndsWith(which, StringComparison.Ordinal)))
        {
            using PensionColumns people = new(1_000_000, law.Widths);
            law.Fill(people);
            PopulationCalculation calculation = law.Prepare();
            Contestant[] all = [new MemoryTraffic(people, false, true), law.ByHand(people).Last(), new OurColumns(calculation, people, 1), new OurTotals(calculation, people, 1)];
            Rounds.WarmUp(all, people.Rows);
            IReadOnlyDictionary<Contestant, Timing> times = Rounds.Measure(all, people.Rows, 250);
            foreach (Contestant c in all)
            {
                output.WriteLine($"{law.Policy} {c.Name,-50} median {times[c].Median:0.00} tenth {times[c].Tenth:0.00} least {times[c].Least:0.00}");
            }
        }
    }
}
