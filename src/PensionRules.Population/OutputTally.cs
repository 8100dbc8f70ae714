using PensionRules.Population.Lanes;
using PensionRules.Population.WhatIf;

namespace PensionRules.Population;

/// <summary>Counts and sums the values of an output; independent of their order.</summary>
internal sealed class OutputTally(bool keepsValues)
{
    // 8 KiB a page of 1,024 values: 64 MiB.
    private const int MostPages = 8192;

    private readonly PageBudget _budget = new(MostPages, 1 << 20);
    private PagedTable<CountCell>? _values;
    private Int128 _sum;
    private long _count;

    /// <summary>A block in which every row has a value.</summary>
    public void Add(LaneRunner runner, int output, int count)
    {
        if (keepsValues)
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
        if (keepsValues)
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
            _budget.CoarsenTo(other._budget);
            other._budget.CoarsenTo(_budget);
            Values.Add(other._values);
        }
    }

    public OutputTotals ToTotals(OutputColumn column) => new(
        column, _count, _sum, keepsValues ? [.. Values.Cells().Select(c => (c.Low, c.Cell.Count))] : null, _budget.Width);

    private PagedTable<CountCell> Values => _values ??= new PagedTable<CountCell>(_budget);
}
