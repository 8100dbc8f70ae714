using System.Runtime.InteropServices;

namespace PensionRules.Cli.Watching;

/// <summary>
/// Watches files and folders. Events of the file system only wake it; what changed is found by looking, so that editors that write a
/// new file and rename it, folders that go and come back, and lost events make no difference.
/// </summary>
internal sealed class FileChanges : IChanges
{
    /// <summary>Where there are no events (network drives), it looks this often.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>A file counts as written when nothing has changed for so long.</summary>
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(100);

    private readonly IReadOnlyList<string> _paths;
    private readonly CancellationToken _stop;
    private readonly SemaphoreSlim _events = new(0);
    private readonly List<IDisposable> _owned = [];
    private FileStates _last;

    public FileChanges(IReadOnlyList<string> paths, CancellationToken stop)
    {
        _paths = paths;
        _stop = stop;
        _last = FileStates.Of(paths);
        foreach (string path in paths)
        {
            Listen(path);
        }
    }

    /// <summary>Watches until Ctrl+C, or until the process is asked to end.</summary>
    public static FileChanges UntilInterrupted(IReadOnlyList<string> paths)
    {
        CancellationTokenSource stop = new();
        FileChanges changes = new(paths, stop.Token);
        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }

        changes._owned.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, End));
        changes._owned.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, End));
        changes._owned.Add(stop);
        return changes;
    }

    public IReadOnlyList<Change>? Next()
    {
        try
        {
            while (true)
            {
                _events.Wait(Look, _stop);
                FileStates now = FileStates.Of(_paths);
                if (now.Since(_last).Count == 0)
                {
                    continue;
                }

                now = Settled(now);
                IReadOnlyList<Change> changes = now.Since(_last);
                _last = now;
                if (changes.Count > 0)
                {
                    return changes;
                }
            }
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        _owned.ForEach(o => o.Dispose());
        _events.Dispose();
    }

    private FileStates Settled(FileStates now)
    {
        while (true)
        {
            if (_stop.WaitHandle.WaitOne(Settle))
            {
                _stop.ThrowIfCancellationRequested();
            }

            FileStates later = FileStates.Of(_paths);
            if (later.Since(now).Count == 0)
            {
                return later;
            }

            now = later;
        }
    }

    // A file by way of its folder: an editor may put another file in its place.
    private void Listen(string path)
    {
        try
        {
            bool isFolder = Directory.Exists(path);
            string folder = isFolder ? path : Path.GetDirectoryName(Path.GetFullPath(path)) ?? path;
            FileSystemWatcher watcher = new(folder) { IncludeSubdirectories = isFolder };
            watcher.Changed += Wake;
            watcher.Created += Wake;
            watcher.Deleted += Wake;
            watcher.Renamed += Wake;
            watcher.EnableRaisingEvents = true;
            _owned.Add(watcher);
        }
        catch (Exception fault) when (fault is ArgumentException or IOException or UnauthorizedAccessException)
        {
            // No such folder yet, or too many watchers: looking every second does.
        }
    }

    private void Wake(object sender, FileSystemEventArgs change)
    {
        try
        {
            _events.Release();
        }
        catch (ObjectDisposedException)
        {
            // An event on its way while watching ended.
        }
    }
}
