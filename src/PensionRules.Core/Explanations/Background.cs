using System.Text;
using PensionRules.Calculation;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>What a result rests on besides its formulas: what was given, the law's numbers with their evidence, the readings, the receipt.</summary>
internal sealed class Background(Derivation derivation, Words words, Page page)
{
    public void Given()
    {
        page.Heading(words.Pick("给出的数据", "What was given"));
        foreach ((Term term, TermValue value) in derivation.Given)
        {
            StringBuilder text = page.Item().Append(words.Name(term)).Append(words.Pick("：", ": ")).Append(value.ToText(words.Language));
            if (derivation.PolicySet.DefinitionOf(term) is { } definition and not SwitchDefinition)
            {
                text.Append(words.Pick("（给定，代替 ", " (given, instead of ")).Append(words.Cite(definition.Citation)).Append(words.Pick("）", ")"));
            }

            page.End();
        }

        Term[] unused = [.. derivation.UnusedGiven];
        if (unused.Length > 0)
        {
            page.Item().Append(words.Pick("给出而没有用到：", "Given and not used: ")).AppendJoin(words.Comma, unused.Select(words.Name));
            page.End();
        }
    }

    public void Law()
    {
        page.Heading(words.Pick("法规中的数值", "The numbers of the law"));
        foreach (DerivationStep step in derivation.Steps)
        {
            if (step.Row is { } row)
            {
                Number(step.Term, step.Value, row, step.Citation!);
            }

            foreach ((Term term, LawRow found) in step.Lookups)
            {
                Number(term, found.Candidates.Count == 1 ? new TermValue(term.Type, found.Candidates[0]) : null, found, derivation.PolicySet.DefinitionOf(term)!.Citation);
            }
        }
    }

    public void Readings()
    {
        ChosenReading[] readings = [.. derivation.Receipt.Switches.Where(s => derivation.StepOf(s.Switch) is not null)];
        if (readings.Length == 0)
        {
            return;
        }

        page.Heading(words.Pick("条文的读法", "How passages were read"));
        foreach (ChosenReading reading in readings)
        {
            IEnumerable<string> others = reading.Switch.Type.Choice!.Values.Where(v => v.Name != reading.Reading.Name).Select(v => v.ToText(words.Language));
            page.Item().Append(words.Name(reading.Switch)).Append(words.Pick("：", ": ")).Append(reading.Reading.ToText(words.Language))
                .Append(reading.IsDefault ? words.Pick("（默认", " (default") : words.Pick("（选定", " (chosen"))
                .Append(words.Pick("；另有 ", "; otherwise ")).AppendJoin(words.Comma, others)
                .Append(words.Pick("）：", "): ")).Append(reading.Reading.Text);
            page.End();
        }
    }

    public void Receipt()
    {
        page.Heading(words.Pick("凭据", "Receipt"));
        Receipt receipt = derivation.Receipt;
        page.Item().Append(words.Pick("政策 ", "policy set ")).Append(receipt.PolicySet);
        page.End();
        page.Item().Append(words.Pick("文件指纹 ", "document hash ")).Append(receipt.ContentHash);
        page.End();
        page.Item().Append(words.Pick("引擎版本 ", "engine version ")).Append(receipt.EngineVersion);
        page.End();
        if (receipt.KnownAt is { } day)
        {
            page.Item().Append(words.Pick("截至此日公布的数据 ", "published by ")).Append(day.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            page.End();
        }
    }

    private void Number(Term term, TermValue? value, LawRow row, Citation citation)
    {
        page.Item().Append(words.Name(term)).Append(words.Pick("：", ": ")).Append(value?.ToText(words.Language) ?? "–")
            .Append(words.Pick("；", "; ")).Append(words.Evidence(row.Evidence)).Append(words.Pick("；", "; "))
            .Append(row.Document ?? string.Empty).Append(row.Document is null ? string.Empty : " ").Append(words.Cite(citation));
        page.End();
    }
}
