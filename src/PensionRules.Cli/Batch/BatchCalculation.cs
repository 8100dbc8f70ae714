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
        byte[] header = [];
        if (state.InputBytes == 0)
        {
            header = HeaderOf(open);
            state.Tally.Add(0, 0, 0, settings.Columns is null ? 1 : 0);
            state.InputBytes = open.Reader.Offset;
            state.InputHash = open.Hash?.GetCurrentHash() ?? [];
            state.Encoding = open.Reader.Coding?.Name;
        }

        try
        {
            ColumnsNeeded checkedSink = new(open.Plan, settings.Columns is not null, sink, state, header);
            new BlockPipeline(open.Plan.Job, open.Reader, checkedSink, state.Tally.Lines).Run(threads);
            if (state.Tally.Rows > 0 || settings.IsTab)
            {
                checkedSink.WriteHeader();
            }
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

    // Before the rows are read: it may settle their encoding.
    private static byte[] HeaderOf(BatchInput open)
    {
        if (open.Plan.Header is not { } header)
        {
            return [];
        }

        char separator = (char)open.Plan.Job.Dialect.Separator;
        string line = string.Join(separator, header.Select(h => Quoted(h, open.Plan.Job.Dialect))) + open.Plan.Job.NewLine;
        if (!System.Text.Ascii.IsValid(line))
        {
            open.Reader.SettleCoding();
        }

        TextCoding coding = open.Reader.Coding ?? TextCoding.Utf8;
        return [.. open.Reader.HasMark ? System.Text.Encoding.UTF8.Preamble : [], .. coding.Bytes(line)];
    }

    private static string Quoted(string name, CsvDialect dialect) => dialect.HasQuotes && name.AsSpan().ContainsAny(",\"\r\n")
        ? $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : name;
}
