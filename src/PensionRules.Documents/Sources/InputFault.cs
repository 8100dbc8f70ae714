using System.Security;

namespace PensionRules.Documents.Sources;

/// <summary>The exceptions that say something about a path rather than about the program.</summary>
internal static class InputFault
{
    /// <summary>Whether a path, its permissions or its medium is at fault.</summary>
    /// <param name="fault">The exception.</param>
    /// <returns>Whether it becomes a diagnostic.</returns>
    public static bool IsExpected(Exception fault) =>
        fault is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException;
}
