namespace PensionRules.Population.WhatIf;

/// <summary>Where the people of a what-if come from: a file, a generator, a database.</summary>
public interface IWhatIfPeople
{
    /// <summary>Takes the next rows: one call at a time, in order. May leave the work of reading them to <see cref="Fill"/>.</summary>
    /// <param name="block">Its <see cref="WhatIfBlock.Count"/> is set; 0 when there are no more.</param>
    /// <returns>What <see cref="Fill"/> needs to know about these rows; may be null.</returns>
    object? Next(WhatIfBlock block);

    /// <summary>Fills the columns of the rows that <see cref="Next"/> took; called from many threads at once, for different blocks.</summary>
    /// <param name="block">The block.</param>
    /// <param name="taken">What <see cref="Next"/> returned.</param>
    void Fill(WhatIfBlock block, object? taken)
    {
    }
}
