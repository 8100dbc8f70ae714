using System.Text.Json;
using PensionRules.Calculation;
using PensionRules.Evaluation;
using PensionRules.Explanations;
using PensionRules.Policies;

namespace PensionRules.Cli.Output;

/// <summary>Writes results as JSON for programs. The keys are a contract; the help of calculate documents them.</summary>
internal sealed class ResultJson(Language language)
{
    public void Write(CalculationResult result, TextWriter to) => JsonText.Write(to, json =>
    {
        json.WriteString("policy", result.PolicySet.Id);
        json.WriteString("hash", result.Receipt.ContentHash);
        json.WriteString("engine", result.Receipt.EngineVersion);
        json.Array("outcomes", result.Outcomes, o => WriteOutcome(json, o));
        json.Array("missing", result.Missing, t => WriteMissing(json, t));
        json.Array("faults", result.InputFaults, f => WriteFault(json, f));
        json.WriteStartObject("receipt");
        ReceiptJson.Write(json, result.Receipt);
        json.WriteEndObject();
    });

    private void WriteOutcome(Utf8JsonWriter json, Outcome outcome)
    {
        json.Array("assumptions", outcome.Assumptions, a =>
        {
            json.Term(a.Term, language);
            json.WritePropertyName("value");
            json.Value(a.Value);
            json.Unit(a.Term.Type, language);
            json.WriteString("evidence", EvidenceText.Write(a.Evidence, language));
        });
        json.Array("results", outcome.Results, r => WriteResult(json, r));
        json.Array("refusals", outcome.Refusals, f => WriteFault(json, f, []));
        json.Array("notices", outcome.Notices, t =>
        {
            json.Term(t, language);
            json.WriteString("message", new Words(language).Unmet(outcome.Derivation.PolicySet, t));
        });
    }

    private void WriteResult(Utf8JsonWriter json, TermResult result)
    {
        json.Term(result.Term, language);
        json.WritePropertyName("value");
        if (result.Value is null)
        {
            json.WriteNullValue();
        }
        else
        {
            json.Value(result.Value);
        }

        json.Unit(result.Term.Type, language);
        if (result.Fault is { } fault)
        {
            json.WriteStartObject("fault");
            WriteFault(json, fault, result.Missing);
            json.WriteEndObject();
        }
    }

    private void WriteFault(Utf8JsonWriter json, Fault fault, IReadOnlyList<Term> missing)
    {
        json.WriteString("code", fault.Code);
        json.WriteString("term", fault.Term.Id);
        json.WriteString("message", FaultText.Write(fault, missing, language));
        json.Strings("missing", missing.Select(t => t.Id));
    }

    private void WriteMissing(Utf8JsonWriter json, Term term)
    {
        json.Term(term, language);
        json.Unit(term.Type, language);
    }

    private void WriteFault(Utf8JsonWriter json, InputFault fault)
    {
        json.WriteString("code", fault.Code);
        json.WriteString("field", fault.Field);
        json.WriteString("value", fault.Value);
        json.WriteString("message", fault.ToText(language));
    }
}
