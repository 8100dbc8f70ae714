using System.Security.Cryptography;
using PensionRules.Diagnostics;
using PensionRules.Policies;
using PensionRules.Population.Csv;

namespace PensionRules.Cli.Batch;

/// <summary>An input with its header read and understood.</summary>
internal sealed class BatchInput : IDisposable
{
    private BatchInput(InputFile file, BlockReader reader, IncrementalHash? hash, BatchPlan plan)
    {
        File = file;
        Reader = reader;
        Hash = hash;
        Plan = plan;
    }

    public InputFile File { get; }

    /// <summary>Stands at the first row.</summary>
    public BlockReader Reader { get; private set; }

    /// <summary>The hash of what has been read; null when none is wanted.</summary>
    public IncrementalHash? Hash { get; private set; }

    public BatchPlan Plan { get; }

    /// <summary>Opens an input; null after reporting what is wrong with it.</summary>
    public static BatchInput? Open(string path, PolicySet set, BatchSettings settings, bool isHashed, ToolContext context)
    {
        InputFile? file = InputFile.Open(path, context);
        if (file is null)
        {
            return null;
        }

        IncrementalHash? hash = isHashed ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null;
        BlockReader reader = new(file, DialectOf(settings), TextCoding.Of(settings.Encoding), hash);
        BatchPlan? plan = PlanOf(reader, path, set, settings, context);
        if (plan is not null)
        {
            return new BatchInput(file, reader, hash, plan);
        }

        file.Dispose();
        hash?.Dispose();
        return null;
    }

    /// <summary>Goes on where an earlier run stopped.</summary>
    /// <returns>False when the input is no longer what that run has read.</returns>
    public bool TryGoTo(BatchState state)
    {
        IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (!Prefix.TryHash(File, state.InputBytes, state.InputHash, hash))
        {
            hash.Dispose();
            return false;
        }

        Hash!.Dispose();
        Hash = hash;
        Reader = new BlockReader(File, Plan.Job.Dialect, TextCoding.Of(state.Encoding), hash, state.InputBytes);
        return true;
    }

    public void Dispose()
    {
        File.Dispose();
        Hash?.Dispose();
    }

    private static CsvDialect DialectOf(BatchSettings settings) => settings.IsTab ? CsvDialect.Tab : CsvDialect.Comma;

    private static BatchPlan? PlanOf(BlockReader reader, string path, PolicySet set, BatchSettings settings, ToolContext context)
    {
        HeaderBinder binder = new(set, settings, context, path);
        if (settings.Columns is not null)
        {
            return binder.Bind(settings.Columns, "\n");
        }

        try
        {
            bool hasReturn = reader.ReadHeader(out byte[] line);
            string newLine = hasReturn ? "\r\n" : "\n";
            return NamesIn(line, reader, DialectOf(settings)) is { } names ? binder.Bind(names, newLine) : Empty(path, context);
        }
        catch (CsvException fault)
        {
            context.Report(InPlace(fault.Diagnostic, path));
            return null;
        }
    }

    private static BatchPlan? Empty(string path, ToolContext context)
    {
        context.Report(new Diagnostic(DiagnosticRules.BatchEmpty, new SourceLocation(path, 1, 1), new BothLanguages("表头", "header")));
        return null;
    }

    /// <summary>The names in a header; null when there are none.</summary>
    public static string[]? NamesIn(byte[] line, BlockReader reader, CsvDialect dialect)
    {
        TextCoding coding = reader.Coding ?? TextCoding.Utf8;
        if (!coding.IsValid(line))
        {
            throw new CsvException(new Diagnostic(DiagnosticRules.NotInEncoding, new SourceLocation(string.Empty, 1, 1), coding.Name));
        }

        byte[] row = [.. line, (byte)'\n'];
        List<CellRange> cells = [];
        RowSplitter.Split(row, 0, dialect, cells);
        if (cells.Exists(c => c.IsBroken))
        {
            throw new CsvException(new Diagnostic(DiagnosticRules.RowQuotes, new SourceLocation(string.Empty, 1, 1)));
        }

        string[] names = [.. cells.Select(c => RowSplitter.Text(row, c, coding).Trim())];
        if (FileMagic.WhyOneName(names, dialect.Separator) is { } other)
        {
            throw new CsvException(other);
        }

        return Array.TrueForAll(names, n => n.Length == 0) ? null : names;
    }

    /// <summary>A message about a line, with the file that has it.</summary>
    public static Diagnostic InPlace(Diagnostic diagnostic, string path) =>
        diagnostic.Location.Line == 0 ? diagnostic : diagnostic.At(diagnostic.Location with { File = path });
}
