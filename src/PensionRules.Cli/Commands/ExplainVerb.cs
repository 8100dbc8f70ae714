using PensionRules.Calculation;
using PensionRules.Cli.CommandLine;
using PensionRules.Cli.Inputs;
using PensionRules.Cli.Output;
using PensionRules.Diagnostics;
using PensionRules.Documents;
using PensionRules.Explanations;

namespace PensionRules.Cli.Commands;

/// <summary><c>explain</c>: the figures with how they came about, or why there are none.</summary>
internal sealed class ExplainVerb : Verb
{
    private static readonly OptionSpec Format = CommonOptions.Format("text", "markdown", "html", "json");

    private static readonly OptionSpec Depth = new("--depth", "sentence|account|everything", new BothLanguages(
        "详略：一段话、账目（默认）、全部", "how much: a paragraph, the account (default), everything"))
    { Values = ["sentence", "account", "everything"] };

    public override string Name => "explain";

    public override BothLanguages Summary => new("计算并逐条说明；不能领取或为零时说明原因", "calculate and explain article by article; say why when there is nothing");

    public override string Usage =>
        "explain (--policy ID | --scheme ID --region CODE --date YYYY-MM) --set TERM=VALUE … [--depth sentence|account|everything] [--format text|markdown|html|json]";

    public override IReadOnlyList<OptionSpec> Options => [.. CommonOptions.Calculation, Depth, Format];

    public override BothLanguages Examples => new(
        """
        explain --language zh --policy liaoning-employee-2001 --set 上年度月平均工资=1000 --set 缴费月数=240 --set 建账前月数=120 --set 平均缴费工资指数=1 --set 账户余额=24000
        explain --policy liaoning-employee-2001 --input 张三.json --depth sentence
        explain --policy liaoning-employee-2001 --input 张三.json --depth everything --format html > 张三.html
        """,
        """
        explain --policy liaoning-employee-2001 --set average_wage=1000 --set contribution_months=240 --set pre_account_months=120 --set average_index=1 --set account_balance=24000
        explain --policy liaoning-employee-2001 --input person.json --depth sentence
        explain --policy liaoning-employee-2001 --input person.json --depth everything --format html > person.html
        """);

    public override int Run(ToolContext context)
    {
        if (CalculationRequest.Read(context) is not { } request)
        {
            return Tool.BadInput;
        }

        CalculationResult result = request.Calculate();
        Write(result, context);
        ProblemReporter.Report(result, context);
        return context.HasErrors ? Tool.BadInput : Tool.Done;
    }

    private static void Write(CalculationResult result, ToolContext context)
    {
        Language language = context.Language;
        ExplanationDepth depth = context.Given.One(Depth) switch
        {
            "sentence" => ExplanationDepth.Sentence,
            "everything" => ExplanationDepth.Everything,
            _ => ExplanationDepth.Account,
        };
        switch (context.Given.One(Format))
        {
            case "json":
                WriteLines(context.Out, string.Join(",\n", result.Outcomes.Select(o => o.Derivation.ToJson(language))), isList: result.Outcomes.Count != 1);
                break;
            case "markdown":
                WriteLines(context.Out, Join(result, context, d => d.ToMarkdown(language, depth)));
                break;
            case "html" when result.Outcomes.Count > 0:
                string title = context.IsChinese ? result.PolicySet.Title : result.PolicySet.EnglishTitle;
                WriteLines(context.Out, DocumentRenderer.ToHtmlPage(Join(result, context, d => d.ToMarkdown(language, depth)), title, language));
                break;
            default:
                WriteLines(context.Out, Join(result, context, d => d.ToText(language, depth)));
                break;
        }
    }

    // Several outcomes stand one below the other, after a line that says why there are several.
    private static string Join(CalculationResult result, ToolContext context, Func<Derivation, string> text)
    {
        string all = string.Join("\n", result.Outcomes.Select(o => text(o.Derivation)));
        if (result.Outcomes.Count < 2)
        {
            return all;
        }

        string terms = string.Join(
            context.Text("、", ", "), result.Outcomes.SelectMany(o => o.Assumptions).Select(a => a.Term).Distinct().Select(t => t.ToText(context.Language)));
        string count = result.Outcomes.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return context.Text(
            $"有 {count} 种可能的结果，因为原文有看不清的地方（{terms}）。下面逐一说明。\n\n",
            $"There are {count} possible results, because part of the source is illegible ({terms}). They follow one by one.\n\n") + all;
    }

    private static void WriteLines(TextWriter to, string text, bool isList = false)
    {
        string lines = isList ? $"[{text}]" : text;
        to.Write(lines);
        if (lines.Length > 0 && !lines.EndsWith('\n'))
        {
            to.Write('\n');
        }
    }
}
