using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PensionRules.Building;
using PensionRules.Cli.Output;
using PensionRules.Policies;
using PensionRules.Population;

namespace PensionRules.Cli.Batch;

/// <summary>What results rest on: the law, the options, the columns. Two runs with the same identity and input give the same bytes.</summary>
internal static class Manifest
{
    /// <summary>Writes what does not depend on the rows.</summary>
    public static void WriteIdentity(Utf8JsonWriter json, PolicySet set, BatchSettings settings, BatchPlan plan)
    {
        PopulationCalculation calculation = plan.Job.Calculation;
        ReceiptJson.Write(json, calculation.Receipt);
        json.Array("documents", set.Documents, d =>
        {
            json.WriteString("id", d.Id.Text);
            json.WriteString("sha256", d.Hash);
        });
        json.WriteStartObject("options");
        Write(json, settings);
        json.WriteEndObject();
        json.Array("columns", plan.Columns.Index(), c =>
        {
            json.WriteString("name", c.Item);
            json.WriteString("term", plan.Job.Inputs[c.Index] is >= 0 and int input ? calculation.Inputs[input].Term.Id : null);
        });
        json.Strings("outputs", calculation.Outputs.Select(o => o.Term.Id));
    }

    /// <summary>A hash of the identity.</summary>
    public static string IdentityOf(PolicySet set, BatchSettings settings, BatchPlan plan)
    {
        using StringWriter text = new();
        JsonText.Write(text, json => WriteIdentity(json, set, settings, plan));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>Reads the options of a manifest; throws as <see cref="StateJson.Read"/> does.</summary>
    public static BatchSettings ReadSettings(JsonElement json)
    {
        JsonElement options = json.GetProperty("options");
        return new BatchSettings
        {
            Policy = json.GetProperty("policy").GetString()!,
            KnownAt = json.GetProperty("known_at").GetString() is { } day ? ValueReader.ReadDate(day) : null,
            Constants = Pairs(options.GetProperty("set")),
            Outputs = Strings(options, "outputs"),
            Keep = Strings(options, "keep"),
            Columns = Strings(options, "columns"),
            Map = options.TryGetProperty("map", out JsonElement map) ? Pairs(map) : [],
            Headers = options.GetProperty("headers").GetString(),
            Encoding = options.GetProperty("encoding").GetString(),
            IsTab = options.GetProperty("format").GetString() == "tab",
            Decimals = options.GetProperty("decimals").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetInt32(), StringComparer.Ordinal),
        };
    }

    private static void Write(Utf8JsonWriter json, BatchSettings settings)
    {
        Pairs(json, "set", settings.Constants);
        Strings(json, "outputs", settings.Outputs);
        Strings(json, "keep", settings.Keep);
        Strings(json, "columns", settings.Columns);
        Pairs(json, "map", settings.Map.DistinctBy(m => m.Key).OrderBy(m => m.Key, StringComparer.Ordinal));
        json.WriteString("headers", settings.Headers);
        json.WriteString("encoding", settings.Encoding);
        json.WriteString("format", settings.IsTab ? "tab" : "csv");
        json.WriteStartObject("decimals");
        foreach ((string term, int decimals) in settings.Decimals.OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            json.WriteNumber(term, decimals);
        }

        json.WriteEndObject();
    }

    private static void Pairs(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, string>> pairs)
    {
        json.WriteStartObject(name);
        foreach ((string key, string value) in pairs)
        {
            json.WriteString(key, value);
        }

        json.WriteEndObject();
    }

    private static KeyValuePair<string, string>[] Pairs(JsonElement json) =>
        [.. json.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, p.Value.GetString()!))];

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string>? texts)
    {
        if (texts is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.Strings(name, texts);
        }
    }

    private static string[]? Strings(JsonElement json, string name) => json.GetProperty(name) is { ValueKind: JsonValueKind.Array } texts
        ? [.. texts.EnumerateArray().Select(t => t.GetString()!)]
        : null;
}
