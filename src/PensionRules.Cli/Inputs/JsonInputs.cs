using System.Globalization;
using System.Text.Json;
using PensionRules.Calculation;
using PensionRules.Diagnostics;

namespace PensionRules.Cli.Inputs;

/// <summary>Reads terms from a JSON object: <c>{ "term": value, … }</c>. Numbers keep every digit.</summary>
internal sealed class JsonInputs(string file, ToolContext context)
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = false };

    public void Read(string text, PolicyInputs inputs)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, Options);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                ReadObject(document.RootElement, inputs);
            }
            else
            {
                context.Report(new Diagnostic(DiagnosticRules.JsonNotObject, new SourceLocation(file, 1, 1)));
            }
        }
        catch (JsonException fault)
        {
            SourceLocation place = new(file, (int)(fault.LineNumber ?? 0) + 1, ColumnOf(text, fault));
            context.Report(new Diagnostic(DiagnosticRules.BadJson, place, Reason(fault)));
        }
    }

    private void ReadObject(JsonElement element, PolicyInputs inputs)
    {
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (property.Value.ValueKind != JsonValueKind.Null && Value(property) is { } value)
            {
                inputs.Add(property.Name, value);
            }
        }
    }

    private InputValue? Value(JsonProperty property)
    {
        JsonElement value = property.Value;
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return value.GetString()!;
            case JsonValueKind.Number:
                return Number(value.GetRawText());
            case JsonValueKind.True or JsonValueKind.False:
                return value.GetBoolean();
            case JsonValueKind.Array when value.EnumerateArray().All(r => r.ValueKind == JsonValueKind.Object):
                return InputValue.Rows(value.EnumerateArray().Select(Row));
            default:
                context.Report(DiagnosticRules.JsonBadValue, property.Name);
                return null;
        }
    }

    private PolicyInputs Row(JsonElement element)
    {
        PolicyInputs row = [];
        ReadObject(element, row);
        return row;
    }

    // Text keeps every digit, and 2003 may be a year as well as an amount; 1e3 is written out.
    private static InputValue Number(string raw) =>
        raw.Contains('e', StringComparison.OrdinalIgnoreCase)
        && decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? value.ToString(CultureInfo.InvariantCulture)
            : raw;

    // The parser counts bytes; an editor counts characters.
    private static int ColumnOf(string text, JsonException fault)
    {
        string[] lines = text.Split('\n');
        string line = lines[Math.Min((int)(fault.LineNumber ?? 0), lines.Length - 1)];
        int bytes = (int)(fault.BytePositionInLine ?? 0);
        int column = 0;
        while (column < line.Length && System.Text.Encoding.UTF8.GetByteCount(line.AsSpan(0, column)) < bytes)
        {
            column++;
        }

        return column + 1;
    }

    private static string Reason(JsonException fault)
    {
        int end = fault.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? fault.Message : fault.Message[..end]).TrimEnd('.');
    }
}
