namespace PensionRules.Population.Csv;

/// <summary>Takes the blocks of a run in the order of the file, one at a time.</summary>
internal interface IBlockSink
{
    /// <summary>Takes a block that has been calculated.</summary>
    /// <param name="block">The block; it is used again afterwards.</param>
    void Take(CsvBlock block);
}
