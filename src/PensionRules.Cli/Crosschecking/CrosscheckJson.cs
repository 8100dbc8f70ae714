using System.Text.Json;
using PensionRules.Cli.Describing;
using PensionRules.Cli.Output;
using PensionRules.Policies;

namespace PensionRules.Cli.Crosschecking;

/// <summary>The report as JSON.</summary>
internal sealed class CrosscheckJson(ToolContext context, TextWriter to)
{
    public void Write(CrosscheckResult result) => JsonText.Write(to, json =>
    {
        json.WriteString("month", MonthSpan.Text(result.Month));
        Policy(json, "policy", result.Rules.Check);
        Policy(json, "bridging", result.Rules.Bridging);
        json.WriteStartObject("compared");
        json.WriteBoolean("contributions", result.Rules.ComparesPaid);
        json.WriteBoolean("pensions", result.Rules.ComparesDrawn);
        json.WriteBoolean("refund", result.Rules.KnowsRefund);
        json.WriteBoolean("settlement", result.Rules.KnowsSettlement);
        json.WriteEndObject();
        json.Array("people", result.Judgements, j => Person(json, result, j));
        json.Array("problems", result.Problems, p => Problem(json, p));
        Totals(json, result);
    });

    private static void Policy(Utf8JsonWriter json, string name, PolicySet? set)
    {
        if (set is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("id", set.Id);
        json.WriteString("hash", set.ContentHash);
        json.WriteString("document", set.DocumentNumber);
        json.WriteEndObject();
    }

    private void Person(Utf8JsonWriter json, CrosscheckResult result, Judgement judgement)
    {
        json.WriteString("id", judgement.Person.Key.ToString());
        Spans(json, "paid_in_both", judgement.PaidTwice);
        Spans(json, "drawn_from_both", judgement.DrawnTwice);
        json.WriteStartObject("values");
        foreach (Term term in result.Rules.Terms.Where(judgement.Values.ContainsKey))
        {
            json.WritePropertyName(term.Id);
            json.Value(judgement.Values[term]);
        }

        json.WriteEndObject();
        json.WriteStartObject("kept");
        foreach ((bool IsResident, int Index, string Name) column in result.Kept)
        {
            json.WriteString($"{(column.IsResident ? "resident" : "employee")}.{column.Name}", CrosscheckResult.KeptOf(judgement, column));
        }

        json.WriteEndObject();
        json.Strings("articles", judgement.Articles.Select(a => LawText.Article(a, context.Language)));
        json.Strings("findings", judgement.Findings.Select(f => f.ToText(context.Language)));
    }

    private static void Spans(Utf8JsonWriter json, string name, IReadOnlyList<MonthSpan> spans) => json.Array(name, spans, span =>
    {
        json.WriteString("from", MonthSpan.Text(span.From));
        json.WriteString("to", MonthSpan.Text(span.To));
    });

    private void Problem(Utf8JsonWriter json, RegisterProblem problem)
    {
        json.WriteString("file", problem.Diagnostic.Location.File);
        json.WriteNumber("line", problem.Diagnostic.Location.Line);
        json.WriteString("id", problem.Id);
        json.WriteString("code", problem.Diagnostic.Code);
        json.WriteString("message", problem.Diagnostic.Message(context.Language));
    }

    private static void Totals(Utf8JsonWriter json, CrosscheckResult result)
    {
        json.WriteStartObject("totals");
        json.WriteNumber("resident_rows", result.Tally.ResidentRows);
        json.WriteNumber("resident_people", result.Tally.ResidentPeople);
        json.WriteNumber("employee_rows", result.Tally.EmployeeRows);
        json.WriteNumber("employee_people", result.Tally.EmployeePeople);
        json.WriteNumber("in_both", result.Tally.InBoth);
        json.WriteNumber("paid_both", result.Sums.PaidTwice);
        json.WriteNumber("drew_both", result.Sums.DrawnTwice);
        json.WriteNumber("with_findings", result.Sums.WithFindings);
        json.WriteNumber("problems", result.Problems.Count);
        foreach ((Term term, Numerics.Rational total) in result.Sums.Totals.Where(t => result.Rules.Terms.Contains(t.Key)))
        {
            json.WritePropertyName(term.Id);
            json.Value(new TermValue(term.Type, total));
        }

        json.WriteEndObject();
    }
}
