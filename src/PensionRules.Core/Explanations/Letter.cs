using PensionRules.Calculation;
using PensionRules.Evaluation;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>The sentence: what it comes to and why, as a letter to the person would put it.</summary>
internal sealed class Letter(Derivation derivation, Words words, Page page)
{
    private readonly WhyNot _whyNot = new(derivation, words);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public void Write()
    {
        PolicySet set = derivation.PolicySet;
        page.Paragraph(words.Pick(
            $"依据：{set.Title}{(set.DocumentNumber.Length == 0 ? string.Empty : $"（{set.DocumentNumber}）")}，{set.Region.ChineseName}。",
            $"Under: {set.EnglishTitle}{(set.DocumentNumber.Length == 0 ? string.Empty : $" ({set.DocumentNumber})")}, {set.Region.EnglishName}."));
        Assumptions();
        if (derivation.Refusals.Count > 0)
        {
            Refused();
        }
        else
        {
            Results();
        }

        Doubts();
        Notices();
    }

    private void Refused()
    {
        foreach (Fault refusal in derivation.Refusals)
        {
            string name = words.Name(refusal.Term);
            string reason = _whyNot.RequirementReason(refusal.Term);
            page.Paragraph(words.Pick($"不能计算：不符合“{name}”。{reason}。", $"This cannot be calculated: '{name}' does not hold. {reason}."));
            Change(_whyNot.RequirementRemedies(refusal.Term));
        }
    }

    private void Results()
    {
        Composition composition = new(derivation);
        foreach (TermResult result in composition.Whole)
        {
            bool isNothing = result.Value is { Number.Sign: 0, Type.Kind: TypeKind.Number };
            IReadOnlyList<Term> parts = composition.PartsOf(result.Term);
            if (result.Fault is not null)
            {
                Lacking(result);
            }
            else if (result.Value!.Type.Kind == TypeKind.YesNo)
            {
                YesOrNo(result);
            }
            else if (isNothing && !IsPicked(result.Term))
            {
                Nothing(result.Term, parts);
            }
            else
            {
                Amount(result, parts);
            }
        }

        Missing(composition);
    }

    // All that lacks inputs in one sentence, each input once.
    private void Missing(Composition composition)
    {
        TermResult[] lacking = [.. composition.Whole.Where(r => r.Fault?.Kind == FaultKind.Missing && !IsAside(r.Term))];
        if (lacking.Length > 0)
        {
            string names = string.Join(words.Comma, lacking.Select(r => words.Name(r.Term)));
            string reason = FaultText.Write(lacking[0].Fault!, [.. lacking.SelectMany(r => r.Missing).Distinct()], words.Language);
            page.Paragraph(words.Pick($"{names}不能算出：{reason}。", $"There is no {names}: {reason}."));
        }
    }

    // An output that may be left out, beside others that may not.
    private static bool IsAside(Term term) => term is { IsOutput: true, IsRequired: false };

    private bool IsSecondary(Term term) => IsAside(term) && derivation.Results.Any(r => r.Term.IsRequired);

    // Asked for by name, without those that a result must have.
    private bool IsPicked(Term term) => IsAside(term) && !IsSecondary(term) && derivation.PolicySet.OutputTerms.Any(t => t.IsRequired);

    private void YesOrNo(TermResult result)
    {
        bool isYes = result.Value!.Number.Sign != 0;
        string reasons = isYes ? string.Empty : _whyNot.YesOrNoReason(result.Term);
        string name = words.Name(result.Term);
        page.Paragraph(words.Pick($"{name}：{(isYes ? "是" : "否")}。", $"{Capital(name)}: {(isYes ? "yes" : "no")}.") + Why(reasons));
        if (reasons.Length > 0)
        {
            Change(_whyNot.RequirementRemedies(result.Term));
        }
    }

