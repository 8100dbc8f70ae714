using System.Numerics;
using NodaTime;
using static PensionRules.Tests.Oracle.Money;

namespace PensionRules.Tests.Oracle;

/// <summary>Compensation by the law of the time a second time: half-years are counted by walking the calendar. Money is in fen.</summary>
internal sealed record SeveranceOracle
{
    public SeveranceOracle(ReleasedWorker worker)
    {
        LocalDate until = worker.End.PlusDays(1);
        int halves = Halves(LocalDate.Max(worker.Start, ReleasedWorker.Law), until, 1);
        int years = Halves(worker.Start, LocalDate.Min(until, ReleasedWorker.Law), 2) / 2;
        if (worker.Reason != "other")
        {
            years = Math.Min(years, 12);
        }

        int cap = 3 * worker.CityAverage;
        bool isHigh = worker.Wage > cap;
        Before = worker.IsOwedBefore ? (BigInteger)worker.Wage * years : 0;
        After = Fen(Of((BigInteger)(isHigh ? cap : Math.Max(worker.Wage, worker.Minimum)) * (isHigh ? Math.Min(halves, 24) : halves), 200));
    }

    public BigInteger Before { get; }

    public BigInteger After { get; }

    // Whole years, and for what is left: two halves from six months on, otherwise so many halves.
    private static int Halves(LocalDate from, LocalDate until, int halvesForLess)
    {
        int years = 0;
        while (from.PlusMonths(12 * (years + 1)) <= until)
        {
            years++;
        }

        LocalDate rest = from.PlusMonths(12 * years);
        int left = rest < until ? halvesForLess : 0;
        return (2 * years) + (rest.PlusMonths(6) <= until ? 2 : left);
    }
}
