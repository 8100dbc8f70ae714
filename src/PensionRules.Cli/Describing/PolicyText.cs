using PensionRules.Cli.Output;
using PensionRules.Explanations;
using PensionRules.Policies;

namespace PensionRules.Cli.Describing;

/// <summary>Describes a policy set or one of its terms, as text or Markdown.</summary>
internal sealed class PolicyText(PolicySet set, ToolContext context, bool isMarkdown)
{
    private readonly PolicyTables _tables = new(set, context);

    public void Write()
    {
        foreach (Table table in _tables.All().Where(t => t.Rows.Count > 0))
        {
            Write(table);
        }

        Heading(context.Text("规则", "rules"));
        foreach (RuleDefinition rule in _tables.Definitions<RuleDefinition>())
        {
            WriteRule(rule);
        }
    }

    public void Write(Term term)
    {
        Heading(term.ToString());
        Fact(context.Text("单位", "unit"), term.Type.ToText(context.Language));
        Fact(context.Text("范围", "range"), LawText.Range(term, context.Language));
        Fact(context.Text("精度", "step"), LawText.Step(term, context.Language));
        Fact(context.Text("说明", "meaning"), term.Meaning);
        WriteDefinition(term);
        WriteShape(term);
        if (term.IsOutput)
        {
            Fact(context.Text("成批", "population"), new PopulationNeeds(set).WhyNot(term)?.Message(context.Language) ?? context.Text("可以按批计算", "population-able"));
        }

        Fact(context.Text("用到", "uses"), Names(set.UsesOf(term)));
        Fact(context.Text("用于", "used by"), Names(set.Terms.Where(t => set.UsesOf(t).Contains(term))));
    }

    // What can be written for the term: the values of a choice, the fields of a list with those of their choices.
    private void WriteShape(Term term)
    {
        if (set.DefinitionOf(term) is SwitchDefinition)
        {
            return;
        }

        Table[] shapes = [
            .. term.Type.Fields is null ? [] : new[] { _tables.FieldsOf(term) },
            .. (term.Type.Fields ?? [term]).Select(t => t.Type.Choice).OfType<Choice>().Distinct().Select(_tables.ValuesOf)];
        if (shapes.Length > 0)
        {
            context.Out.WriteLine();
        }

        foreach (Table shape in shapes)
        {
            Write(shape);
        }
    }

    private void WriteDefinition(Term term)
    {
        Definition? definition = set.DefinitionOf(term);
        if (definition is null)
        {
            Fact(context.Text("来源", "given by"), context.Text("输入", "the caller"));
            return;
        }

        if (definition is not RuleDefinition)
        {
            Fact(context.Text("条文", "article"), LawText.Article(definition.Citation, context.Language));
        }

        context.Out.WriteLine();
        switch (definition)
        {
            case RuleDefinition rule:
                WriteRule(rule);
                break;
            case ParameterDefinition parameter:
                Table values = _tables.EmptyParameters();
                _tables.AddValues(values, parameter);
                Write(values);
                break;
            case TableDefinition table:
                Write(_tables.ValuesOf(table));
                break;
            case SwitchDefinition @switch:
                Table readings = _tables.EmptySwitches();
                _tables.AddReadings(readings, @switch);
                Write(readings);
                break;
        }
    }

    private void WriteRule(RuleDefinition rule)
    {
        string article = LawText.Article(rule.Citation, context.Language);
        string text = rule.Rule.ToString().TrimEnd('\n');
        if (isMarkdown)
        {
            context.Out.WriteLine($"{rule.Term} — {article}\n\n```rule\n{text}\n```\n");
            return;
        }

        context.Out.WriteLine($"  # {(rule.Rule.Id is null ? rule.Term.Id + " · " : string.Empty)}{article}");
        foreach (string line in text.Split('\n'))
        {
            context.Out.WriteLine($"  {line}");
        }

        context.Out.WriteLine();
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

        context.Out.WriteLine();
    }

    private void Heading(string text)
    {
        context.Out.WriteLine(isMarkdown ? $"## {text}\n" : text);
    }

    private void Fact(string name, string text)
    {
        if (text.Length > 0)
        {
            context.Out.WriteLine(isMarkdown ? $"* {name}: {text}" : $"  {DisplayWidth.Pad(name, 10)} {text}");
        }
    }

    private static string Names(IEnumerable<Term> terms) => string.Join(", ", terms.Select(t => t.ToString()));
}
