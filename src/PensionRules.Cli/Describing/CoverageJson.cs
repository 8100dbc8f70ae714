using System.Text.Json;
using PensionRules.Cli.Output;
using PensionRules.Policies;

namespace PensionRules.Cli.Describing;

/// <summary>Writes the coverage of the rulebook as JSON, in both languages at once.</summary>
internal sealed class CoverageJson(RuleCoverage coverage, bool isSummary)
{
    public void Write(TextWriter to) => JsonText.Write(to, json =>
    {
        Totals(json, coverage.Totals);
        json.Array("groups", coverage.Groups, g =>
        {
            json.WriteString("title", g.Group.Title);
            json.WriteString("title_en", g.Group.EnglishTitle);
            Totals(json, g.Totals);
            if (!isSummary)
            {
                json.Array("rules", g.Rules, r => Rule(json, r));
            }
        });
    });

    private static void Totals(Utf8JsonWriter json, RuleTotals totals)
    {
        json.WriteStartObject("totals");
        json.WriteNumber("rules", totals.Rules);
        json.WriteNumber("tested", totals.Tested);
        json.WriteNumber("untested", totals.Untested);
        json.WriteNumber("left_out", totals.LeftOut);
        json.WriteNumber("not_yet", totals.NotYet);
        json.WriteNumber("documents", totals.Documents);
        json.WriteNumber("cases", totals.Cases);
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, CoveredRule rule)
    {
        json.WriteString("id", rule.Id);
        json.WriteString("subject", rule.Rule.Subject);
        json.WriteString("subject_en", rule.Rule.EnglishSubject);
        json.WriteString("grade", rule.Rule.Grade);
        json.WriteString("state", State(rule.State));
        json.WriteNumber("cases", rule.Cases);
        json.Array("documents", rule.Uses, u =>
        {
            json.WriteString("id", u.Document.Id.Text);
            json.WriteNumber("cases", u.Cases.Count);
        });
        json.Strings("reasons", rule.Reasons);
    }

    private static string State(RuleState state) => state switch
    {
        RuleState.Tested => "tested",
        RuleState.Untested => "untested",
        RuleState.LeftOut => "left_out",
        _ => "not_yet",
    };
}
