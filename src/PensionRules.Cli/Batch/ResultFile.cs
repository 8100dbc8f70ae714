using System.Security.Cryptography;
using System.Text.Json;
using PensionRules.Cli.Output;
using PensionRules.Diagnostics;

namespace PensionRules.Cli.Batch;

/// <summary>
/// A file of results that appears whole or not at all: written beside its place, with a checkpoint from which a broken run goes on, and renamed at the end.
/// </summary>
internal sealed class ResultFile : IDisposable
{
    private readonly BatchPaths _paths;
    private readonly string _identity;
    private readonly FileStream _file;
    private long _kept;

    private ResultFile(BatchPaths paths, string identity, FileStream file, IncrementalHash hash, BatchState state)
    {
        _paths = paths;
        _identity = identity;
        _file = file;
        Hash = hash;
        State = state;
        _kept = state.InputBytes;
        KeptRows = state.Tally.Rows;
    }

    /// <summary>How much of the input is done between two checkpoints.</summary>
    public static long CheckpointBytes => 16L * 1024 * 1024;

    public BatchPaths Paths => _paths;

    public Stream Stream => _file;

    public IncrementalHash Hash { get; }

    public BatchState State { get; }

    /// <summary>The rows up to the last checkpoint; 0 while there is none.</summary>
    public long KeptRows { get; private set; }

    /// <summary>Begins new results; what an earlier run left unfinished is lost.</summary>
    public static ResultFile Create(BatchPaths paths, string identity)
    {
        FileStream file = Open(paths, FileMode.Create);
        File.Delete(paths.Checkpoint);
        return new ResultFile(paths, identity, file, IncrementalHash.CreateHash(HashAlgorithmName.SHA256), new BatchState());
    }

    /// <summary>Goes on with the results of an earlier run.</summary>
    /// <returns>The results, or why not.</returns>
    public static (ResultFile? File, BothLanguages? Why) Reopen(BatchPaths paths, string identity)
    {
        if (ReadCheckpoint(paths) is not var (recorded, state))
        {
            return (null, new BothLanguages($"读不懂“{paths.Checkpoint}”", $"'{paths.Checkpoint}' cannot be understood"));
        }

        if (recorded != identity)
        {
            return (null, new BothLanguages("政策、版本、选项或表头与上次不同", "the policy set, the version, the options or the header are not those of the first run"));
        }

        FileStream file = Open(paths, FileMode.OpenOrCreate);
        IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (Prefix.TryHash(file, state.OutputBytes, state.OutputHash, hash))
        {
            file.SetLength(state.OutputBytes);
            return (new ResultFile(paths, identity, file, hash, state), null);
        }

        file.Dispose();
        hash.Dispose();
        return (null, new BothLanguages($"“{paths.Partial}”不是上次写下的", $"'{paths.Partial}' is not what the first run has written"));
    }

    /// <summary>Writes a checkpoint when enough has been done since the last one.</summary>
    public void Keep()
    {
        if (State.InputBytes - _kept >= CheckpointBytes)
        {
            WriteCheckpoint();
        }
    }

    /// <summary>Writes down how far the results go. What is not yet on the disk after a power cut is noticed by its hash.</summary>
    public void WriteCheckpoint()
    {
        State.OutputHash = Hash.GetCurrentHash();
        _kept = State.InputBytes;
        using WholeFile checkpoint = Written(_paths.Checkpoint, json =>
        {
            json.WriteString("identity", _identity);
            StateJson.Write(json, State, hasLines: true);
        });
        checkpoint.Complete();
        KeptRows = State.Tally.Rows;
    }

    /// <summary>Puts the results and their manifest in place.</summary>
    public void Finish(Action<Utf8JsonWriter> manifest)
    {
        State.OutputHash = Hash.GetCurrentHash();
        _file.Flush(flushToDisk: true);
        _file.Dispose();
        using WholeFile description = Written(_paths.Manifest, manifest);
        // The old manifest goes first: it must never stand beside results that are not its own.
        File.Delete(_paths.Manifest);
        OutputFault.Guard(_paths.Results, () => File.Move(_paths.Partial, _paths.Results, overwrite: true));
        description.Complete();
        File.Delete(_paths.Checkpoint);
    }

    /// <summary>Takes away what nobody can go on with.</summary>
    public void Discard()
    {
        _file.Dispose();
        File.Delete(_paths.Partial);
    }

    public void Dispose()
    {
        _file.Dispose();
        Hash.Dispose();
    }

    private static FileStream Open(BatchPaths paths, FileMode mode) => OutputFault.Guard(
        paths.Results, () => new FileStream(paths.Partial, mode, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0));

    private static (string Identity, BatchState State)? ReadCheckpoint(BatchPaths paths)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(paths.Checkpoint));
            return (json.RootElement.GetProperty("identity").GetString()!, StateJson.Read(json.RootElement));
        }
        catch (Exception fault) when (StateJson.IsUnreadable(fault))
        {
            return null;
        }
    }

    private static WholeFile Written(string path, Action<Utf8JsonWriter> properties)
    {
        WholeFile file = new(path);
        try
        {
            using StreamWriter text = new(file.Stream, leaveOpen: true);
            JsonText.Write(text, properties);
            text.Flush();
            return file;
        }
        catch (IOException)
        {
            file.Dispose();
            throw;
        }
    }
}
