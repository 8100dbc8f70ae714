using PensionRules.Calculation;
using PensionRules.Evaluation;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>The sentence: what it comes to and why, as a letter to the person would put it.</summary>
internal sealed class Letter(Derivation derivation, Words words, Page page)
{
    private readonly WhyNot _whyNot = new(derivation, words);

    public void Write()
    {
        PolicySet set = derivation.PolicySet;
        page.Paragraph(words.Pick(
            $"依据：{set.Title}{(set.DocumentNumber.Length == 0 ? string.Empty : $"（{set.DocumentNumber}）")}，{set.Region.ChineseName}。",
            $"Under: {set.EnglishTitle}{(set.DocumentNumber.Length == 0 ? string.Empty : $" ({set.DocumentNumber})")}, {set.Region.EnglishName}."));
        if (derivation.Refusals.Count > 0)
        {
            Refused();
        }
        else
        {
            Results();
        }

        Assumptions();
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
            else if (isNothing)
            {
                Nothing(result.Term, parts);
            }
            else
            {
                Amount(result, parts);
            }
        }
    }

    private void Lacking(TermResult result)
    {
        if (result.Fault!.Kind == FaultKind.Missing && !result.Term.IsRequired && result.Term.IsOutput)
        {
            return;
        }

        string name = words.Name(result.Term);
        string reason = FaultText.Write(result.Fault, result.Missing, words.Language);
        page.Paragraph(words.Pick($"{name}不能算出：{reason}。", $"There is no {name}: {reason}."));
        if (result.Fault.Kind == FaultKind.Refused && _whyNot.IsByCondition(result.Term))
        {
            page.Paragraph(words.Pick($"原因：{_whyNot.Reasons(result.Term)}。", $"Why: {_whyNot.Reasons(result.Term)}."));
            Change(_whyNot.Remedies(result.Term));
        }
    }

    private void Nothing(Term term, IReadOnlyList<Term> parts)
    {
        Term? decided = parts.Prepend(term).FirstOrDefault(_whyNot.IsByCondition);
        if (decided is null || (parts.Count == 0 && HasSibling(term)))
        {
            return;
        }

        string name = words.Name(term);
        page.Paragraph(words.Pick(
            $"您没有{name}。原因：{_whyNot.Reasons(decided)}。", $"You have no {name}. Why: {_whyNot.Reasons(decided)}."));
        Change(_whyNot.Remedies(decided));
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
        string sentence = words.Pick($"您的{words.Name(result.Term)}是{gap}{amount}", $"Your {words.Name(result.Term)} is {amount}");
        string[] shown = [.. parts.Where(p => derivation.Reader.ValueOf(p) is { Fault: null, IsTrue: true }).Select(Part)];
        string tail = shown.Length > 1 ? words.Pick("，其中", ": ") + string.Join(words.Comma, shown) : string.Empty;
        page.Paragraph(sentence + tail + words.Pick("。", "."));
    }

    private string Part(Term term)
    {
        System.Text.StringBuilder text = new(words.Name(term));
        ValueText.Append(text.Append(' '), derivation.Reader.ValueOf(term).Number, term.Type, words.Language, hasUnit: false);
        return text.Append(words.Pick(" 元", string.Empty)).ToString();
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
        foreach (DerivationStep step in derivation.Steps)
        {
            if (step.HasDoubts)
            {
                all.AddRange(step.Doubts.Where(d => d.Value.Kind != EvidenceKind.Illegible)
                    .Select(d => $"{words.Name(d.Key)}{words.Pick("：", ": ")}{words.Evidence(d.Value)}"));
            }

            if (step is { Definition: RuleDefinition, Citation: { IsUnverified: true } citation })
            {
                all.Add(words.Pick($"“{citation.Article}”的公式未核实", $"the formula of '{citation.Article}' is unverified"));
            }
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
