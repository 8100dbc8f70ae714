using System.Text.Json;
using PensionRules.Cli.Output;
using PensionRules.Population.Csv;

namespace PensionRules.Cli.Batch;

/// <summary>Writes how far a run has come: into the manifest of finished results, and into the checkpoint of unfinished ones, which it reads again.</summary>
internal static class StateJson
{
    public static void Write(Utf8JsonWriter json, BatchState state, bool hasLines)
    {
        json.WriteStartObject("input");
        json.WriteNumber("bytes", state.InputBytes);
        json.WriteString("sha256", Convert.ToHexStringLower(state.InputHash));
        json.WriteString("encoding", state.Encoding ?? "ascii");
        json.WriteNumber("rows", state.Tally.Rows);
        json.WriteNumber("empty_lines", state.Tally.EmptyLines);
        if (hasLines)
        {
            json.WriteNumber("lines", state.Tally.Lines);
        }

        json.WriteEndObject();
        json.WriteStartObject("results");
        json.WriteNumber("bytes", state.OutputBytes);
        json.WriteString("sha256", Convert.ToHexStringLower(state.OutputHash));
        json.WriteNumber("rows", state.Tally.Rows);
        json.WriteNumber("rows_with_findings", state.Tally.RowsWithFindings);
        json.WriteEndObject();
        json.Array("findings", state.Tally.Findings, f =>
        {
            json.WriteString("finding", f.Text);
            json.WriteNumber("rows", f.Rows);
            json.WriteNumber("first_line", f.FirstLine);
        });
    }

    /// <summary>Whether an exception means that a text is not what <see cref="Read"/> expects.</summary>
    public static bool IsUnreadable(Exception fault) =>
        fault is JsonException or KeyNotFoundException or FormatException or InvalidOperationException or ArgumentException;

    /// <summary>Reads it; throws what <see cref="IsUnreadable"/> knows.</summary>
    public static BatchState Read(JsonElement json)
    {
        JsonElement input = json.GetProperty("input");
        JsonElement results = json.GetProperty("results");
        string encoding = input.GetProperty("encoding").GetString()!;
        BatchState state = new()
        {
            InputBytes = input.GetProperty("bytes").GetInt64(),
            InputHash = Convert.FromHexString(input.GetProperty("sha256").GetString()!),
            OutputBytes = results.GetProperty("bytes").GetInt64(),
            OutputHash = Convert.FromHexString(results.GetProperty("sha256").GetString()!),
            Encoding = encoding == "ascii" ? null : encoding,
        };
        state.Tally.Add(
            input.GetProperty("rows").GetInt64(), results.GetProperty("rows_with_findings").GetInt64(), input.GetProperty("empty_lines").GetInt64(),
            input.TryGetProperty("lines", out JsonElement lines) ? lines.GetInt64() : 0);
        foreach (JsonElement finding in json.GetProperty("findings").EnumerateArray())
        {
            state.Tally.Find(finding.GetProperty("finding").GetString()!, sample: null)
                .Add(finding.GetProperty("rows").GetInt64(), finding.GetProperty("first_line").GetInt64());
        }

        return state;
    }
}
