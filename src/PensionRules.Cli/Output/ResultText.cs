using System.Globalization;
using PensionRules.Calculation;
using PensionRules.Explanations;
using PensionRules.Policies;

namespace PensionRules.Cli.Output;

/// <summary>Writes results as <c>term value unit</c> lines, or as a table for a person at a terminal. What is no figure begins with #.</summary>
internal sealed class ResultText(ToolContext context)
{
    public void Write(CalculationResult result)
    {
        for (int i = 0; i < result.Outcomes.Count; i++)
        {
            Outcome outcome = result.Outcomes[i];
            foreach (Assumption assumption in outcome.Assumptions)
            {
                context.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# {i + 1}/{result.Outcomes.Count} {AssumptionText.Write(assumption, context)}"));
            }

            Write(outcome, result.PolicySet);
        }
    }

    private void Write(Outcome outcome, PolicySet set)
    {
        TermResult[] figures = [.. outcome.Results.Where(r => r.Value is not null)];
        if (context.Console.IsTerminal)
        {
            WriteTable(figures);
        }
        else
        {
            foreach (TermResult result in figures)
            {
                context.Out.WriteLine(Line(result));
            }
        }

        foreach (TermResult result in outcome.Results.Where(r => r.Value is null))
        {
            context.Out.WriteLine($"# {Name(result.Term)} {FaultText.Write(result.Fault!, result.Missing, context.Language)}");
        }

        foreach (Term notice in outcome.Notices)
        {
            string unmet = new Words(context.Language).Unmet(set, notice);
            context.Out.WriteLine(context.Text($"# 请注意：{unmet}", $"# notice: {unmet}"));
        }
    }

    private void WriteTable(TermResult[] figures)
    {
        Table table = new(string.Empty, context.Text("项", "term"), context.Text("值", "value"), context.Text("单位", "unit")) { Figures = [1] };
        foreach (TermResult result in figures)
        {
            string value = result.Value!.ToText(context.Language);
            string unit = Unit(result.Term.Type);
            string figure = unit.Length > 0 && value.EndsWith(unit, StringComparison.Ordinal) ? value[..^unit.Length].TrimEnd() : value;
            table.Add($"{result.Term.ToText(context.Language)} {(context.IsChinese ? string.Empty : result.Term.Name)}".TrimEnd(), figure, unit);
        }

        TableWriter.Write(table, context);
    }

    private string Line(TermResult result)
    {
        string value = result.Term.Type.Kind is TypeKind.Number ? result.Value!.ToPlainText() : result.Value!.ToText(context.Language);
        return $"{Name(result.Term)} {value} {Unit(result.Term.Type)}".TrimEnd();
    }

    private string Name(Term term) => context.IsChinese ? term.Name : term.Id;

    private string Unit(TermType type) => type.Kind == TypeKind.Number && type.Unit!.Text != "1" ? type.Unit.ToText(context.Language) : string.Empty;
}
