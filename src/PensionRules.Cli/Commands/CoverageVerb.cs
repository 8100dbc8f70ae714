using PensionRules.Cli.CommandLine;
using PensionRules.Cli.Describing;
using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Cli.Commands;

/// <summary><c>coverage</c>: which rules there are, and what implements, tests or leaves out each.</summary>
internal sealed class CoverageVerb : Verb
{
    private static readonly OptionSpec Format = CommonOptions.Format("text", "markdown", "json");

    private static readonly OptionSpec SummaryOnly = new("--summary", null, new BothLanguages("只要各组的合计", "only the totals of each group"));

    public override string Name => "coverage";

    public override BothLanguages Summary => new(
        "规则目录的进展：每条规则在哪些文件、有多少算例", "how far the rulebook is covered: documents and cases of each rule");

    public override string Usage => "coverage [--summary] [--format text|markdown|json]";

    public override IReadOnlyList<OptionSpec> Options => [SummaryOnly, Format];

    public override BothLanguages Examples => new(
        """
        coverage --language zh
        coverage --summary --language zh
        coverage --policies 我的政策 --format markdown --language zh
        """,
        """
        coverage
        coverage --summary
        coverage --policies our-policies --format json
        """);

    public override BothLanguages Notes => new(
        """
        规则由“规则目录”文件列出；标题后的花括号里写着编号的，其下的算例就算在这条规则名下。“不计算”表里的编号连同理由列出。
        这里只数算例，不运行；运行用 check。
        """,
        """
        Rulebook documents list the rules. A case counts for the rules whose ids stand in braces in the heading above it. What a table
        不计算 omitted names is listed with its reason. Cases are counted here, not run; 'check' runs them.
        """);

    public override int Run(ToolContext context)
    {
        CatalogBuild build = context.Library().Load();
        context.Report(build.Diagnostics);
        RuleCoverage coverage = RuleCoverage.Of(build.Catalog);
        bool isSummary = context.Given.Has(SummaryOnly);
        if (context.Given.One(Format) == "json")
        {
            new CoverageJson(coverage, isSummary).Write(context.Out);
        }
        else
        {
            new CoverageText(coverage, context, context.Given.One(Format) == "markdown").Write(isSummary);
        }

        return context.HasErrors ? Tool.BadInput : Tool.Done;
    }
}
