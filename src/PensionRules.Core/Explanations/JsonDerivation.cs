using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PensionRules.Calculation;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>Writes a derivation as JSON. Numbers are strings of decimal digits (or n/d), so that no reader rounds them.</summary>
internal sealed class JsonDerivation(Derivation derivation, Words words)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public string Write()
    {
        ArrayBufferWriter<byte> buffer = new(4096);
        using (Utf8JsonWriter json = new(buffer, Options))
        {
            json.WriteStartObject();
            Results(json);
            Refusals(json);
            Given(json);
            Steps(json);
            Switches(json);
            Receipt(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private void Results(Utf8JsonWriter json)
    {
        json.WriteStartArray("results");
        foreach (TermResult result in derivation.Results)
        {
            json.WriteStartObject();
            Term(json, result.Term);
            Value(json, "value", result.Value);
            if (result.Fault is { } fault)
            {
                json.WriteString("fault", fault.Code);
                json.WriteString("message", FaultText.Write(fault, result.Missing, words.Language));
                Names(json, "missing", result.Missing);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("assumptions");
        foreach (Assumption assumption in derivation.Assumptions)
        {
            json.WriteStartObject();
            Term(json, assumption.Term);
            Value(json, "value", assumption.Value);
            json.WriteString("evidence", words.Evidence(assumption.Evidence));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Refusals(Utf8JsonWriter json)
    {
        Names(json, "refusals", derivation.Refusals.Select(r => r.Term));
        Names(json, "notices", derivation.Notices);
        json.WriteStartArray("messages");
        foreach (Term term in derivation.Refusals.Select(r => r.Term).Concat(derivation.Notices))
        {
            json.WriteStartObject();
            json.WriteString("id", term.Id);
            json.WriteString("message", words.Unmet(derivation.PolicySet, term));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Given(Utf8JsonWriter json)
    {
        json.WriteStartArray("given");
        foreach ((Term term, TermValue value) in derivation.Given)
        {
            json.WriteStartObject();
            Term(json, term);
            Value(json, "value", value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Names(json, "unused", derivation.UnusedGiven);
    }

    private void Steps(Utf8JsonWriter json)
    {
        json.WriteStartArray("steps");
        foreach (DerivationStep step in derivation.Steps)
        {
            if (step.Definition is null)
            {
                continue;
            }

            json.WriteStartObject();
            Step(json, step);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The properties of a step.</summary>
    public void Step(Utf8JsonWriter json, DerivationStep step)
    {
        Term(json, step.Term);
        Value(json, "value", step.Value);
        json.WriteString("fault", step.Fault?.Code);
        Formula(json, step);
        Rounding(json, step);
        Names(json, "uses", step.Uses);
        if (step.Citation is { } citation)
        {
            Citation(json, citation);
        }

        Doubts(json, step);
    }

    private void Formula(Utf8JsonWriter json, DerivationStep step)
    {
        if (step is not { Formula: { } formula, Definition: RuleDefinition rule })
        {
            return;
        }

        json.WriteString("formula", rule.FormulaText(step.Arm, words.Language));
        StringBuilder text = new();
        new NumberWriter(text, derivation, rule, words.Language).Write(formula);
        json.WriteString("numbers", text.ToString());
    }

    private static void Rounding(Utf8JsonWriter json, DerivationStep step)
    {
        if (step.Exact is { } exact)
        {
            json.WriteString("exact", InUnit(exact, step.Term.Type).ToString());
            json.WriteString("rounding", step.Rounding!.Mode.ToString());
            json.WriteString("step", InUnit(step.Rounding.Step, step.Term.Type).ToString());
        }
    }

    private static void Citation(Utf8JsonWriter json, Citation citation)
    {
        json.WriteString("document", citation.Document);
        json.WriteString("article", citation.Article);
        json.WriteStartArray("rules");
        foreach (string id in citation.RuleIds)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
        json.WriteBoolean("unverified", citation.IsUnverified);
    }

    private void Doubts(Utf8JsonWriter json, DerivationStep step)
    {
        if (step.MayHaveDoubts && step.Doubts.Any())
        {
            json.WriteString("evidence", string.Join("; ", step.Doubts.Select(d => $"{d.Key.Id}: {words.Evidence(d.Value)}")));
        }
    }

    private void Switches(Utf8JsonWriter json)
    {
        json.WriteStartArray("switches");
        foreach (ChosenReading reading in derivation.Receipt.Switches)
        {
            json.WriteStartObject();
            Term(json, reading.Switch);
            json.WriteString("reading", reading.Reading.Id);
            json.WriteBoolean("default", reading.IsDefault);
            json.WriteString("reason", reading.Reading.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Receipt(Utf8JsonWriter json)
    {
        json.WriteStartObject("receipt");
        json.WriteString("policy", derivation.Receipt.PolicySet);
        json.WriteString("hash", derivation.Receipt.ContentHash);
        json.WriteString("engine", derivation.Receipt.EngineVersion);
        json.WriteString("known_at", derivation.Receipt.KnownAt?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private void Term(Utf8JsonWriter json, Term term)
    {
        json.WriteString("id", term.Id);
        json.WriteString("name", term.Name);
        json.WriteString("unit", term.Type.ToText(words.Language));
    }

    private static void Names(Utf8JsonWriter json, string property, IEnumerable<Term> terms)
    {
        json.WriteStartArray(property);
        foreach (Term term in terms)
        {
            json.WriteStringValue(term.Id);
        }

        json.WriteEndArray();
    }

    private void Value(Utf8JsonWriter json, string property, TermValue? value)
    {
        if (value is null)
        {
            json.WriteNull(property);
        }
        else if (value.Rows is null)
        {
            json.WriteString(property, Text(value));
        }
        else
        {
            Rows(json, property, value);
        }
    }

    private void Rows(Utf8JsonWriter json, string property, TermValue value)
    {
        json.WriteStartArray(property);
        foreach (IReadOnlyList<TermValue?> row in value.Rows!)
        {
            json.WriteStartObject();
            for (int i = 0; i < row.Count; i++)
            {
                Value(json, value.Type.Fields![i].Id, row[i]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // An exact value: what has no end in decimal digits is a fraction here, not cut.
    private static string Text(TermValue value)
    {
        if (value.Type.Kind != TypeKind.Number)
        {
            return value.ToPlainText();
        }

        Rational shown = InUnit(value.Number, value.Type);
        bool ends = (shown.IsSmall && shown.TryScale(out _, out _)) || Rational.DecimalDigits(shown.Denominator) is >= 0 and <= 12;
        return ends ? value.ToPlainText() : shown.ToString();
    }

    private static Rational InUnit(in Rational value, TermType type) => value / type.Unit!.Scale;
}
