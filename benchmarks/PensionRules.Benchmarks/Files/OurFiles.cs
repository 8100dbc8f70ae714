using System.Security.Cryptography;
using System.Text;
using PensionRules.Policies;
using PensionRules.Population;
using PensionRules.Population.Csv;

namespace PensionRules.Benchmarks.Files;

/// <summary>The same file by <c>pension-rules batch</c>, without the start of the tool.</summary>
internal sealed class OurFiles(PolicySet set)
{
    /// <summary>Calculates a file.</summary>
    /// <param name="input">The people.</param>
    /// <param name="output">The results.</param>
    /// <param name="threads">How many threads.</param>
    /// <param name="isHashed">Whether both files are hashed on the way, as the manifest has it.</param>
    public void Run(string input, string output, int threads, bool isHashed)
    {
        using FileStream people = new(input, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        using FileStream results = new(output, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        using IncrementalHash? read = isHashed ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null;
        using IncrementalHash? written = isHashed ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null;
        BlockReader reader = new(people, CsvDialect.Comma, coding: null, read);
        reader.ReadHeader(out byte[] header);
        string[] columns = Encoding.UTF8.GetString(header).Split(',');
        PopulationCalculation calculation = PopulationCalculation.Prepare(set, new PopulationOptions { Columns = columns });
        CsvJob job = new(calculation, [.. columns.Index().Select(c => c.Index)], Kept: null, CsvDialect.Comma, "\n");
        Sink sink = new(results, written);
        sink.Write(Encoding.UTF8.GetBytes(string.Join(',', [.. columns, .. calculation.Outputs.Select(o => o.Term.Id), "findings"]) + "\n"));
        new BlockPipeline(job, reader, sink, 1).Run(threads);
    }

    private sealed class Sink(Stream results, IncrementalHash? hash) : IBlockSink
    {
        public void Take(CsvBlock block) => Write(block.Result.AsSpan(0, block.ResultLength));

        public void Write(ReadOnlySpan<byte> bytes)
        {
            results.Write(bytes);
            hash?.AppendData(bytes);
        }
    }
}
