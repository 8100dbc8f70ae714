using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Population.WhatIf;

/// <summary>What a what-if found: exact counts and sums, the same for any number of threads.</summary>
public sealed class WhatIfReport
{
    internal WhatIfReport(WhatIfCalculation calculation, WhatIfTally tally)
    {
        Calculation = calculation;
        Amounts amounts = new(calculation.Denominator);
        Total = amounts.TotalsOf(tally.Total);
        Deciles = DecileCutter.Cut(tally.Results, tally.Total.Compared, tally.ResultWidth, amounts);
        Groupings = [.. tally.Groupings.Select(g => GroupsOf(g, amounts))];
        Distribution = BinMaker.Make(tally.Total, tally.ChangeWidth, amounts);
        Reasons = [.. tally.Reasons.InOrder.Select(r => new WhatIfReason(r.Key, r.Value))];
        Malformed = [.. tally.Malformed.Rows];
        ResultStep = amounts.Of(tally.ResultWidth);
        ChangeStep = amounts.Of(Math.Max(tally.ChangeWidth, tally.Groupings.Select(g => g.Width).DefaultIfEmpty(1).Max()));
        IsExact = tally.ResultWidth == 1 && tally.ChangeWidth == 1 && tally.Groupings.All(g => g.Width == 1);
    }

    /// <summary>What was compared: the laws, with their receipts, and the output.</summary>
    public WhatIfCalculation Calculation { get; }

    /// <summary>The term that was compared.</summary>
    public Term Output => Calculation.Output;

    /// <summary>Everybody.</summary>
    public WhatIfTotals Total { get; }

    /// <summary>The people with a result on both sides, in tenths by their result before, the lowest first.</summary>
    public IReadOnlyList<WhatIfDecile> Deciles { get; }

    /// <summary>The people by each grouping, in the order of <see cref="WhatIfOptions.By"/>.</summary>
    public IReadOnlyList<WhatIfGroups> Groupings { get; }

    /// <summary>How many changes there are of each size, the greatest losses first.</summary>
    public IReadOnlyList<WhatIfBin> Distribution { get; }

    /// <summary>Why people have no result, by outcome and side.</summary>
    public IReadOnlyList<WhatIfReason> Reasons { get; }

    /// <summary>Rows that could not be cut into cells: no part of <see cref="Total"/>.</summary>
    public IReadOnlyList<WhatIfMalformed> Malformed { get; }

    /// <summary>
    /// Whether tenths and medians are told to the last digit. Counts, sums and means always are. Results that spread too widely for the memory
    /// share buckets: tenths are then cut at multiples of <see cref="ResultStep"/>, and a median is the lower end of its bucket, <see cref="ChangeStep"/> wide.
    /// </summary>
    public bool IsExact { get; }

    /// <summary>At what the tenths are cut, in the unit of the output.</summary>
    public Rational ResultStep { get; }

    /// <summary>How well medians are known, in the unit of the output.</summary>
    public Rational ChangeStep { get; }

    private static WhatIfGroups GroupsOf(GroupTally tally, Amounts amounts) => new(
        tally.Keys,
        [.. tally.Keys.InOrder(tally.Groups.Keys).Select(k => new WhatIfGroup(tally.Keys, k, amounts.TotalsOf(tally.Groups[k])))]);
}
