using PensionRules.Cli.Output;
using PensionRules.Policies;

namespace PensionRules.Cli.Describing;

/// <summary>What a policy set is made of, as tables.</summary>
internal sealed class PolicyTables(PolicySet set, ToolContext context)
{
    private readonly Language _language = context.Language;
    private readonly PopulationNeeds _population = new(set);

    public IEnumerable<Table> All()
    {
        yield return Identity();
        yield return Inputs();
        Term[] inputs = [.. set.Terms.Where(t => t.IsInput)];
        foreach (Term list in inputs.Where(t => t.Type.Fields is not null))
        {
            yield return FieldsOf(list);
        }

        foreach (Choice choice in inputs.SelectMany(t => t.Type.Fields ?? [t]).Select(t => t.Type.Choice).OfType<Choice>().Distinct())
        {
            yield return ValuesOf(choice);
        }

        yield return Outputs();
        yield return NotForPopulations();
        yield return Parameters();
        foreach (TableDefinition table in Definitions<TableDefinition>())
        {
            yield return ValuesOf(table);
        }

        yield return Switches();
    }

    /// <summary>The fields of a list, or the columns of a worksheet.</summary>
    public Table FieldsOf(Term list)
    {
        Table table = new(
            $"{Both(list)} ({context.Text(list.IsInput ? "每行要填的" : "各列", list.IsInput ? "in each row" : "columns")})",
            Array.ConvertAll<(string, string), string>(
                [("名称", "name"), ("标识", "id"), ("单位", "unit"), ("范围", "range"), ("精度", "step"), ("说明", "meaning")], h => context.Text(h.Item1, h.Item2)));
        foreach (Term field in list.Type.Fields!)
        {
            table.Add(
                field.Name, field.Id, field.Type.ToText(_language), LawText.Range(field, _language), LawText.Step(field, _language), field.Meaning);
        }

        return table;
    }

    /// <summary>The values of a choice.</summary>
    public Table ValuesOf(Choice choice)
    {
        Table table = new($"{choice.Name} {choice.Id} ({context.Text("选一个", "one of")})", context.Text("名称", "name"), context.Text("标识", "id"), context.Text("说明", "meaning"));
        foreach (ChoiceValue value in choice.Values)
        {
            table.Add(value.Name, value.Id, value.Text);
        }

        return table;
    }

    /// <summary>The definitions of a kind, in the order of their terms.</summary>
    public IEnumerable<T> Definitions<T>()
        where T : Definition => set.Terms.Select(set.DefinitionOf).OfType<T>();

    public Table ValuesOf(TableDefinition definition)
    {
        LawTable law = definition.Table;
        string title = $"{Both(definition.Term)} ({definition.Term.Type.ToText(_language)}) · {LawText.Article(definition.Citation, _language)}";
        Table table = new(title, [.. law.Keys.Select(k => KeyName(k.Name)), context.Text("值", "value"), context.Text("证据", "evidence")])
        {
            Figures = [law.Keys.Count],
        };
        foreach (LawRow row in law.Rows)
        {
            table.Add([
                .. law.Keys.Select((k, i) => LawText.Key(k, row.Keys[i], _language)),
                LawText.Candidates(row, definition.Term.Type, _language), LawText.Source(row, _language)]);
        }

        return table;
    }

    public void AddValues(Table table, ParameterDefinition definition)
    {
        Term term = definition.Term;
        foreach (LawRow row in definition.Table.Rows)
        {
            bool isFirst = ReferenceEquals(row, definition.Table.Rows[0]);
            table.Add(
                isFirst ? term.Name : string.Empty, isFirst ? term.Id : string.Empty, LawText.Candidates(row, term.Type, _language),
                LawText.Keys(definition.Table, row, _language), LawText.Source(row, _language),
                isFirst ? LawText.Article(definition.Citation, _language) : string.Empty);
        }
    }

    public Table EmptyParameters() => Titled(
        "参数", "parameters", [("名称", "name"), ("标识", "id"), ("值", "value"), ("自", "from"), ("证据", "evidence"), ("条文", "article")], 2);

