using PensionRules.Diagnostics;

namespace PensionRules.Population.Csv;

/// <summary>A file that cannot be read on: what is wrong and on which line.</summary>
#pragma warning disable RCS1194, CA1032, CA1064, S3871 // The diagnostic is the message, and the tool the only caller.
internal sealed class CsvException(Diagnostic diagnostic) : Exception(diagnostic.ToString())
#pragma warning restore RCS1194, CA1032, CA1064, S3871
{
    public Diagnostic Diagnostic => diagnostic;

    /// <summary>The lines before the piece of the file that <see cref="Diagnostic"/> counts from.</summary>
    public CsvException After(long lines) => lines == 0
        ? this
        : new CsvException(diagnostic.At(diagnostic.Location with { Line = checked((int)Math.Min(int.MaxValue, diagnostic.Location.Line + lines)) }));
}
