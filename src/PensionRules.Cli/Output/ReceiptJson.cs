using System.Globalization;
using System.Text.Json;
using PensionRules.Calculation;

namespace PensionRules.Cli.Output;

/// <summary>Writes a receipt.</summary>
internal static class ReceiptJson
{
    public static void Write(Utf8JsonWriter json, Receipt receipt)
    {
        json.WriteString("policy", receipt.PolicySet);
        json.WriteString("hash", receipt.ContentHash);
        json.WriteString("engine", receipt.EngineVersion);
        json.Array("switches", receipt.Switches, s =>
        {
            json.WriteString("id", s.Switch.Id);
            json.WriteString("reading", s.Reading.Id);
            json.WriteBoolean("default", s.IsDefault);
        });
        json.WriteString("known_at", receipt.KnownAt?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
    }
}
