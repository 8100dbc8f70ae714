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

        SqlOptions options = new()
        {
            Dialect = Dialects[dialect],
            Table = context.Given.One(SqlVerbOptions.Table) ?? "people",
            Columns = Names(SqlVerbOptions.Columns, context),
            Map = Map(context),
            Keep = Names(SqlVerbOptions.Keep, context) ?? [],
            Outputs = Names(SqlVerbOptions.Outputs, context),
            View = context.Given.One(SqlVerbOptions.View),
            Language = context.Language,
            HasChineseHeaders = context.Given.One(SqlVerbOptions.Headers) == "zh",
            Constants = constants,
            Decimals = Decimals(context, set),
            KnownAt = DateText.Day(CommonOptions.KnownAt, context),
        };
        return context.HasErrors ? null : new SqlVerbRequest(set, options);
    }

    private static Dictionary<string, SqlDialect> Dialects { get; } = new(StringComparer.Ordinal)
    {
        ["postgres"] = SqlDialect.Postgres, ["duckdb"] = SqlDialect.DuckDb, ["spark"] = SqlDialect.Spark,
    };

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

    private static List<KeyValuePair<string, string>> Map(ToolContext context)
    {
        List<KeyValuePair<string, string>> map = [];
        foreach (string text in context.Given.All(SqlVerbOptions.Map))
        {
            int equal = text.IndexOf('=', StringComparison.Ordinal);
            if (equal <= 0 || equal == text.Length - 1)
            {
                context.Report(DiagnosticRules.SqlMapNeedsTerm, text);
            }
            else
            {
                map.Add(KeyValuePair.Create(text[..equal].Trim(), text[(equal + 1)..].Trim()));
            }
        }

        return map;
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
