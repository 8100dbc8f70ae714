using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace PensionRules.Documents.Sources;

/// <summary>Bytes to text, with the place of the first byte that is not UTF-8.</summary>
internal static class Utf8Source
{
    /// <summary>Decodes bytes; a byte order mark is left out.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="text">The text; empty when they are not UTF-8.</param>
    /// <param name="line">The line of the first byte that is not UTF-8, from 1.</param>
    /// <param name="column">Its column, in UTF-16 units, from 1.</param>
    /// <returns>Whether the bytes are UTF-8.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text, out int line, out int column)
    {
        ReadOnlySpan<byte> content = WithoutMark(bytes);
        (line, column) = (1, 1);
        if (Utf8.IsValid(content))
        {
            text = Encoding.UTF8.GetString(content);
            return true;
        }

        text = string.Empty;
        string before = Encoding.UTF8.GetString(content[..ValidLength(content)]).ReplaceLineEndings("\n");
        int lineStart = before.LastIndexOf('\n') + 1;
        line = before.AsSpan().Count('\n') + 1;
        column = before.Length - lineStart + 1;
        return false;
    }

    /// <summary>Whether bytes are UTF-8 that ends in the middle of a character, as a file does that was not copied in full.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>Whether only the end is missing; plain ASCII before it shows nothing.</returns>
    public static bool IsCutShort(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> content = WithoutMark(bytes);
        int valid = ValidLength(content);
        return valid < content.Length
            && Rune.DecodeFromUtf8(content[valid..], out _, out _) == OperationStatus.NeedMoreData
            && !Ascii.IsValid(content[..valid]);
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;

    private static int ValidLength(ReadOnlySpan<byte> content)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(content[at..], out _, out int consumed) == OperationStatus.Done)
        {
            at += consumed;
        }

        return at;
    }
}
