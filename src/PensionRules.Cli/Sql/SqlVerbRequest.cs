using System.Globalization;
using PensionRules.Calculation;
using PensionRules.Cli.CommandLine;
using PensionRules.Cli.Inputs;
using PensionRules.Diagnostics;
using PensionRules.Policies;
using PensionRules.Population;
using PensionRules.Population.Sql;

namespace PensionRules.Cli.Sql;

/// <summary>What <c>sql</c> is asked to write.</summary>
/// <param name="Set">The law.</param>
/// <param name="Options">For which database, from which table.</param>
internal sealed record SqlVerbRequest(PolicySet Set, SqlOptions Options)
{
    private static readonly char[] Separators = [',', '，', '、'];

    /// <summary>Reads the options; null after reporting what is wrong.</summary>
    public static SqlVerbRequest? Read(ToolContext context)
    {
        if (context.Given.One(SqlVerbOptions.Dialect) is not { } dialect)
        {
            context.Report(DiagnosticRules.OptionsMissing, $"{SqlVerbOptions.Dialect.Name} {SqlVerbOptions.Dialect.Value}");
            return null;
        }

        PolicyInputs constants = InputsReader.Read(context);
        if (new PolicyFinder(context).Find(constants) is not { } set)
        {
            return null;
        }

        string[]? columns = Names(SqlVerbOptions.Columns, context);
        IReadOnlyList<KeyValuePair<string, string>> map = ColumnMap.Read(SqlVerbOptions.Map, context);
        SqlOptions options = new()
        {
            Dialect = Dialects[dialect],
            Table = context.Given.One(SqlVerbOptions.Table) ?? "people",
            Columns = columns,
            Map = map,
            Keep = Names(SqlVerbOptions.Keep, context) ?? [],
            Outputs = Names(SqlVerbOptions.Outputs, context),
            View = context.Given.One(SqlVerbOptions.View),
            Language = context.Language,
            HasChineseHeaders = context.Given.One(SqlVerbOptions.Headers) == "zh",
            Constants = ConstantsBeside([.. columns ?? [], .. map.Select(m => m.Value)], constants, set, context),
            Decimals = Decimals(context, set),
            KnownAt = DateText.Day(CommonOptions.KnownAt, context),
        };
        return context.HasErrors ? null : new SqlVerbRequest(set, options);
    }

    private static Dictionary<string, SqlDialect> Dialects { get; } = new(StringComparer.Ordinal)
    {
        ["postgres"] = SqlDialect.Postgres, ["duckdb"] = SqlDialect.DuckDb, ["spark"] = SqlDialect.Spark,
    };

    private static PolicyInputs ConstantsBeside(IReadOnlyList<string> columns, PolicyInputs constants, PolicySet set, ToolContext context)
    {
        string[] terms = [.. columns.Select(set.FindTerm).OfType<Term>().Select(t => t.Id)];
        PolicyInputs left = [];
        foreach ((string name, InputValue value) in constants.Where(c => !GoverningColumn.StandsFor(c.Key, set, terms, context)))
        {
            left.Add(name, value);
        }

        return left;
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

    private static Dictionary<string, int> Decimals(ToolContext context, PolicySet set)
    {
        Dictionary<string, int> decimals = new(StringComparer.Ordinal);
        foreach (string text in context.Given.All(SqlVerbOptions.Decimals))
        {
            int equal = text.IndexOf('=', StringComparison.Ordinal);
            string name = equal < 0 ? text : text[..equal].Trim();
            if (set.FindTerm(name) is not { } term)
            {
                context.Report(DiagnosticRules.InputUnknownTerm, name, set.Table.Suggest(name));
            }
            else if (equal < 0 || !int.TryParse(text[(equal + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int count) || count > InputColumn.MostDecimals)
            {
                context.Report(DiagnosticRules.BadOptionValue, SqlVerbOptions.Decimals.Name, text, $"{term.Id}=0 … {InputColumn.MostDecimals}");
            }
            else
            {
                decimals[term.Id] = count;
            }
        }

        return decimals;
    }
}
