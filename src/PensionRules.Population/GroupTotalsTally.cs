using System.Globalization;
using PensionRules.Population.Lanes;
using PensionRules.Population.WhatIf;

namespace PensionRules.Population;

/// <summary>The totals of one thread, by group.</summary>
internal sealed class GroupTotalsTally(PopulationColumns people, int groupColumn, bool keepsValues)
{
    /// <summary>The most groups whose quantiles are kept.</summary>
    public const int MostGroups = MostPages / 2;

    // 8 KiB a page of 1,024 values: 128 MiB for all groups of an output together.
    private const int MostPages = 16_384;

    private readonly PageBudget?[] _budgets = [.. people.Calculation.Outputs.Select(_ => keepsValues ? new PageBudget(MostPages, 1 << 20) : null)];
    private readonly SortedDictionary<long, GroupOfTotals> _groups = [];
    private GroupOfTotals? _last;

    public void Take(LaneRunner runner, int firstRow, int count)
    {
        if (groupColumn < 0)
        {
            TakeAll(runner, count);
            return;
        }

        for (int row = 0; row < count; row++)
        {
            GroupOfTotals group = GroupOf(people.Cell(groupColumn, firstRow + row));
            group.Rows++;
            for (int i = 0; i < group.Outputs.Length; i++)
            {
                if (runner.HasValue(i, row))
                {
                    group.Outputs[i].Add(runner.Value(i, row));
                }
            }
        }
    }

    public void Add(GroupTotalsTally other)
    {
        for (int i = 0; i < _budgets.Length; i++)
        {
            _budgets[i]?.CoarsenTo(other._budgets[i]!);
            other._budgets[i]?.CoarsenTo(_budgets[i]!);
        }

        foreach ((long key, GroupOfTotals group) in other._groups)
        {
            GroupOfTotals mine = GroupOf(key);
            mine.Rows += group.Rows;
            for (int i = 0; i < mine.Outputs.Length; i++)
            {
                mine.Outputs[i].Add(group.Outputs[i]);
            }
        }
    }

    public IReadOnlyList<PopulationTotals> ToTotals()
    {
        if (_groups.Count == 0 && groupColumn < 0)
        {
            GroupOf(0);
        }

        return [.. _groups.Select(g => new PopulationTotals(
            groupColumn < 0 ? null : g.Key, groupColumn < 0 ? string.Empty : people.Calculation.Inputs[groupColumn].ToText(g.Key), g.Value.Rows,
            [.. g.Value.Outputs.Select((o, i) => o.ToTotals(people.Calculation.Outputs[i]))]))];
    }

    private void TakeAll(LaneRunner runner, int count)
    {
        GroupOfTotals all = GroupOf(0);
        all.Rows += count;
        for (int i = 0; i < all.Outputs.Length; i++)
        {
            if (runner.IsFull(i))
            {
                all.Outputs[i].Add(runner, i, count);
                continue;
            }

            for (int row = 0; row < count; row++)
            {
                if (runner.HasValue(i, row))
                {
                    all.Outputs[i].Add(runner.Value(i, row));
                }
            }
        }
    }

    private GroupOfTotals GroupOf(long key)
    {
        if (_last is not null && _last.Key == key)
        {
            return _last;
        }

        if (!_groups.TryGetValue(key, out GroupOfTotals? group))
        {
            if (keepsValues && _groups.Count == MostGroups)
            {
                throw new InvalidOperationException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Quantiles are kept for {MostGroups:N0} groups at most, and '{people.Calculation.Inputs[groupColumn].Term.Id}' has more: group by a coarser column, or ask for no quantiles."));
            }

            _groups[key] = group = new GroupOfTotals(key, [.. _budgets.Select(b => new OutputTally(b))]);
        }

        return _last = group;
    }

    private sealed class GroupOfTotals(long key, OutputTally[] outputs)
    {
        public long Key => key;

        public OutputTally[] Outputs => outputs;

        public long Rows { get; set; }
    }
}
