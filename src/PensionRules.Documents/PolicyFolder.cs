using System.IO.Enumeration;
using PensionRules.Documents.Sources;

namespace PensionRules.Documents;

/// <summary>Reads the documents of a folder.</summary>
public static class PolicyFolder
{
    /// <summary>Reads every <c>*.md</c> below a folder. Links to folders are not followed.</summary>
    /// <param name="path">The folder.</param>
    /// <returns>
    /// A result for each file, in the ordinal order of their paths, which are written with <c>/</c>; a folder that cannot be
    /// listed gives one result, with the diagnostic.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static IReadOnlyList<ReadResult> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        IReadOnlyList<string> files;
        try
        {
            files = Files(path);
        }
        catch (Exception fault) when (InputFault.IsExpected(fault))
        {
            return [PolicyDocumentReader.Unreadable(path, InputFault.ReasonOfFolder(path, fault))];
        }

        return [.. files.Select(PolicyDocumentReader.ReadFile)];
    }

    /// <summary>The paths of the documents of a folder, without reading them.</summary>
    /// <param name="path">The folder.</param>
    /// <returns>Every <c>*.md</c> below it, in ordinal order, written with <c>/</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder, or one below it, is closed to us.</exception>
    public static IReadOnlyList<string> Files(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string[] files = [.. Below(path)];
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    private static FileSystemEnumerable<string> Below(string path) =>
        new(path, static (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath().Replace('\\', '/'), Options)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) =>
                !entry.IsDirectory && entry.FileName.EndsWith(".md", StringComparison.OrdinalIgnoreCase),

            // A link may lead back to where it stands.
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    // A folder that is closed to us is an error, not a folder without documents.
    private static EnumerationOptions Options => new() { RecurseSubdirectories = true, IgnoreInaccessible = false };
}
