using PensionRules.Documents;

namespace PensionRules.Cli.Watching;

/// <summary>How the watched files stand at one moment: when each was written, and how long it is.</summary>
internal sealed class FileStates
{
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
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // It goes while it is looked at, or is no path at all; the next look tells.
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
            foreach (string file in PolicyFolder.Files(path))
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
}
