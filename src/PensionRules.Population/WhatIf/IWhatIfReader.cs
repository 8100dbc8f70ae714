namespace PensionRules.Population.WhatIf;

/// <summary>Reads people for one thread, while others read others.</summary>
public interface IWhatIfReader
{
    /// <summary>Fills a block with the next rows: its columns, the numbers of its texts, its <see cref="WhatIfBlock.Count"/>, and where its rows stand.</summary>
    /// <param name="block">The block; empty.</param>
    /// <returns>False when there are no more rows.</returns>
    bool Read(WhatIfBlock block);
}
