using PensionRules.Diagnostics;
using PensionRules.Documents.Sources;
using PensionRules.Documents.Structure;
using PensionRules.Policies;

namespace PensionRules.Documents;

/// <summary>
/// Reads policy documents. Nothing is skipped: what is not understood is a diagnostic, and all diagnostics of a document come in
/// one go. Names, units, dates and regions are checked later, when documents are put together.
/// </summary>
public static class PolicyDocumentReader
{
    /// <summary>Reads the text of a document.</summary>
    /// <param name="file">Its path, or any name; diagnostics begin with it.</param>
    /// <param name="text">The text, with LF or CRLF line ends.</param>
    /// <returns>The document and its diagnostics.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReadResult Read(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(text);
        DiagnosticBag diagnostics = [];
        SourceText source = SourceText.Of(file, text);
        PolicyDocument? document = new DocumentAssembler(source, diagnostics).Read();
        if (diagnostics.Count > 0 && document is not null)
        {
            document = document with { HasErrors = true };
        }

        return new ReadResult(document, [.. diagnostics.OrderBy(d => d.Location.Line).ThenBy(d => d.Location.Column)]);
    }

    /// <summary>Reads the bytes of a document.</summary>
    /// <param name="file">Its path, or any name; diagnostics begin with it.</param>
    /// <param name="utf8">The bytes: UTF-8, with or without a byte order mark.</param>
    /// <returns>The document and its diagnostics; bytes that are not UTF-8 give one, at the first of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static ReadResult Read(string file, ReadOnlySpan<byte> utf8)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (Utf8Source.TryDecode(utf8, out string text, out int line, out int column))
        {
            return Read(file, text);
        }

        DiagnosticRule rule = Utf8Source.IsCutShort(utf8) ? DiagnosticRules.CutShort : DiagnosticRules.NotUtf8;
        return Failed(rule, new SourceLocation(file, line, column));
    }

    /// <summary>Reads a document from a stream, from where it stands to its end; the stream stays open.</summary>
    /// <param name="file">Its path, or any name; diagnostics begin with it.</param>
    /// <param name="utf8">The stream: UTF-8, with or without a byte order mark.</param>
    /// <returns>The document and its diagnostics.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream fails.</exception>
    public static ReadResult Read(string file, Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using MemoryStream bytes = new();
        utf8.CopyTo(bytes);
        return Read(file, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>Reads a document from a file.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The document and its diagnostics; a file that cannot be read gives one, without a place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static ReadResult ReadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception fault) when (InputFault.IsExpected(fault))
        {
            return Unreadable(path, InputFault.ReasonOfFile(path, fault));
        }

        return Read(path, bytes);
    }

    internal static ReadResult Unreadable(string path, BothLanguages reason) =>
        Failed(DiagnosticRules.Unreadable, SourceLocation.None, path, reason);

    private static ReadResult Failed(DiagnosticRule rule, SourceLocation location, params object[] arguments) =>
        new(null, [new Diagnostic(rule, location, arguments)]);
}
