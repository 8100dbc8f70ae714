using System.Text;

namespace PensionRules.Population.Csv;

/// <summary>
/// An encoding in which separators, quotes, digits and line breaks are the ASCII bytes wherever they stand for themselves, so that files are cut
/// and copied as bytes. GB18030 is one: its trail bytes are never below 0x30, and digits only between other bytes of a character.
/// </summary>
internal sealed class TextCoding
{
    private readonly Encoding _encoding;

    private TextCoding(string name, Encoding encoding)
    {
        Name = name;
        _encoding = encoding;
    }

    public static TextCoding Utf8 { get; } = new("utf-8", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));

    public string Name { get; }

    /// <summary>GB18030. The code pages are registered only for a file that needs them.</summary>
    public static TextCoding CreateGb18030()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return new TextCoding("gb18030", Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback));
    }

    /// <summary>The encoding of a name; null for null.</summary>
    public static TextCoding? Of(string? name) => name switch
    {
        null => null,
        "gb18030" => CreateGb18030(),
        _ => Utf8,
    };

    /// <summary>Whether bytes are text in this encoding; they do not end inside a character.</summary>
    public bool IsValid(ReadOnlySpan<byte> bytes)
    {
        if (this == Utf8)
        {
            return System.Text.Unicode.Utf8.IsValid(bytes);
        }

        try
        {
            return Ascii.IsValid(bytes) || _encoding.GetCharCount(bytes) >= 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    public byte[] Bytes(string text) => _encoding.GetBytes(text);

    /// <summary>Writes text where there is room for a letter a byte.</summary>
    /// <returns>How many letters.</returns>
    public int Letters(ReadOnlySpan<byte> bytes, Span<char> to) => _encoding.GetChars(bytes, to);

    public string Text(ReadOnlySpan<byte> bytes) => _encoding.GetString(bytes);
}
