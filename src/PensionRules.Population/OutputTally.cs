using PensionRules.Population.Lanes;
using PensionRules.Population.WhatIf;

namespace PensionRules.Population;

/// <summary>Counts and sums the values of an output; independent of their order.</summary>
/// <param name="budget">The memory for the values, shared with other groups; null when they are not kept.</param>
internal sealed class OutputTally(PageBudget? budget)
{
    private PagedTable<CountCell>? _values;
    private Int128 _sum;
    private long _count;

    /// <summary>A block in which every row has a value.</summary>
    public void Add(LaneRunner runner, int output, int count)
    {
        if (budget is not null)
        {
            for (int row = 0; row < count; row++)
            {
                Add(runner.Value(output, row));
            }

            return;
        }

        _sum += runner.Sum(output);
        _count += count;
    }

    public void Add(long value)
    {
        _sum += value;
        _count++;
        if (budget is not null)
        {
            Values.At(value).AddOne();
        }
    }

    public void Add(OutputTally other)
    {
        _sum += other._sum;
        _count += other._count;
        if (other._values is not null)
        {
            Values.Add(other._values);
        }
    }

    public OutputTotals ToTotals(OutputColumn column) => new(
        column, _count, _sum, budget is null ? null : [.. Values.Cells().Select(c => (c.Low, c.Cell.Count))], budget?.Width ?? 1);

    private PagedTable<CountCell> Values => _values ??= new PagedTable<CountCell>(budget!);
}
