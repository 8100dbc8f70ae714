using PensionRules.Cli.Describing;
using PensionRules.Cli.Output;
using PensionRules.Evaluation;
using PensionRules.Policies;

namespace PensionRules.Cli.Crosschecking;

/// <summary>The report for people: who, then what could not be compared, the totals, and where the law says so.</summary>
internal sealed class CrosscheckText(ToolContext context, TextWriter to)
{
    public void Write(CrosscheckResult result)
    {
        to.WriteLine(Title(result));
        to.WriteLine();
        WriteTable(People(result));
        WriteTable(Problems(result));
        WriteSummary(result);
    }

    /// <summary>The totals and the articles alone: what goes beside a CSV.</summary>
    public void WriteSummary(CrosscheckResult result)
    {
        WriteTable(Totals(result));
        string[] leftOut = [.. LeftOut(result.Rules)];
        foreach (string line in leftOut)
        {
            to.WriteLine(line);
        }

        if (leftOut.Length > 0)
        {
            to.WriteLine();
        }

        to.WriteLine(context.Text("依据", "basis"));
        foreach (Term term in result.Rules.Terms)
        {
            PolicySet set = ReferenceEquals(result.Rules.Check.FindTerm(term.Id), term) ? result.Rules.Check : result.Rules.Bridging!;
            to.WriteLine($"  {Name(term)}: {set.Id} · {LawText.Article(set.DefinitionOf(term)!.Citation, context.Language)}");
        }
    }

    private string Title(CrosscheckResult result) => context.Text(
        $"名册比对：{result.Resident.Path} 与 {result.Employee.Path}，核对年月 {MonthSpan.Text(result.Month)}，按 {result.Rules.Check.Id}",
        $"Registers compared: {result.Resident.Path} with {result.Employee.Path}, month of the check {MonthSpan.Text(result.Month)}, by {result.Rules.Check.Id}");

    private Table People(CrosscheckResult result)
    {
        Term[] terms = [.. result.Rules.Terms];
        string[] header =
        [
            IdName(result), .. result.NamesOfKept([], context.Language), .. Spans(result.Rules, context.Text("两边都缴", "paid in both"), context.Text("两边都领", "drawn from both")),
            .. terms.Select(Name), context.Text("问题", "findings"),
        ];
        int figuresFrom = header.Length - terms.Length - 1;
        Table table = new(context.Text("两边都有的人", "in both registers"), header)
        {
            Figures = [.. Enumerable.Range(0, terms.Length).Where(i => terms[i].Type.Kind == TypeKind.Number).Select(i => figuresFrom + i)],
        };
        foreach (Judgement judgement in result.Judgements)
        {
            table.Add(
            [
                judgement.Person.Key.ToString(), .. result.Kept.Select(k => CrosscheckResult.KeptOf(judgement, k)),
                .. Spans(result.Rules, string.Join("; ", judgement.PaidTwice), string.Join("; ", judgement.DrawnTwice)),
                .. terms.Select(t => judgement.Values.TryGetValue(t, out TermValue? value) ? value.ToText(context.Language) : "–"),
                string.Join("; ", judgement.Findings.Select(f => f.ToText(context.Language))),
            ]);
        }

        return table;
    }

    private static IEnumerable<string> Spans(CrosscheckRules rules, string paid, string drawn) =>
        [.. rules.ComparesPaid ? [paid] : Array.Empty<string>(), .. rules.ComparesDrawn ? [drawn] : Array.Empty<string>()];

    private Table Problems(CrosscheckResult result)
    {
        Table table = new(context.Text("没有比对的行", "rows not compared"), context.Text("位置", "place"), IdName(result), context.Text("代码", "code"), context.Text("问题", "problem"));
        foreach (RegisterProblem problem in result.Problems)
        {
            table.Add(problem.Diagnostic.Location.ToString(), problem.Id, problem.Diagnostic.Code, problem.Diagnostic.Message(context.Language));
        }

        return table;
    }

    private Table Totals(CrosscheckResult result)
    {
        Table table = new(context.Text("合计", "totals"), context.Text("项", "item"), context.Text("数", "figure")) { Figures = [1] };
        void Count(string chinese, string english, long number) => table.Add(
            context.Text(chinese, english), string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number:N0}"));

        Count("居民名册的行", "rows of the residents' register", result.Tally.ResidentRows);
        Count("其中的人", "people in it", result.Tally.ResidentPeople);
        Count("职工名册的行", "rows of the employees' register", result.Tally.EmployeeRows);
        Count("其中的人", "people in it", result.Tally.EmployeePeople);
        Count("两边都有的人", "people in both", result.Tally.InBoth);
        Count("有月份两边都缴的人", "people who paid both in some month", result.Sums.PaidTwice);
        Count("有月份两边都领的人", "people who drew both in some month", result.Sums.DrawnTwice);
        Count("有问题的人", "people with findings", result.Sums.WithFindings);
        Count("没有比对的行", "rows not compared, or not wholly", result.Problems.Select(p => p.Diagnostic.Location).Distinct().Count());
        foreach ((Term term, Numerics.Rational total) in result.Sums.Totals.Where(t => result.Rules.Terms.Contains(t.Key)))
        {
            table.Add(Name(term), ValueText.Write(total, term.Type, context.Language));
        }

        return table;
    }

    // What the columns did not allow to be told, and which columns would.
    private IEnumerable<string> LeftOut(CrosscheckRules rules)
    {
        if (!rules.ComparesPaid)
        {
            yield return context.Text("没有比对缴费：两份名册都要有缴费的起止年月。", "Contributions were not compared: both registers need the months of paying.");
        }

        if (!rules.ComparesDrawn)
        {
            yield return context.Text("没有比对领取：两份名册都要有领取的起止年月。", "Pensions drawn were not compared: both registers need the months of drawing.");
        }

        if (rules.ComparesPaid && !rules.KnowsRefund && rules.Bridging is not null)
        {
            yield return context.Text(
                "没有算退款：居民名册要有 个人金额、集体金额；是不是同时在领两份也影响退款，所以两份名册还要有领取的起止年月。",
                "No refund was calculated: the residents' register needs own_paid and collective_paid; and since it matters whether both pensions are drawn, both need the months of drawing.");
        }

        if (rules.ComparesDrawn && !rules.KnowsSettlement && rules.Bridging is not null)
        {
            yield return context.Text(
                "没有算退回和抵扣：居民名册要有 月基础养老金、居民账户余额、居民账户补贴、已经退回。",
                "No settlement was calculated: the residents' register needs monthly_base, resident_balance, resident_subsidy and returned.");
        }
    }

    private void WriteTable(Table table)
    {
        if (table.Rows.Count > 0)
        {
            TableWriter.Write(table, context, to);
            to.WriteLine();
        }
    }

    private string Name(Term term) => context.IsChinese ? term.Name : term.Id;

    private string IdName(CrosscheckResult result) =>
        result.Resident.Shape.NameOf(result.HasCitizenNumbers ? RegisterPart.CitizenNumber : RegisterPart.OtherId, context.Language);
}
