using System.Globalization;
using System.Text.Json;
using PensionRules.Cli.Output;
using PensionRules.Evaluation;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Cli.Describing;

/// <summary>Describes a policy set or one of its terms as JSON.</summary>
internal sealed class PolicyJson(PolicySet set, Language language)
{
    private readonly InputNeeds _needs = new(set);
    private readonly PopulationNeeds _population = new(set);

    public void Write(TextWriter to) => JsonText.Write(to, json =>
    {
        WriteIdentity(json);
        json.Array("terms", set.Terms, t => WriteTerm(json, t));
    });

    public void Write(Term term, TextWriter to) => JsonText.Write(to, json =>
    {
        json.WriteString("policy", set.Id);
        json.WriteString("hash", set.ContentHash);
        WriteTerm(json, term);
    });

    private void WriteIdentity(Utf8JsonWriter json)
    {
        json.WriteString("policy", set.Id);
        json.WriteString("hash", set.ContentHash);
        json.WriteString("title", language == Language.Chinese ? set.Title : set.EnglishTitle);
        json.WriteString("scheme", set.Scheme.Id);
        json.WriteString("region", set.Region.Code);
        json.WriteString("region_name", set.Region.Name(language));
        json.WriteString("in_force", set.InForce.ToString());
        json.WriteString("document", set.DocumentNumber);
        json.WriteString("extends", set.Base?.Id);
        json.WriteString("governing_date", set.Scheme.GoverningDate?.Id);
    }

    private void WriteTerm(Utf8JsonWriter json, Term term)
    {
        json.WriteString("id", term.Id);
        json.WriteString("name", term.Name);
        json.WriteString("type", term.Type.Kind.ToString().ToLowerInvariant());
        json.Unit(term.Type, language);
        json.WriteString("meaning", term.Meaning);
        WriteBound(json, "low", term, term.Range?.Low);
        WriteBound(json, "high", term, term.Range?.High);
        WriteBound(json, "step", term, term.Step);
        json.WriteString("input", term.IsInput ? _needs.Of(term).ToString().ToLowerInvariant() : null);
        json.WriteString("output", (term.IsOutput, term.IsRequired) switch { (false, _) => null, (_, true) => "required", _ => "optional" });
        WritePopulation(json, term);
        Definition? definition = set.DefinitionOf(term);
        json.WriteString("article", definition?.Citation.ToString());
        json.Strings("rule_ids", definition?.Citation.RuleIds ?? []);
        json.WriteBoolean("unverified", definition?.Citation.IsUnverified ?? false);
        json.Strings("uses", set.UsesOf(term).Select(t => t.Id));
        WriteDefinition(json, definition);
        WriteShape(json, term.Type);
    }

    // Null where the question does not arise.
    private void WritePopulation(Utf8JsonWriter json, Term term)
    {
        if (!term.IsOutput)
        {
            json.WriteNull("population_able");
            json.WriteNull("population_why_not");
            return;
        }

        json.WriteBoolean("population_able", _population.WhyNot(term) is null);
        json.WriteString("population_why_not", _population.WhyNot(term)?.Message(language));
    }

    private void WriteShape(Utf8JsonWriter json, TermType type)
    {
        json.Array("choices", type.Choice?.Values ?? [], value =>
        {
            json.WriteString("id", value.Id);
            json.WriteString("name", value.Name);
        });
        json.Array("fields", type.Fields ?? [], field =>
        {
            json.WriteString("id", field.Id);
            json.WriteString("name", field.Name);
            json.WriteString("type", field.Type.Kind.ToString().ToLowerInvariant());
            json.Unit(field.Type, language);
            json.WriteString("meaning", field.Meaning);
            json.Array("choices", field.Type.Choice?.Values ?? [], value =>
            {
                json.WriteString("id", value.Id);
                json.WriteString("name", value.Name);
            });
        });
    }

    private static void WriteBound(Utf8JsonWriter json, string name, Term term, Rational? bound)
    {
        json.WritePropertyName(name);
        if (bound is { } value)
        {
            json.Scalar(term.Type, value, ValueText.Plain(value, term.Type));
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private void WriteDefinition(Utf8JsonWriter json, Definition? definition)
    {
        switch (definition)
        {
            case RuleDefinition rule:
                json.WriteString("definition", "rule");
                json.WriteString("formula", rule.Rule.ToString());
                break;
            case ParameterDefinition parameter:
                json.WriteString("definition", "parameter");
                WriteLaw(json, parameter.Table, parameter.Term.Type);
                break;
            case TableDefinition table:
                json.WriteString("definition", "table");
                WriteLaw(json, table.Table, table.Term.Type);
                break;
            case SwitchDefinition @switch:
                json.WriteString("definition", "switch");
                WriteReadings(json, @switch.Readings);
                break;
            default:
                json.WriteNull("definition");
                break;
        }
    }

    private static void WriteReadings(Utf8JsonWriter json, IReadOnlyList<ChoiceValue> readings) => json.Array("readings", readings, reading =>
    {
        json.WriteString("id", reading.Id);
        json.WriteString("name", reading.Name);
        json.WriteString("reason", reading.Text);
        json.WriteBoolean("default", ReferenceEquals(reading, readings[0]));
    });

    private void WriteLaw(Utf8JsonWriter json, LawTable table, TermType type) => json.Array("values", table.Rows, row =>
    {
        json.WriteStartObject("keys");
        for (int i = 0; i < table.Keys.Count; i++)
        {
            json.WritePropertyName(set.FindTerm(table.Keys[i].Name)?.Id ?? table.Keys[i].Name);
            json.Scalar(table.Keys[i].Type, row.Keys[i], ValueText.Plain(row.Keys[i], table.Keys[i].Type));
        }

        json.WriteEndObject();
        json.WriteStartArray("candidates");
        foreach (Rational candidate in row.Candidates)
        {
            json.Scalar(type, candidate, ValueText.Plain(candidate, type));
        }

        json.WriteEndArray();
        json.WriteString("evidence", EvidenceText.Write(row.Evidence, language));
        json.WriteString("published", row.Published?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("document", row.Document);
    });
}
