using PensionRules.Diagnostics;
using PensionRules.Population.Csv;

namespace PensionRules.Cli.Batch;

/// <summary>The calculation of an input from its first row, or from where an earlier run stopped.</summary>
internal sealed class BatchCalculation(ToolContext context, BatchSettings settings, string input, int threads)
{
    /// <summary>Runs to the end of the input; false after reporting why it cannot be read on.</summary>
    /// <param name="open">The input.</param>
    /// <param name="sink">Takes the results.</param>
    /// <param name="state">How far it is: where nothing has been done, the header comes first.</param>
    /// <param name="progress">Told of on stderr.</param>
    public bool TryRun(BatchInput open, ResultSink sink, BatchState state, BatchProgress progress)
    {
        if (state.InputBytes == 0)
        {
            WriteHeader(open, sink);
            state.Tally.Add(0, 0, 0, settings.Columns is null ? 1 : 0);
            state.InputBytes = open.Reader.Offset;
            state.InputHash = open.Hash?.GetCurrentHash() ?? [];
            state.Encoding = open.Reader.Coding?.Name;
        }

        try
        {
            new BlockPipeline(open.Plan.Job, open.Reader, new ColumnsNeeded(open.Plan.Job, sink, state), state.Tally.Lines).Run(threads);
        }
        catch (CsvException fault)
        {
            progress.Clear();
            context.Report(BatchInput.InPlace(fault.Diagnostic, input));
            return false;
        }

        // An empty piece of a table is usual where the table is cut into pieces; a file of people has people.
        if (state.Tally.Rows == 0 && !settings.IsTab)
        {
            context.Report(new Diagnostic(DiagnosticRules.BatchEmpty, new SourceLocation(input, 1, 1), new BothLanguages("人员的行", "rows of people")));
            return false;
        }

        return true;
    }

    private static void WriteHeader(BatchInput open, ResultSink sink)
    {
        if (open.Plan.Header is { } header)
        {
            TextCoding coding = open.Reader.Coding ?? TextCoding.Utf8;
            char separator = (char)open.Plan.Job.Dialect.Separator;
            string line = string.Join(separator, header.Select(h => Quoted(h, open.Plan.Job.Dialect))) + open.Plan.Job.NewLine;
            sink.Write([.. open.Reader.HasMark ? System.Text.Encoding.UTF8.Preamble : [], .. coding.Bytes(line)]);
        }
    }

    private static string Quoted(string name, CsvDialect dialect) => dialect.HasQuotes && name.AsSpan().ContainsAny(",\"\r\n")
        ? $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : name;
}
