using PensionRules.Population;

namespace PensionRules.Tests.Population.RandomLaws;

/// <summary>Smaller cases than one that fails, the smallest steps last: fewer rows, outputs, rules, tables and columns, simpler formulas, plainer cells. Some are no laws any more; they hold.</summary>
internal static class LawShrinker
{
    public static IEnumerable<LawCase> Shrink(LawCase law) =>
    [
        .. Rows(law),
        .. law.IsInColumns ? [law with { IsInColumns = false }] : Array.Empty<LawCase>(),
        .. Without(law.Outputs).Where(o => o.Count > 0).Select(o => law with { Outputs = o }),
        .. Without(law.Rules).Select(r => law with { Rules = r }).Where(HasOutputs),
        .. Without(law.Tables).Select(t => law with { Tables = t }),
        .. Enumerable.Range(0, law.Inputs.Count).Select(i => WithoutColumn(law, i)),
        .. law.Rules.SelectMany((rule, i) => rule.Body.Smaller().Select(b => law with { Rules = Replaced(law.Rules, i, rule with { Body = b }) })),
        .. law.BlockRows > 1 ? [law with { BlockRows = law.BlockRows / 2 }] : Array.Empty<LawCase>(),
        .. Cells(law),
    ];

    private static IEnumerable<LawCase> Rows(LawCase law)
    {
        int half = law.Rows.Count / 2;
        if (half > 0)
        {
            yield return law with { Rows = [.. law.Rows.Take(half)] };
            yield return law with { Rows = [.. law.Rows.Skip(half)] };
        }

        foreach (IReadOnlyList<long[]> rows in law.Rows.Count is > 1 and < 12 ? Without(law.Rows) : [])
        {
            yield return law with { Rows = rows };
        }
    }

    private static IEnumerable<LawCase> Cells(LawCase law)
    {
        for (int row = 0; row < law.Rows.Count; row++)
        {
            for (int i = 0; i < law.Inputs.Count; i++)
            {
                foreach (long cell in Plainer(law.Rows[row][i], law.Inputs[i]))
                {
                    long[] plainer = [.. Replaced(law.Rows[row], i, cell)];
                    yield return law with { Rows = Replaced(law.Rows, row, plainer) };
                }
            }
        }
    }

    private static IEnumerable<long> Plainer(long cell, LawInput column) => new[] { 0, 1, column.Low, cell / 2 }
        .Where(c => Math.Abs((decimal)c) < Math.Abs((decimal)cell) && Math.Abs((decimal)cell) <= CellCode.MostMagnitude).Distinct();

    private static bool HasOutputs(LawCase law) => law.Outputs.All(o => law.Rules.Any(r => r.Id == o.Id));

    private static LawCase WithoutColumn(LawCase law, int column) => law with
    {
        Inputs = [.. law.Inputs.Where((_, i) => i != column)],
        Rows = [.. law.Rows.Select(r => r.Where((_, i) => i != column).ToArray())],
    };

    private static IEnumerable<IReadOnlyList<T>> Without<T>(IReadOnlyList<T> all) =>
        Enumerable.Range(0, all.Count).Select(i => (IReadOnlyList<T>)[.. all.Where((_, at) => at != i)]);

    private static IReadOnlyList<T> Replaced<T>(IReadOnlyList<T> all, int place, T item) => [.. all.Select((x, i) => i == place ? item : x)];
}
