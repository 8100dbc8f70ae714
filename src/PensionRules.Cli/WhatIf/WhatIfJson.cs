using System.Text.Json;
using PensionRules.Cli.Output;
using PensionRules.Numerics;
using PensionRules.Population;
using PensionRules.Population.WhatIf;

namespace PensionRules.Cli.WhatIf;

/// <summary>The report as JSON. Amounts are decimals in the unit of the output with every digit; means and medians have two decimals.</summary>
internal sealed class WhatIfJson(WhatIfReport report, WhatIfRequest request, Language language)
{
    private readonly WhatIfNumbers _numbers = new(report.Output.Type, language);

    public void Write(TextWriter to) => JsonText.Write(to, json =>
    {
        json.WriteStartObject("output");
        json.Term(report.Output, language);
        json.Unit(report.Output.Type, language);
        json.WriteEndObject();
        Side(json, "before", report.Calculation.Before);
        Side(json, "after", report.Calculation.After);
        json.Strings("changes", request.Changes);
        json.WriteBoolean("exact", report.IsExact);
        Amount(json, "result_step", report.ResultStep);
        Amount(json, "change_step", report.ChangeStep);
        json.WriteStartObject("total");
        Totals(json, report.Total);
        json.WriteEndObject();
        json.Array("distribution", report.Distribution, b => Bin(json, b));
        json.Array("deciles", report.Deciles, d => Decile(json, d));
        json.Array("groupings", report.Groupings, g => Groups(json, g));
        json.Array("reasons", report.Reasons, r => Reason(json, r));
        json.Array("malformed", report.Malformed, m => Malformed(json, m));
    });

    /// <summary>An outcome as programs name it.</summary>
    public static string NameOf(WhatIfOutcome outcome) => outcome switch
    {
        WhatIfOutcome.OnlyBefore => "only_before",
        WhatIfOutcome.OnlyAfter => "only_after",
        WhatIfOutcome.Neither => "neither",
        _ => "both",
    };

    private static void Side(Utf8JsonWriter json, string name, PopulationCalculation side)
    {
        json.WriteStartObject(name);
        ReceiptJson.Write(json, side.Receipt);
        CaveatText.Write(json, side.Caveats);
        json.WriteEndObject();
    }

    private void Totals(Utf8JsonWriter json, WhatIfTotals totals)
    {
        json.WriteNumber("people", totals.People);
        json.WriteNumber("only_before", totals.OnlyBefore);
        json.WriteNumber("only_after", totals.OnlyAfter);
        json.WriteNumber("neither", totals.Neither);
        Figures(json, totals.Figures);
        Amount(json, "median_change", WhatIfNumbers.Rounded(totals.MedianChange));
        Amount(json, "gains", totals.Gains);
        Amount(json, "losses", totals.Losses);
        Amount(json, "only_before_sum", totals.OnlyBeforeSum);
        Amount(json, "only_after_sum", totals.OnlyAfterSum);
        Amount(json, "cost_before", totals.CostBefore);
        Amount(json, "cost_after", totals.CostAfter);
        // As in the text: of those with a result on both sides.
        Amount(json, "cost_difference", totals.Figures.Difference);
        json.WriteString("note", WhatIfTables.OneSidedOf(totals, language));
    }

    private void Figures(Utf8JsonWriter json, WhatIfFigures figures)
    {
        json.WriteNumber("compared", figures.Compared);
        json.WriteNumber("winners", figures.Winners);
        json.WriteNumber("losers", figures.Losers);
        json.WriteNumber("unchanged", figures.Unchanged);
        Amount(json, "before", figures.Before);
        Amount(json, "after", figures.After);
        Amount(json, "difference", figures.Difference);
        Amount(json, "mean_change", WhatIfNumbers.Rounded(figures.MeanChange));
    }

    private void Bin(Utf8JsonWriter json, WhatIfBin bin)
    {
        Amount(json, "from", bin.From);
        Amount(json, "to", bin.To);
        json.WriteNumber("people", bin.People);
    }

    private void Decile(Utf8JsonWriter json, WhatIfDecile decile)
    {
        json.WriteNumber("first", decile.First);
        json.WriteNumber("last", decile.Last);
        Amount(json, "lowest", decile.Lowest);
        Amount(json, "highest", decile.Highest);
        Figures(json, decile.Figures);
    }

    private void Groups(Utf8JsonWriter json, WhatIfGroups groups)
    {
        json.WriteString("by", groups.Id);
        json.WriteString("name", groups.ToText(language));
        json.Array("groups", groups.Groups, g =>
        {
            json.WriteString("id", g.Id);
            json.WriteString("name", g.ToText(language));
            Totals(json, g.Totals);
        });
    }

    private void Reason(Utf8JsonWriter json, WhatIfReason reason)
    {
        json.WriteString("outcome", NameOf(reason.Outcome));
        json.WriteString("side", reason.IsBefore ? "before" : "after");
        json.WriteString("code", reason.Code);
        json.WriteString("field", reason.Field.Id);
        json.WriteNumber("people", reason.People);
        json.WriteNumber("first_line", reason.FirstPlace);
        json.WriteString("message", reason.ToText(language));
    }

    private static void Malformed(Utf8JsonWriter json, WhatIfMalformed rows)
    {
        json.WriteString("code", rows.Code);
        json.WriteNumber("rows", rows.Rows);
        json.WriteNumber("first_line", rows.FirstPlace);
    }

    private void Amount(Utf8JsonWriter json, string name, Rational? amount)
    {
        json.WritePropertyName(name);
        if (amount is { } known)
        {
            JsonText.Scalar(json, report.Output.Type, known * report.Output.Type.Unit!.Scale, _numbers.Plain(known));
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
