using System.Security.Cryptography;
using PensionRules.Population.Csv;

namespace PensionRules.Cli.Batch;

/// <summary>Writes the blocks of the results, and keeps count.</summary>
/// <param name="output">Where to.</param>
/// <param name="hash">Gets every byte that was written; null for no hash.</param>
/// <param name="state">Is kept up to date: it tells of whole blocks only.</param>
/// <param name="after">Is called after each block.</param>
internal sealed class ResultSink(Stream output, IncrementalHash? hash, BatchState state, Action after) : IBlockSink
{
    private readonly Leftovers _leftovers = new();

    /// <summary>Writes what stands before the rows.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        hash?.AppendData(bytes);
        state.OutputBytes += bytes.Length;
    }

    public void Take(CsvBlock block)
    {
        Write(block.Result.AsSpan(0, block.ResultLength));
        state.Tally.Add(block);
        state.InputBytes = block.End;
        state.InputHash = block.HashOfInput ?? [];
        state.Encoding = block.Encoding;
        after();
        _leftovers.Collect();
    }
}
