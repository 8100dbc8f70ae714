namespace PensionRules.Population.WhatIf;

/// <summary>Where the people of a what-if come from: a file, a generator, a database.</summary>
public interface IWhatIfPeople
{
    /// <summary>A reader for one thread. All readers together hand out every row once; which of them gets which does not matter.</summary>
    /// <returns>The reader.</returns>
    IWhatIfReader CreateReader();
}
