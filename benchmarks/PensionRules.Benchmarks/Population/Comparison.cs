using System.Globalization;
using PensionRules.Population;

namespace PensionRules.Benchmarks.Population;

/// <summary>One law, everybody who can calculate it: first the same fen for every person, then who is how fast.</summary>
internal sealed class Comparison : IDisposable
{
    private readonly PensionLaw _law;
    private readonly Clock _clock;
    private readonly PensionColumns _people;
    private readonly MemoryTraffic[] _traffic;
    private readonly Contestant _decimals;
    private readonly Contestant[] _all;

    public Comparison(PensionLaw law, int rows, Clock clock)
    {
        _law = law;
        _clock = clock;
        _people = new PensionColumns(rows, law.Widths);
        law.Fill(_people);
        PopulationCalculation calculation = law.Prepare();
        _traffic = [new(_people, false, false), new(_people, false, true), new(_people, true, false), new(_people, true, true)];
        Contestant[] byHand = [.. law.ByHand(_people)];
        _decimals = byHand[0];
        Contestant[] two = clock.IsProcessor ? [] : [new OurColumns(calculation, _people, 2), new OurTotals(calculation, _people, 2)];
        _all = [.. _traffic, .. byHand, new OurColumns(calculation, _people, 1), new OurTotals(calculation, _people, 1), .. two];
    }

    public void Dispose() => _people.Dispose();

    /// <summary>Stops when two differ on anybody.</summary>
    public unsafe void Verify()
    {
        Contestant[] calculating = [.. _all.Where(c => c.HasAmounts)];
        calculating[0].Run(_people.Rows);
        long[][] expected = [.. Enumerable.Range(0, PensionColumns.OutputCount).Select(o => AmountsOf(calculating[0], o))];
        foreach (Contestant contestant in calculating.Skip(1))
        {
            foreach (NativeColumn output in _people.Outputs)
            {
                new Span<long>(output.Longs, output.Rows).Fill(long.MinValue);
            }

            contestant.Run(_people.Rows);
            for (int output = 0; output < expected.Length; output++)
            {
                Compare(contestant, output, expected[output]);
            }
        }
    }

    public void Print(TextWriter output, int rounds)
    {
        Rounds.WarmUp(_all, _people.Rows);
        IReadOnlyDictionary<Contestant, Timing> times = Rounds.Measure(_all, _people.Rows, rounds, _clock);
        Timing bar = times[_decimals];
        MemoryTraffic limit = _traffic.MinBy(t => times[t].Median)!;
        output.WriteLine(Text($"### {_law.Title}, {_people.Rows:N0} people, {_people.BytesPerPerson} bytes each{(_clock.IsProcessor ? ", processor time" : string.Empty)}"));
        output.WriteLine();
        output.WriteLine("| | ns a person, median | least | × `decimal` | of the memory's speed |");
        output.WriteLine("|---|--:|--:|--:|--:|");
        foreach (Contestant contestant in _all)
        {
            Timing time = times[contestant];
            output.WriteLine(Text(
                $"| {contestant.Name} | {time.Median:0.0} | {time.Least:0.0} | {bar.Median / time.Median:0.0} | {100 * times[limit].Median / time.Median:0} % |"));
        }

        output.WriteLine();
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private long[] AmountsOf(Contestant contestant, int output)
    {
        long[] amounts = new long[_people.Rows];
        for (int row = 0; row < amounts.Length; row++)
        {
            amounts[row] = contestant.Amount(output, row);
        }

        return amounts;
    }

    private void Compare(Contestant contestant, int output, long[] expected)
    {
        for (int row = 0; row < _people.Rows; row++)
        {
            long actual = contestant.Amount(output, row);
            if (actual != expected[row])
            {
                throw new InvalidOperationException(Text(
                    $"{_law.Title}, person {row}, {PensionLaw.Outputs[output]}: {contestant.Name} has {actual}, {_decimals.Name} {expected[row]} fen"));
            }
        }
    }
}
