using System.IO.Enumeration;

namespace PensionRules.Cli.Watching;

/// <summary>How the watched files stand at one moment: when each was written, and how long it is.</summary>
internal sealed class FileStates
{
    // A folder that is half deleted, or closed to us for a moment, is no reason to end.
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };

    private readonly Dictionary<string, (long Written, long Length)> _states = new(StringComparer.Ordinal);

    private FileStates()
    {
    }

    /// <summary>Looks at files, and at all *.md below folders. What is not there has no state.</summary>
    public static FileStates Of(IEnumerable<string> paths)
    {
        FileStates now = new();
        foreach (string path in paths)
        {
            try
            {
                now.Add(path);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // It goes while it is looked at; the next look tells.
            }
        }

        return now;
    }

    /// <summary>What is new, different or gone since an earlier look.</summary>
    public IReadOnlyList<Change> Since(FileStates earlier) =>
    [
        .. _states.Where(s => !earlier._states.TryGetValue(s.Key, out (long, long) state) || state != s.Value).Select(s => new Change(s.Key, IsGone: false)),
        .. earlier._states.Keys.Where(path => !_states.ContainsKey(path)).Select(path => new Change(path, IsGone: true)),
    ];

    private void Add(string path)
    {
        if (Directory.Exists(path))
        {
            foreach (string file in Documents(path))
            {
                AddFile(file);
            }
        }
        else
        {
            AddFile(path);
        }
    }

    private void AddFile(string path)
    {
        FileInfo file = new(path);
        if (file.Exists)
        {
            _states[path] = (file.LastWriteTimeUtc.Ticks, file.Length);
        }
    }

    private static FileSystemEnumerable<string> Documents(string folder) =>
        new(folder, static (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), Everything)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) =>
                !entry.IsDirectory && entry.FileName.EndsWith(".md", StringComparison.OrdinalIgnoreCase),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
}
