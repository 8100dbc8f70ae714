using PensionRules.Cli.Describing;
using PensionRules.Policies;

namespace PensionRules.Cli.Crosschecking;

/// <summary>The report as CSV: a row for each person, then one for each row that could not be compared.</summary>
internal sealed class CrosscheckCsv(ToolContext context, TextWriter to)
{
    private static readonly System.Buffers.SearchValues<char> NeedsQuotes = System.Buffers.SearchValues.Create(",\"\r\n");

    public void Write(CrosscheckResult result)
    {
        string[] first =
            [result.Resident.Shape.NameOf(result.HasCitizenNumbers ? RegisterPart.CitizenNumber : RegisterPart.OtherId, context.Language), context.Text("结果", "result")];
        string[] rest =
        [
            context.Text("两边都缴", "paid_in_both"), context.Text("两边都领", "drawn_from_both"),
            .. result.Rules.Terms.Select(t => context.IsChinese ? t.Name : t.Id), context.Text("依据", "articles"), context.Text("问题", "findings"), context.Text("位置", "place"),
        ];
        WriteRow([.. first, .. result.NamesOfKept([.. first, .. rest], context.Language), .. rest]);
        foreach (Judgement judgement in result.Judgements)
        {
            Write(result, judgement);
        }

        foreach (RegisterProblem problem in result.Problems)
        {
            WriteRow(
            [
                problem.Id, context.Text("没有比对", "not_compared"), .. result.Kept.Select(_ => string.Empty), string.Empty, string.Empty,
                .. result.Rules.Terms.Select(_ => string.Empty), string.Empty, $"{problem.Diagnostic.Code} {problem.Diagnostic.Message(context.Language)}", problem.Diagnostic.Location.ToString(),
            ]);
        }
    }

    private void Write(CrosscheckResult result, Judgement judgement) => WriteRow(
    [
        judgement.Person.Key.ToString(), ResultOf(judgement), .. result.Kept.Select(k => CrosscheckResult.KeptOf(judgement, k)),
        string.Join("; ", judgement.PaidTwice), string.Join("; ", judgement.DrawnTwice), .. result.Rules.Terms.Select(t => Text(judgement, t)),
        string.Join("; ", judgement.Articles.Select(a => LawText.Article(a, context.Language))), string.Join("; ", judgement.Findings.Select(f => f.ToText(context.Language))), string.Empty,
    ]);

    private string ResultOf(Judgement judgement) => (judgement.PaidTwice.Count > 0, judgement.DrawnTwice.Count > 0) switch
    {
        (true, false) => context.Text("重复参保", "double_enrolment"),
        (false, true) => context.Text("重复领取", "double_benefit"),
        (true, true) => context.Text("重复参保和领取", "double_enrolment_and_benefit"),
        _ => context.Text("要核对", "to_look_at"),
    };

    private string Text(Judgement judgement, Term term)
    {
        if (!judgement.Values.TryGetValue(term, out TermValue? value))
        {
            return string.Empty;
        }

        return term.Type.Kind == TypeKind.Choice ? value.ToText(context.Language) : value.ToPlainText();
    }

    private void WriteRow(IReadOnlyList<string> cells)
    {
        to.Write(string.Join(',', cells.Select(Quoted)));
        to.Write('\n');
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(NeedsQuotes) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
