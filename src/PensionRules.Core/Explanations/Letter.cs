using PensionRules.Calculation;
using PensionRules.Evaluation;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>The sentence: what it comes to and why, as a letter to the person would put it.</summary>
internal sealed class Letter(Derivation derivation, Words words, Page page)
{
    // Below this, what else came out is a sentence; from it on, a list.
    private const int LongList = 5;

    private readonly WhyNot _whyNot = new(derivation, words);
    private readonly HashSet<string> _reasons = new(StringComparer.Ordinal);
    private readonly HashSet<string> _changes = new(StringComparer.Ordinal);

    public void Write(ExplanationDepth depth)
    {
        bool isShort = depth == ExplanationDepth.Sentence;
        PolicySet set = derivation.PolicySet;
        page.Paragraph(words.Pick(
            $"依据：{set.Title}{(set.DocumentNumber.Length == 0 ? string.Empty : $"（{set.DocumentNumber}）")}，{set.Region.ChineseName}，{words.Period(set.InForce)}。",
            $"Under: {set.EnglishTitle}{(set.DocumentNumber.Length == 0 ? string.Empty : $" ({set.DocumentNumber})")}, {set.Region.EnglishName}, {words.Period(set.InForce)}."));
        if (derivation.Refusals.Count > 0)
        {
            Refused();
            new Doubts(derivation, words, page).Write(isShort, _whyNot.Mentioned);
            return;
        }

        Assumptions();
        Results(isShort, isFull: depth == ExplanationDepth.Everything);
        new Doubts(derivation, words, page).Write(isShort, _whyNot.Mentioned);
        Notices();
    }

    private void Refused()
    {
        foreach (Fault refusal in derivation.Refusals)
        {
            string what = words.Sentence(words.Unmet(derivation.PolicySet, refusal.Term));
            // A test over the rows of a list has no numbers to tell: where the rule has words of its own, they are enough.
            bool isTold = refusal.Reason.Length > 0 && derivation.StepOf(refusal.Term) is { Formula: Formulas.Aggregation };
            Because(
                words.Pick($"不能计算：{what}", $"This cannot be calculated: {what}"), isTold ? Reason.None : _whyNot.ReasonsOfYesNo(refusal.Term));
            Change(_whyNot.RemediesOfYesNo(refusal.Term));
        }
    }

    private void Results(bool isShort, bool isFull)
    {
        ResultGroups groups = new(derivation);
        foreach (TermResult decision in groups.Decisions)
        {
            Decision(decision);
        }

        IReadOnlyList<(Term Term, Term Decided)> nothing = groups.Nothing(_whyNot);
        Nothing(nothing, isOpen: groups.Lacking.Exists(l => l is { Term.IsRequired: true, Fault.Kind: FaultKind.Missing }));
        Amounts(groups);
        Lacking(groups.Lacking);
        Others(
            [.. groups.Others.Where(o => o.Value!.Rows is null)],
            isFirst: groups.Decisions.Count + nothing.Count + groups.Amounts.Count + groups.Lacking.Count == 0);
        Tables(groups.Others, isFull);
        if (isShort)
        {
            // The account lists all that was left out; the letter speaks of what the data were given for.
            foreach (string sentence in LeftOut.Sentences(LeftOut.Wanted(derivation), words))
            {
                page.Paragraph(words.Sentence(sentence));
            }
        }
    }

    // Somebody who asks for a worksheet gets a statement: its rows as a table.
    private void Tables(IEnumerable<TermResult> results, bool isFull)
    {
        foreach (TermResult table in results.Where(o => o.Value!.Rows is not null))
        {
            page.Paragraph(Upper(words.Name(table.Term)) + words.Pick("：", ":"));
            new WorksheetText(words, page).Write(table.Value!, derivation.PolicySet.ShownColumns(table.Term), isFull);
            if (table.Missing.Count > 0)
            {
                page.Below().Append(words.Pick("缺少 ", "missing: ")).AppendJoin(words.Comma, table.Missing.Select(words.Name));
                page.End();
            }
        }
    }

    private void Decision(TermResult result)
    {
        bool isYes = result.Value!.Number.Sign != 0;
        string sentence = words.Sentence(Upper(words.YesNo(result.Term, isYes)));
        if (isYes)
        {
            page.Paragraph(sentence);
            return;
        }

        Because(sentence, _whyNot.ReasonsOfYesNo(result.Term));
        Change(_whyNot.RemediesOfYesNo(result.Term));
    }

    // A sum has a sentence of its own, with its parts; the rest share one.
    private void Amounts(ResultGroups groups)
    {
        List<string> single = [];
        foreach (TermResult amount in groups.Amounts)
        {
            string[] parts = [.. groups.PartsOf(amount.Term).Where(p => derivation.Reader.ValueOf(p) is { Fault: null, IsTrue: true }).Select(Part)];
            if (parts.Length > 1)
            {
                page.Paragraph(Yours(Amount(amount)) + words.Pick("，其中", ": ") + string.Join(words.Comma, parts) + words.Pick("。", "."));
            }
            else
            {
                single.Add(Amount(amount));
            }
        }

        if (single.Count > 0)
        {
            page.Paragraph(Yours(string.Join(words.Pick("，", ", your "), single)) + words.Pick("。", "."));
        }
    }

    private string Yours(string text) => words.Pick("您的", "Your ") + text;

