using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>What of the law a result rests on is not certain: a line a value, or one sentence.</summary>
internal sealed class Doubts(Derivation derivation, Words words, Page page)
{
    private readonly List<(string Line, string Short)> _all = [];
    private readonly HashSet<string> _lines = new(StringComparer.Ordinal);

    public void Write(bool isShort)
    {
        Collect();
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
                string text = words.Pick($"“{citation.Article}”的公式未核实", $"the formula of '{citation.Article}' is unverified");
                Add(text, text);
            }
        }
    }

    private void Values(DerivationStep step)
    {
        foreach ((Term term, LawRow row) in step.DoubtfulRows)
        {
            if (row.Evidence.Kind == EvidenceKind.Illegible)
            {
                continue;
            }

            string value = row.Candidates.Count == 1 ? Evaluation.ValueText.Write(row.Candidates[0], term.Type, words.Language) : string.Empty;
            string name = $"{words.Name(term)} {value}".TrimEnd();
            string how = words.Pick("，", ", ") + words.EvidenceKind(row.Evidence);
            string why = row.Evidence.Reason.Length == 0 ? string.Empty : words.Pick("：", ": ") + row.Evidence.Reason;
            Add(name + how + why, words.Pick($"{name}（{words.EvidenceShort(row.Evidence)}）", $"{name} ({words.EvidenceShort(row.Evidence)})"));
        }
    }

    private void Add(string line, string shortened)
    {
        if (_lines.Add(line))
        {
            _all.Add((line, shortened));
        }
    }
}
