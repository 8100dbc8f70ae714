using PensionRules.Policies;

namespace PensionRules.Population.WhatIf;

/// <summary>
/// Two laws over the same people in one pass: who gains, who loses, what it costs. Immutable and safe to use from many threads.
/// </summary>
public sealed class WhatIfCalculation
{
    /// <summary>The most groups of a grouping.</summary>
    public const int MostGroups = 1000;

    /// <summary>The rows of a block where nobody says otherwise.</summary>
    public const int UsualCapacity = 4096;

    internal WhatIfCalculation(WhatIfPreparation parts)
    {
        Before = parts.Before;
        After = parts.After;
        Columns = parts.Columns;
        By = parts.By;
        Keys = parts.Keys;
        Denominator = checked(Before.Outputs[0].Denominator / Gcd(Before.Outputs[0].Denominator, After.Outputs[0].Denominator) * After.Outputs[0].Denominator);
    }

    /// <summary>The law as it is.</summary>
    public PopulationCalculation Before { get; }

    /// <summary>The law as it would be.</summary>
    public PopulationCalculation After { get; }

    /// <summary>The columns that each row gives, in the order of <see cref="WhatIfOptions.Columns"/>.</summary>
    public IReadOnlyList<WhatIfColumn> Columns { get; }

    /// <summary>By what people are grouped.</summary>
    public IReadOnlyList<WhatIfGrouping> By { get; }

    /// <summary>The term that is compared.</summary>
    public Term Output => Before.Outputs[0].Term;

    /// <summary>What results are whole multiples of: 1/Denominator in the unit of <see cref="Output"/>, on both sides.</summary>
    public long Denominator { get; }

    internal IReadOnlyList<GroupKeys> Keys { get; }

    internal long BeforeFactor => Denominator / Before.Outputs[0].Denominator;

    internal long AfterFactor => Denominator / After.Outputs[0].Denominator;

    /// <summary>Prepares a what-if.</summary>
    /// <param name="before">The law as it is.</param>
    /// <param name="after">The law as it would be: another set, or the same with changed constants.</param>
    /// <param name="options">What is given and compared.</param>
    /// <returns>The what-if.</returns>
    /// <exception cref="PopulationException">A name is no term of either side, a column means different things on the two sides, the output is no number or
    /// not population-able, a grouping cannot be formed; every fault is named.</exception>
    public static WhatIfCalculation Prepare(WhatIfSide before, WhatIfSide after, WhatIfOptions options)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(options);
        return new WhatIfCalculation(new WhatIfPreparation(before, after, options));
    }

    /// <summary>A block to fill.</summary>
    /// <param name="capacity">The most rows it holds.</param>
    /// <returns>The block.</returns>
    public WhatIfBlock CreateBlock(int capacity = UsualCapacity) => new(this, capacity);

    /// <summary>Runs over a population. The report is the same for any number of threads and any size of the blocks.</summary>
    /// <param name="people">Where the people come from.</param>
    /// <param name="settings">How it runs; null for all processors.</param>
    /// <param name="cancellation">Ends the run early.</param>
    /// <returns>The report.</returns>
    /// <exception cref="PopulationException">A grouping has more than <see cref="MostGroups"/> groups, or a sum is too large.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public WhatIfReport Run(IWhatIfPeople people, WhatIfRunSettings? settings = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(people);
        return new WhatIfRun(this, people, settings ?? new WhatIfRunSettings(), cancellation).Run();
    }

    private static long Gcd(long a, long b) => b == 0 ? a : Gcd(b, a % b);
}
