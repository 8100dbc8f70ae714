using System.Collections.Concurrent;
using NodaTime;
using PensionRules.Employees;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Typed;

/// <summary>One calculator serves many threads: plans are made while others are used, and every figure is that of a single thread.</summary>
public sealed class ThreadTests
{
    private const int People = 400;
    private const int Threads = 16;

    [Fact]
    public void Many_threads_get_what_one_gets()
    {
        PensionCalculator one = PensionCalculator.Load();
        string[] alone = [.. Enumerable.Range(0, People).Select(i => Calculate(one, i))];

        // One whose plans nobody has made yet.
        PensionCalculator shared = new(PolicyLibrary.BuiltIn.With([]).Load().GetOrThrow());
        Assert.NotSame(one.Catalog, shared.Catalog);
        using Barrier start = new(Threads);
        ConcurrentBag<(int Person, string Result)> results = [];

        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(t => new Thread(() =>
        {
            start.SignalAndWait();
            for (int i = 0; i < People; i++)
            {
                int person = (i + (t * 37)) % People;
                results.Add((person, Calculate(shared, person)));
            }
        }))];
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());

        Assert.Equal(People * Threads, results.Count);
        Assert.All(results, r => Assert.Equal(alone[r.Person], r.Result));
    }

    // Different terms given, and different readings, are different plans.
    private static string Calculate(PensionCalculator rules, int i)
    {
        EmployeeRetirement person = new()
        {
            AverageWage = 800m + i, ContributionMonths = 150 + i, PreAccountMonths = i % 3 == 0 ? null : i % 150,
            AverageIndex = 1.0m + (i % 7 * 0.1m), AccountBalance = 10_000m + (i * 0.01m),
            Also = Catalogs.Inputs([.. Readings(i)]),
        };
        EmployeePension pension = rules.For(Region.Liaoning, new YearMonth(2003, 5)).Calculate(person);
        return pension.Derivation.ToText(Language.Chinese) + string.Join('\n', pension.Problems);
    }

    private static IEnumerable<(string, Calculation.InputValue)> Readings(int i)
    {
        if (i % 2 == 0)
        {
            yield return ("partial_years", "pro_rata");
        }

        if (i % 5 == 0)
        {
            yield return ("cap_30", "hard");
        }
    }
}
