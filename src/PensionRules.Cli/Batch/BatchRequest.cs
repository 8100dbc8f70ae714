using System.Globalization;
using PensionRules.Calculation;
using PensionRules.Cli.CommandLine;
using PensionRules.Cli.Inputs;
using PensionRules.Cli.Output;
using PensionRules.Diagnostics;
using PensionRules.Policies;
using PensionRules.Population;

namespace PensionRules.Cli.Batch;

/// <summary>What <c>batch</c> is asked to do.</summary>
/// <param name="Set">The law.</param>
/// <param name="Settings">What decides what stands in the results.</param>
/// <param name="Input">The input, <c>-</c> for standard input.</param>
/// <param name="Results">The file of the results; null for standard output.</param>
internal sealed record BatchRequest(PolicySet Set, BatchSettings Settings, string Input, string? Results)
{
    // Reading, hashing and writing are done by one thread at a time: more do not help, and each has its buffers.
    private const int UsefulThreads = 4;

    private const int MostThreads = 64;

    private static readonly char[] Separators = [',', '，', '、'];

    /// <summary>Reads the options; null after reporting what is wrong.</summary>
    public static BatchRequest? Read(ToolContext context)
    {
        if (context.Given.Arguments.Count == 0)
        {
            context.Report(DiagnosticRules.OptionsMissing, context.Text("人员的 CSV 文件，或 -", "a CSV file of people, or -"));
            return null;
        }

        string input = context.Given.Arguments[0];
        string? results = context.Given.One(BatchOptions.Output) is "-" ? null : context.Given.One(BatchOptions.Output);
        CheckFiles(input, results, context);
        PolicyInputs constants = InputsReader.Read(context);
        PolicySet? set = new PolicyFinder(context).Find(constants);
        BatchSettings? settings = set is null ? null : SettingsOf(context, set, constants, isTab: input == "-" && results is null);
        return settings is null || context.HasErrors ? null : new BatchRequest(set!, settings, input, results);
    }

    /// <summary>How many threads: those asked for, otherwise those that help.</summary>
    public static int? Threads(ToolContext context)
    {
        if (context.Given.One(BatchOptions.Threads) is not { } text)
        {
            return Math.Min(Environment.ProcessorCount, UsefulThreads);
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int threads) && threads is >= 1 and <= MostThreads)
        {
            return threads;
        }

        context.Report(DiagnosticRules.BadOptionValue, BatchOptions.Threads.Name, text, $"1 … {MostThreads}");
        return null;
    }

    /// <summary>Reports an option that needs the manifest beside the results, where they are a pipe or a device and have none.</summary>
    public static void CheckRegular(OptionSpec option, string results, ToolContext context)
    {
        if (OutputTarget.Of(results).IsStream)
        {
            context.Report(DiagnosticRules.BatchNeedsRegularFile, results, option.Name);
        }
    }

    private static void CheckFiles(string input, string? results, ToolContext context)
    {
        if (context.Given.Has(BatchOptions.Resume) && (results is null || input == "-"))
        {
            context.Report(DiagnosticRules.BatchNeedsFiles, BatchOptions.Resume.Name, context.Text("输入文件和 -o", "an input file and -o"));
        }

        if (results is not null && context.Given.Has(BatchOptions.Resume))
        {
            CheckRegular(BatchOptions.Resume, results, context);
        }

        if (results is not null && input != "-" && Path.GetFullPath(OutputTarget.Of(results).Path) == Path.GetFullPath(OutputTarget.Of(input).Path))
        {
            context.Report(DiagnosticRules.ResultsAreInput, results);
        }

        if (context.Given.Has(BatchOptions.Columns) && context.Given.Has(BatchOptions.Header))
        {
            context.Report(DiagnosticRules.OptionsClash, BatchOptions.Columns.Name, BatchOptions.Header.Name);
        }
    }

    private static BatchSettings SettingsOf(ToolContext context, PolicySet set, PolicyInputs constants, bool isTab)
    {
        isTab = context.Given.One(BatchOptions.Format) is { } format ? format == "tab" : isTab;
        string[]? columns = Names(BatchOptions.Columns, context);
        if (isTab && columns is null && !context.Given.Has(BatchOptions.Header))
        {
            context.Report(DiagnosticRules.OptionsMissing, context.Text("--columns（各列的名称）或 --header", "--columns (the names of the columns) or --header"));
        }

        return new BatchSettings
        {
            Policy = set.Id,
            Constants = [.. constants.Select(c => KeyValuePair.Create(c.Key, c.Value.ToString()))],
            KnownAt = DateText.Day(CommonOptions.KnownAt, context),
            Outputs = Names(BatchOptions.Outputs, context),
            Keep = context.Given.One(BatchOptions.Keep) == "none" ? [] : Names(BatchOptions.Keep, context),
            Columns = columns,
            Map = ColumnMap.Read(BatchOptions.Map, context),
            Headers = context.Given.One(BatchOptions.Headers),
            Encoding = context.Given.One(BatchOptions.Encoding),
            IsTab = isTab,
            Decimals = Decimals(context, set),
        };
    }

    private static string[]? Names(OptionSpec option, ToolContext context)
    {
        string? text = context.Given.One(option);
        string[]? names = text?.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (names is [])
        {
            context.Report(DiagnosticRules.BadOptionValue, option.Name, text!, option.Value!);
        }

        return names;
    }

    /// <summary>The decimals of columns that <c>--decimals</c> gives.</summary>
    public static Dictionary<string, int> Decimals(ToolContext context, PolicySet set)
    {
        Dictionary<string, int> decimals = new(StringComparer.Ordinal);
        foreach (string text in context.Given.All(BatchOptions.Decimals))
        {
            int equal = text.IndexOf('=', StringComparison.Ordinal);
            string name = equal < 0 ? text : text[..equal].Trim();
            if (set.FindTerm(name) is not { } term)
            {
                context.Report(DiagnosticRules.InputUnknownTerm, name, set.Table.Suggest(name));
            }
            else if (equal >= 0 && int.TryParse(text[(equal + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count <= InputColumn.MostDecimals)
            {
                decimals[term.Id] = count;
            }
            else
            {
                context.Report(DiagnosticRules.BadOptionValue, BatchOptions.Decimals.Name, text, $"{term.Id}=0 … {InputColumn.MostDecimals}");
            }
        }

        return decimals;
    }
}
