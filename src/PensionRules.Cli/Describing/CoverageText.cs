using System.Globalization;
using PensionRules.Cli.Output;
using PensionRules.Policies;

namespace PensionRules.Cli.Describing;

/// <summary>Writes the coverage of the rulebook as text or Markdown: the totals of the groups, and rule by rule.</summary>
internal sealed class CoverageText(RuleCoverage coverage, ToolContext context, bool isMarkdown)
{
    /// <summary>Markdown begins with the totals, text ends with them.</summary>
    public void Write(bool isSummary)
    {
        if (isSummary || isMarkdown)
        {
            Write(Totals());
        }

        foreach (CoveredGroup group in isSummary ? [] : coverage.Groups)
        {
            if (isMarkdown)
            {
                context.Out.WriteLine();
            }

            Write(RulesOf(group));
            WriteLine(group.Totals);
        }

        if (!isMarkdown && (isSummary || coverage.Groups.Count > 1))
        {
            context.Out.WriteLine((isSummary ? string.Empty : context.Text("合计：", "All: ")) + Line(coverage.Totals));
        }
    }

    /// <summary>The state in a few words.</summary>
    public static string StateText(RuleState state, Language language)
    {
        bool isChinese = language == Language.Chinese;
        return state switch
        {
            RuleState.Tested => isChinese ? "已实现，有算例" : "implemented and tested",
            RuleState.Untested => isChinese ? "引用，没有算例" : "cited without a case",
            RuleState.LeftOut => isChinese ? "不计算" : "left out",
            _ => isChinese ? "尚未" : "not yet",
        };
    }

    private Table Totals()
    {
        Table table = new(
            string.Empty,
            context.Text("组", "group"), context.Text("规则", "rules"), context.Text("已实现，有算例", "implemented and tested"),
            context.Text("引用，没有算例", "cited without a case"), context.Text("不计算", "left out"), context.Text("尚未", "not yet"),
            context.Text("文件", "documents"), context.Text("算例", "cases"))
        { Figures = [1, 2, 3, 4, 5, 6, 7] };
        foreach (CoveredGroup group in coverage.Groups)
        {
            Add(table, group.Group.ToText(context.Language), group.Totals);
        }

        Add(table, context.Text("合计", "all"), coverage.Totals);
        return table;
    }

    private static void Add(Table table, string name, RuleTotals totals) => table.Add(
        [name, .. new[] { totals.Rules, totals.Tested, totals.Untested, totals.LeftOut, totals.NotYet, totals.Documents, totals.Cases }.Select(Number)]);

    private Table RulesOf(CoveredGroup group)
    {
        Table table = new(
            group.Group.ToText(context.Language),
            context.Text("编号", "rule"), context.Text("内容", "subject"), context.Text("依据等级", "grade"), context.Text("进展", "state"),
            context.Text("算例", "cases"), context.Text("文件（算例），或理由", "documents (cases), or reason"))
        { Figures = [4] };
        foreach (CoveredRule rule in group.Rules)
        {
            string cases = rule.Uses.Count > 0 ? Number(rule.Cases) : string.Empty;
            table.Add(rule.Id, rule.Subject(context.Language), rule.Rule.Grade ?? string.Empty, StateText(rule.State, context.Language), cases, Where(rule));
        }

        return table;
    }

    private string Where(CoveredRule rule)
    {
        string documents = string.Join(context.Text("、", ", "), rule.Uses.Select(u => isMarkdown
            ? $"`{u.Document.Id.Text}` ({Number(u.Cases.Count)})"
            : $"{u.Document.Id.Text} ({Number(u.Cases.Count)})"));
        return rule.State == RuleState.LeftOut ? string.Join(context.Text("；", "; "), rule.Reasons) : documents;
    }

    private void Write(Table table)
    {
        if (isMarkdown)
        {
            MarkdownTable.Write(table, context.Out);
        }
        else
        {
            TableWriter.Write(table, context);
        }
    }

    private void WriteLine(RuleTotals totals)
    {
        if (isMarkdown)
        {
            context.Out.WriteLine();
        }

        context.Out.WriteLine((isMarkdown ? string.Empty : "  ") + Line(totals));
        if (!isMarkdown)
        {
            context.Out.WriteLine();
        }
    }

    private string Line(RuleTotals totals)
    {
        string untested = totals.Untested > 0
            ? context.Text($"引用而没有算例 {Number(totals.Untested)}，", $"{Number(totals.Untested)} cited without a case, ")
            : string.Empty;
        return context.Text(
            $"{Number(totals.Rules)} 条规则：已实现并有算例 {Number(totals.Tested)}，{untested}不计算 {Number(totals.LeftOut)}，尚未 {Number(totals.NotYet)}",
            $"{Number(totals.Rules)} rules: {Number(totals.Tested)} implemented and tested, {untested}{Number(totals.LeftOut)} left out, {Number(totals.NotYet)} not yet");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