    public void AddReadings(Table table, SwitchDefinition definition)
    {
        IReadOnlyList<ChoiceValue> readings = definition.Readings;
        for (int i = 0; i < readings.Count; i++)
        {
            table.Add(
                i == 0 ? definition.Term.Name : string.Empty, i == 0 ? definition.Term.Id : string.Empty, readings[i].Name, readings[i].Id,
                i == 0 ? context.Text("默认", "default") : string.Empty, readings[i].Text);
        }
    }

    public Table EmptySwitches() => Titled(
        "开关", "switches", [("名称", "name"), ("标识", "id"), ("读法", "reading"), ("标识", "id"), ("", ""), ("理由", "reason")]);

    private Table Identity()
    {
        Table table = new(context.IsChinese ? set.Title : set.EnglishTitle, context.Text("政策", "policy"), set.Id);
        table.Add(context.Text("制度", "scheme"), $"{set.Scheme.Id} {(context.IsChinese ? set.Scheme.Title : set.Scheme.EnglishTitle)}");
        table.Add(context.Text("地区", "region"), $"{set.Region.Code} {set.Region.Name(_language)}");
        table.Add(context.Text("适用", "in force"), set.InForce.ToString());
        table.Add(context.Text("文件", "document"), set.DocumentNumber);
        if (set.Base is { } parent)
        {
            table.Add(context.Text("承接", "extends"), parent.Id);
        }

        if (set.Scheme.GoverningDate is { } governing)
        {
            table.Add(context.Text("决定日期", "governing date"), Both(governing));
        }

        return table;
    }

    private Table Inputs()
    {
        Table table = Titled(
            "输入",
            "inputs",
            [("名称", "name"), ("标识", "id"), ("单位", "unit"), ("范围", "range"), ("精度", "step"), ("", ""), ("说明", "meaning")]);
        InputNeeds needs = new(set);
        foreach (Term term in set.Terms.Where(t => t.IsInput))
        {
            table.Add(
                term.Name, term.Id, term.Type.ToText(_language), LawText.Range(term, _language), LawText.Step(term, _language),
                Text(needs.Of(term)), term.Meaning);
        }

        return table;
    }

    private Table Outputs()
    {
        Table table = Titled(
            "待遇", "outputs", [("名称", "name"), ("标识", "id"), ("单位", "unit"), ("", ""), ("成批", "population"), ("说明", "meaning")]);
        foreach (Term term in set.Outputs)
        {
            string required = term.IsRequired ? context.Text("必出", "required") : context.Text("可缺", "optional");
            table.Add(term.Name, term.Id, term.Type.ToText(_language), required, IsForPopulation(term), term.Meaning);
        }

        return table;
    }

    // The reasons are long, so they stand below.
    private Table NotForPopulations()
    {
        Table table = Titled("不能按批计算的", "not population-able", [("名称", "name"), ("标识", "id"), ("原因", "why")]);
        foreach (Term term in set.Outputs)
        {
            if (_population.WhyNot(term) is { } why)
            {
                table.Add(term.Name, term.Id, why.Message(_language));
            }
        }

        return table;
    }

    private string IsForPopulation(Term term) => _population.WhyNot(term) is { } why
        ? $"{context.Text("不能", "no")} {why.Code}"
        : context.Text("可以", "yes");

    private Table Parameters()
    {
        Table table = EmptyParameters();
        foreach (ParameterDefinition definition in Definitions<ParameterDefinition>())
        {
            AddValues(table, definition);
        }

        return table;
    }

    private Table Switches()
    {
        Table table = EmptySwitches();
        foreach (SwitchDefinition definition in Definitions<SwitchDefinition>())
        {
            AddReadings(table, definition);
        }

        return table;
    }

    private Table Titled(string chinese, string english, (string Chinese, string English)[] header, params int[] figures) =>
        new(context.Text(chinese, english), Array.ConvertAll(header, h => context.Text(h.Chinese, h.English))) { Figures = [.. figures] };

    private static string Both(Term term) => $"{term.Name} {term.Id}";

    private string KeyName(string name) => set.FindTerm(name) is { } term ? term.ToText(_language) : name;

    private string Text(InputNeed need) => need switch
    {
        InputNeed.Needed => context.Text("必需", "needed"),
        InputNeed.Optional => context.Text("可选", "optional"),
        InputNeed.Calculated => context.Text("可计算", "calculated unless given"),
        _ => context.Text("未用", "not used"),
    };
}
