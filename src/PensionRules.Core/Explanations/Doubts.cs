using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>What of the law a result rests on is not certain: a line a value, or one sentence.</summary>
internal sealed class Doubts(Derivation derivation, Words words, Page page)
{
    private readonly List<(string Line, string Short)> _all = [];
    private readonly HashSet<string> _lines = new(StringComparer.Ordinal);

    /// <summary>Writes them.</summary>
    /// <param name="isShort">Whether several share a sentence.</param>
    /// <param name="mentioned">What the reasons speak of besides: a side of a 且 that another had settled.</param>
    public void Write(bool isShort, IEnumerable<Term> mentioned)
    {
        Collect();
        foreach (Term term in mentioned.Where(t => derivation.StepOf(t) is null))
        {
            if (derivation.RowOf(term) is { Evidence.IsDoubtful: true } row)
            {
                Value(term, row);
            }
        }

        if (_all.Count == 1)
        {
            page.Paragraph(words.Sentence(words.Pick("请注意：", "Please note: ") + _all[0].Line));
        }
        else if (_all.Count > 1 && isShort)
        {
            string list = string.Join(words.Comma, _all.Select(d => d.Short));
            page.Paragraph(words.Pick(
                $"请注意，这个结果用到存疑的内容：{list}。理由见详细的说明。",
                $"Please note: this rests on what is in doubt: {list}. The longer explanation gives the reasons."));
        }
        else if (_all.Count > 1)
        {
            page.Paragraph(words.Pick("请注意，这个结果用到下面这些存疑的内容：", "Please note: this rests on what is in doubt:"));
            foreach ((string line, _) in _all)
            {
                page.Item().Append(line);
                page.End();
            }
        }
    }

    private void Collect()
    {
        foreach (DerivationStep step in derivation.Steps)
        {
            if (step.MayHaveDoubts)
            {
                Values(step);
            }

            if (step is { Definition: RuleDefinition, Citation: { IsUnverified: true } citation })
            {
                string text = DoubtText.Formula(citation, words);
                Add(text, text);
            }
        }
    }

    private void Values(DerivationStep step)
    {
        foreach ((Term term, LawRow row) in step.DoubtfulRows)
        {
            Value(term, row);
        }
    }

    private void Value(Term term, LawRow row)
    {
        // What an outcome assumes is said with the outcome.
        if (derivation.Assumptions.Any(a => a.Term == term))
        {
            return;
        }

        if (row.Candidates.Count > 1)
        {
            Add(Open(term, row) + DoubtText.Why(row.Evidence, words), words.Pick($"{words.Name(term)}（无法辨认，按哪一个候选结果都一样）", $"{words.Name(term)} (illegible, the same result with every candidate)"));
            return;
        }

        string name = DoubtText.Value(term, row, words);
        Add(name + DoubtText.Evidence(row.Evidence, words), words.Pick($"{name}（{words.EvidenceShort(row.Evidence)}）", $"{name} ({words.EvidenceShort(row.Evidence)})"));
    }

    // Its candidates lead to the same results, so one of them stands in the explanation.
    private string Open(Term term, LawRow row)
    {
        string[] candidates = [.. row.Candidates.Select(c => Evaluation.ValueText.Write(c, term.Type, words.Language))];
        string shown = derivation.StepOf(term)?.Value?.ToText(words.Language) ?? candidates[0];
        return words.Pick(
            $"{words.Name(term)}，{words.EvidenceKind(row.Evidence)}；候选 {string.Join('、', candidates)}，按哪一个结果都一样，这里按 {shown} 说明",
            $"{words.Name(term)}, {words.EvidenceKind(row.Evidence)}; candidates {string.Join(", ", candidates)}: the result is the same with each, {shown} is used here");
    }

    private void Add(string line, string shortened)
    {
        if (_lines.Add(line))
        {
            _all.Add((line, shortened));
        }
    }
}
