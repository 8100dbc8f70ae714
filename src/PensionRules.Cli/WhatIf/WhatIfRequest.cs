using System.Globalization;
using PensionRules.Calculation;
using PensionRules.Cli.Batch;
using PensionRules.Cli.CommandLine;
using PensionRules.Cli.Inputs;
using PensionRules.Diagnostics;
using PensionRules.Policies;
using PensionRules.Population.WhatIf;

namespace PensionRules.Cli.WhatIf;

/// <summary>What <c>whatif</c> is asked to do.</summary>
/// <param name="Input">The file of the people, <c>-</c> for standard input.</param>
/// <param name="Before">The law as it is.</param>
/// <param name="After">The law as it would be.</param>
/// <param name="Changes">What is changed, as it was written.</param>
/// <param name="Constants">What is the same for everybody on both sides.</param>
/// <param name="Compared">The term that is compared.</param>
/// <param name="By">The columns to group by.</param>
/// <param name="Ignored">The columns to leave aside.</param>
/// <param name="Map">Columns and the terms that they are.</param>
internal sealed record WhatIfRequest(
    string Input, WhatIfSide Before, WhatIfSide After, IReadOnlyList<string> Changes, PolicyInputs Constants, Term Compared,
    IReadOnlyList<WhatIfGrouping> By, IReadOnlyList<string> Ignored, IReadOnlyList<KeyValuePair<string, string>> Map)
{
    private const string UsualTerm = "monthly_pension";

    private static readonly char[] Separators = [',', '，', '、'];
    private static readonly char[] Colons = [':', '：'];

    /// <summary>Reads the options; null after reporting what is wrong.</summary>
    public static WhatIfRequest? Read(ToolContext context)
    {
        if (context.Given.Arguments.Count == 0)
        {
            context.Report(DiagnosticRules.OptionsMissing, context.Text("人员的 CSV 文件，或 -", "a CSV file of people, or -"));
        }

        if (!context.Given.Has(WhatIfSpecs.Against) && !context.Given.Has(WhatIfSpecs.Change))
        {
            context.Report(DiagnosticRules.OptionsMissing, context.Text("--against（改后的政策）或 --change（改后的参数）", "--against (the policy set after the change) or --change (what is changed)"));
        }

        PolicyInputs constants = InputsReader.Read(context);
        PolicyFinder finder = new(context);
        PolicySet? before = finder.Find(constants);
        PolicySet? after = context.Given.One(WhatIfSpecs.Against) is { } id ? finder.ById(id) : before;
        PolicyInputs changes = [];
        InputsReader.ReadPairs(WhatIfSpecs.Change, changes, context);
        IReadOnlyList<WhatIfGrouping> by = Groupings(context);
        string[] ignored = Names(context.Given.One(WhatIfSpecs.Ignore));
        IReadOnlyList<KeyValuePair<string, string>> map = ColumnMap.Read(BatchOptions.Map, context);
        Term? compared = before is null ? null : ComparedIn(before, context);
        if (context.HasErrors || before is null || after is null || compared is null)
        {
            return null;
        }

        return new WhatIfRequest(
            context.Given.Arguments[0], new WhatIfSide(before), new WhatIfSide(after) { Constants = changes },
            [.. context.Given.All(WhatIfSpecs.Change)], constants, compared, by, ignored, map);
    }

    public WhatIfOptions ToOptions(IReadOnlyList<string> columns, IReadOnlyList<WhatIfGrouping> by, ToolContext context) => new()
    {
        Columns = columns,
        Output = Compared.Id,
        By = by,
        Constants = Constants,
        KnownAt = DateText.Day(CommonOptions.KnownAt, context),
        Decimals = BatchRequest.Decimals(context, Before.PolicySet),
    };

    private static Term? ComparedIn(PolicySet set, ToolContext context)
    {
        string name = context.Given.One(WhatIfSpecs.Compared) ?? UsualTerm;
        Term? term = set.FindTerm(name);
        if (term is null && !context.Given.Has(WhatIfSpecs.Compared))
        {
            string outputs = string.Join(", ", set.OutputTerms.Where(t => t.Type.Kind == TypeKind.Number).Select(t => $"{t.Name} {t.Id}"));
            context.Report(DiagnosticRules.OptionsMissing, $"{WhatIfSpecs.Compared.Name} ({outputs})");
        }
        else if (term is null)
        {
            context.Report(DiagnosticRules.InputUnknownTerm, name, set.Table.Suggest(name));
        }

        return term;
    }

    private static List<WhatIfGrouping> Groupings(ToolContext context)
    {
        List<WhatIfGrouping> groupings = [];
        foreach (string text in Names(context.Given.One(WhatIfSpecs.By)))
        {
            int colon = text.LastIndexOfAny(Colons);
            string name = (colon < 0 ? text : text[..colon]).Trim();
            decimal? band = null;
            if (colon >= 0)
            {
                band = decimal.TryParse(text[(colon + 1)..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal width) ? width : null;
                if (band is null)
                {
                    context.Report(DiagnosticRules.BadOptionValue, WhatIfSpecs.By.Name, text, $"{name}:60");
                }
            }

            if (groupings.Exists(g => g.Column == name))
            {
                context.Report(DiagnosticRules.WhatIfGroupTwice, name);
            }

            groupings.Add(new WhatIfGrouping(name) { Band = band });
        }

        return groupings;
    }

    private static string[] Names(string? text) => text?.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