    // A reason is told once; after that it is "the same".
    private string Why(string reasons)
    {
        if (reasons.Length == 0)
        {
            return string.Empty;
        }

        return _told.Add(reasons)
            ? words.Pick($"原因：{reasons}。", $" Why: {reasons}.")
            : words.Pick("原因同上。", " Why: as above.");
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private void Lacking(TermResult result)
    {
        if (result.Fault!.Kind == FaultKind.Missing)
        {
            return;
        }

        string name = words.Name(result.Term);
        string reason = FaultText.Write(result.Fault, result.Missing, words.Language);
        bool isByCondition = result.Fault.Kind == FaultKind.Refused && _whyNot.IsByCondition(result.Term);
        string reasons = isByCondition ? _whyNot.Reasons(result.Term) : string.Empty;
        bool isNew = isByCondition && !_told.Contains(reasons);
        page.Paragraph(words.Pick($"{name}不能算出：{reason}。", $"There is no {name}: {reason}.") + Why(reasons));
        Change(isNew ? _whyNot.Remedies(result.Term) : []);
    }

    private void Nothing(Term term, IReadOnlyList<Term> parts)
    {
        Term? decided = parts.Prepend(term).FirstOrDefault(_whyNot.IsByCondition);
        if (decided is null || IsSecondary(term) || (parts.Count == 0 && HasSibling(term)))
        {
            return;
        }

        string name = words.Name(term);
        string reasons = _whyNot.Reasons(decided);
        bool isNew = !_told.Contains(reasons);
        page.Paragraph(words.Pick($"您没有{name}。", $"You have no {name}.") + Why(reasons));
        Change(isNew ? _whyNot.Remedies(decided) : []);
    }

    // A lump sum of 0 beside a pension needs no word; a result of 0 alone does.
    private bool HasSibling(Term term) => derivation.Results.Any(r => r.Term != term && r.Value is { Number.Sign: > 0, Type.IsMoney: true });

    private void Change(IEnumerable<string> remedies)
    {
        string[] all = [.. remedies];
        if (all.Length > 0)
        {
            string list = string.Join(words.Pick("；或者", "; or "), all);
            page.Paragraph(words.Pick($"能改变这一点的：{list}（其他不变）。", $"What would change this: {list} (all else equal)."));
        }
    }

    private void Amount(TermResult result, IReadOnlyList<Term> parts)
    {
        string amount = words.Amount(result.Value!.Number, result.Term.Type);
        string gap = char.IsAsciiDigit(amount[0]) ? " " : string.Empty;
        string name = words.Name(result.Term);
        string sentence = IsSecondary(result.Term) || IsPicked(result.Term) || !result.Term.Type.IsMoney
            ? words.Pick($"{name}：{amount}", $"{Capital(name)}: {amount}")
            : words.Pick($"您的{name}是{gap}{amount}", $"Your {name} is {amount}");
        string[] shown = [.. parts.Where(p => derivation.Reader.ValueOf(p) is { Fault: null, IsTrue: true }).Select(Part)];
        string tail = shown.Length > 1 ? words.Pick("，其中", ": ") + string.Join(words.Comma, shown) : string.Empty;
        page.Paragraph(sentence + tail + words.Pick("。", "."));
    }

    private string Part(Term term)
    {
        bool isMoney = term.Type.IsMoney;
        System.Text.StringBuilder text = new(words.Name(term));
        ValueText.Append(text.Append(' '), derivation.Reader.ValueOf(term).Number, term.Type, words.Language, hasUnit: !isMoney);
        return text.Append(isMoney ? words.Pick(" 元", string.Empty) : string.Empty).ToString();
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

    private void Doubts()
    {
        List<string> all = [];
        List<string> restored = [];
        HashSet<Term> needed = derivation.ReachOf(
            derivation.Results.Where(r => r.Fault?.Kind != FaultKind.Missing).Select(r => r.Term).Concat(derivation.Refusals.Select(r => r.Term)));
        foreach (DerivationStep step in derivation.Steps.Where(s => needed.Contains(s.Term)))
        {
            if (step.HasDoubts)
            {
                all.AddRange(step.Doubts.Where(d => d.Value.Kind is not (EvidenceKind.Illegible or EvidenceKind.Restored))
                    .Select(d => $"{words.Name(d.Key)}{words.Pick("：", ": ")}{words.Evidence(d.Value)}"));
                restored.AddRange(step.Doubts.Where(d => d.Value.Kind == EvidenceKind.Restored)
                    .Select(d => $"{words.Name(d.Key)}{words.Pick("（", " (")}{words.Confidence(d.Value)}{words.Pick("）", ")")}"));
            }

            if (step is { Definition: RuleDefinition, Citation: { IsUnverified: true } citation })
            {
                all.Add(words.Pick($"“{citation.Article}”的公式未核实", $"the formula of '{citation.Article}' is unverified"));
            }
        }

        if (restored.Count > 0)
        {
            all.Insert(0, words.Pick("用到由残损文本修复的数值，括号里是把握：", "rests on values restored from a damaged copy, with the confidence: ")
                + string.Join(words.Comma, restored.Distinct()));
        }

        if (all.Count > 0)
        {
            page.Paragraph(words.Pick("请注意：", "Please note: ") + string.Join(words.Pick("；", "; "), all.Distinct()) + words.Pick("。", "."));
        }
    }

    private void Notices()
    {
        foreach (Term notice in derivation.Notices)
        {
            string name = words.Name(notice);
            page.Paragraph(words.Pick($"提示：“{name}”不成立。", $"Notice: '{name}' does not hold."));
        }
    }
}
