using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Cli.Output;

/// <summary>Writes JSON: indented, Chinese as it is, numbers with every digit.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one object and a line break.</summary>
    public static void Write(TextWriter to, Action<Utf8JsonWriter> properties)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, Options))
        {
            json.WriteStartObject();
            properties(json);
            json.WriteEndObject();
        }

        to.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        to.Write('\n');
    }

    /// <summary>An array of objects.</summary>
    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> properties)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            properties(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>An array of texts.</summary>
    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (string item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }

    /// <summary>The id and name of a term.</summary>
    public static void Term(this Utf8JsonWriter json, Term term, Language language)
    {
        json.WriteString("id", term.Id);
        json.WriteString("name", term.ToText(language));
    }

    /// <summary>The unit of a number; null for other types.</summary>
    public static void Unit(this Utf8JsonWriter json, TermType type, Language language)
    {
        if (type.Kind == TypeKind.Number)
        {
            json.WriteString("unit", type.Unit!.ToText(language));
        }
        else
        {
            json.WriteNull("unit");
        }
    }

    /// <summary>A value: a number with every digit ("191/12" when it has no end), true or false, the id of a choice, a date.</summary>
    public static void Value(this Utf8JsonWriter json, TermValue value)
    {
        if (value.Rows is { } rows)
        {
            json.WriteStartArray();
            foreach (IReadOnlyList<TermValue?> row in rows)
            {
                json.Row(value.Type.Fields!, row);
            }

            json.WriteEndArray();
            return;
        }

        json.Scalar(value.Type, value.Number, value.ToPlainText());
    }

    /// <summary>A number, code or choice of the law.</summary>
    public static void Scalar(this Utf8JsonWriter json, TermType type, in Rational number, string plain)
    {
        if (type.Kind == TypeKind.Number && plain.EndsWith('…'))
        {
            Rational inUnit = number / type.Unit!.Scale;
            json.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{inUnit.Numerator}/{inUnit.Denominator}"));
        }
        else if (type.Kind is TypeKind.Number or TypeKind.Year)
        {
            json.WriteRawValue(plain);
        }
        else if (type.Kind == TypeKind.YesNo)
        {
            json.WriteBooleanValue(number.Sign != 0);
        }
        else
        {
            json.WriteStringValue(plain);
        }
    }

    private static void Row(this Utf8JsonWriter json, IReadOnlyList<Term> fields, IReadOnlyList<TermValue?> row)
    {
        json.WriteStartObject();
        for (int i = 0; i < row.Count; i++)
        {
            if (row[i] is { } cell)
            {
                json.WritePropertyName(fields[i].Id);
                json.Value(cell);
            }
        }

        json.WriteEndObject();
    }
}