    private string Amount(TermResult result)
    {
        string amount = words.Amount(result.Value!.Number, result.Term.Type);
        string gap = char.IsAsciiDigit(amount[0]) ? " " : string.Empty;
        return words.Pick($"{words.Name(result.Term)}是{gap}{amount}", $"{words.Name(result.Term)} is {amount}");
    }

    private string Part(Term term)
    {
        System.Text.StringBuilder text = new(words.Name(term));
        ValueText.Append(text.Append(' '), derivation.Reader.ValueOf(term).Number, term.Type, words.Language, hasUnit: false);
        return text.Append(words.Pick(" 元", string.Empty)).ToString();
    }

    // What is nothing for the same reason is said once.
    private void Nothing(IReadOnlyList<(Term Term, Term Decided)> nothing, bool isOpen)
    {
        foreach (IGrouping<string, (Term Term, Term Decided)> same in nothing
            .GroupBy(n => _whyNot.Reasons(n.Decided).ToText(words), StringComparer.Ordinal))
        {
            string names = words.AnyOf(same.Select(n => n.Term));
            Term decided = same.First().Decided;
            Because(words.Pick($"您没有{names}。", $"You have no {names}."), _whyNot.Reasons(decided));
            // Advice on a part would mislead while the data for the whole are not complete.
            if (!isOpen)
            {
                Change(same.SelectMany(n => _whyNot.Remedies(n.Decided)).Distinct());
            }
        }
    }

    private void Lacking(IReadOnlyList<TermResult> lacking)
    {
        foreach (IGrouping<(string, string), TermResult> same in lacking.GroupBy(r => (FaultText.Write(r.Fault!, r.Missing, words.Language), WhyLacking(r).ToText(words))))
        {
            string names = words.AnyOf(same.Select(r => r.Term));
            TermResult first = same.First();
            Because(
                words.Sentence(words.Pick($"{names}不能算出：{same.Key.Item1}", NoneInEnglish(names, first, same.Key.Item1))), WhyLacking(first));
            if (IsRefused(first))
            {
                Change(_whyNot.Remedies(first.Term));
            }
        }
    }

    private static string NoneInEnglish(string names, TermResult result, string why) => result.Fault!.Kind == FaultKind.Missing || result.Term.Type.Kind == TypeKind.YesNo
        ? $"{char.ToUpperInvariant(names[0])}{names[1..]} cannot be told: {why}"
        : $"There is no {names}: {why}";

    private Reason WhyLacking(TermResult result) => IsRefused(result) ? _whyNot.Reasons(result.Term) : Reason.None;

    private bool IsRefused(TermResult result) => result.Fault!.Kind == FaultKind.Refused && _whyNot.IsByCondition(result.Term);

    private void Others(IReadOnlyList<TermResult> results, bool isFirst)
    {
        string[] others = [.. results.Select(o => words.Named(o.Term, o.Value!))];
        if (others.Length == 0)
        {
            return;
        }

        string lead = isFirst ? string.Empty : words.Pick("另外：", "Besides: ");
        if (others.Length < LongList)
        {
            string list = string.Join(words.Pick("；", "; "), others);
            page.Paragraph(words.Sentence(lead.Length == 0 ? Upper(list) : lead + list));
            return;
        }

        page.Paragraph(lead.Length == 0 ? words.Pick("算出的：", "What came out:") : lead.TrimEnd());
        Items(others);
    }

    // Said once; after that it is the same as above.
    private void Because(string sentence, Reason reason)
    {
        if (reason.IsEmpty)
        {
            page.Paragraph(sentence);
            return;
        }

        string gap = words.Pick(string.Empty, " ");
        if (!_reasons.Add(reason.ToText(words)))
        {
            page.Paragraph(sentence + gap + words.Pick("原因同上。", "The reason is the same."));
            return;
        }

        string text = sentence + gap + words.Pick("原因：", "Why: ") + string.Join(words.Pick("；", "; "), reason.Plain);
        if (reason.Groups.Count == 0)
        {
            page.Paragraph(words.Sentence(text));
            return;
        }

        string more = reason.Plain.Count == 0 ? string.Empty : words.Pick("。此外，", ". Besides, ");
        foreach (ReasonGroup group in reason.Groups)
        {
            page.Paragraph(text + more + group.Lead + words.Pick("：", ":"));
            Items(group.Items);
            text = string.Empty;
            more = words.Pick("此外，", "Besides, ");
        }
    }

    private void Items(IEnumerable<string> items)
    {
        foreach (string item in items)
        {
            page.Item().Append(item);
            page.End();
        }
    }

    private void Change(IEnumerable<string> remedies)
    {
        string list = string.Join(words.Pick("；或者", "; or "), remedies);
        if (list.Length > 0 && _changes.Add(list))
        {
            page.Paragraph(words.Pick($"能改变这一点的：{list}（其他不变）。", $"What would change this: {list} (all else equal)."));
        }
    }

    private void Assumptions()
    {
        foreach (Assumption assumption in derivation.Assumptions)
        {
            string value = assumption.Value.ToText(words.Language);
            page.Paragraph(words.Pick(
                $"这个结果假定{words.Name(assumption.Term)}为 {value}（{words.Evidence(assumption.Evidence)}）。",
                $"This assumes {words.Name(assumption.Term)} to be {value} ({words.Evidence(assumption.Evidence)})."));
        }
    }

    private void Notices()
    {
        foreach (Term notice in derivation.Notices)
        {
            page.Paragraph(words.Sentence(words.Pick("请注意：", "Please note: ") + words.Unmet(derivation.PolicySet, notice)));
        }
    }

    private string Upper(string text) => words.IsChinese ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
