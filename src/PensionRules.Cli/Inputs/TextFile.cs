using System.Text;
using PensionRules.Diagnostics;
using PensionRules.Documents.Sources;

namespace PensionRules.Cli.Inputs;

/// <summary>Reads text files: UTF-8 or UTF-16 with a mark, UTF-8 without one, otherwise GB18030, which spreadsheets in China write.</summary>
internal static class TextFile
{
    /// <summary>The text, or null after reporting why there is none.</summary>
    public static string? Read(string path, ToolContext context)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception fault) when (InputFault.IsExpected(fault))
        {
            context.Report(DiagnosticRules.FileUnreadable, path, InputFault.ReasonOfFile(path, fault));
            return null;
        }

        if (Utf8Source.IsCutShort(bytes))
        {
            _ = Utf8Source.TryDecode(bytes, out _, out int line, out int column);
            context.Report(new Diagnostic(DiagnosticRules.CutShort, new SourceLocation(path, line, column)));
            return null;
        }

        string? text = Decode(bytes);
        if (text is null)
        {
            context.Report(new Diagnostic(DiagnosticRules.TextUnreadable, new SourceLocation(path, 1, 1)));
        }

        return text;
    }

    private static string? Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return TryDecode(new UnicodeEncoding(bigEndian: bytes[0] == 0xFE, byteOrderMark: true, throwOnInvalidBytes: true), bytes.AsSpan(2));
        }

        ReadOnlySpan<byte> content = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;
        return TryDecode(new UTF8Encoding(false, throwOnInvalidBytes: true), content) ?? TryDecode(Gb18030(), content);
    }

    // The code pages are registered only for a file that needs them: they cost start-up time.
    public static Encoding Gb18030()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
