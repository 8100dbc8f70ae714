namespace PensionRules.Cli.Output;

/// <summary>A file that appears whole or not at all: written beside its place under another name, moved there at the end. A pipe or a device is written to as it stands.</summary>
internal sealed class WholeFile : IDisposable
{
    private readonly OutputTarget _target;
    private readonly string _temporary;
    private readonly FileStream _stream;

    public WholeFile(string path)
    {
        _target = OutputTarget.Of(path).Checked();
        _temporary = _target.Path + ".partial";
        _stream = _target.IsStream
            ? _target.Open()
            : OutputFault.Guard(path, () => new FileStream(_temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0));
    }

    /// <summary>Where the content goes.</summary>
    public Stream Stream => _stream;

    /// <summary>The content is complete: puts the file in its place.</summary>
    public void Complete()
    {
        if (_target.IsStream)
        {
            _stream.Dispose();
            return;
        }

        _stream.Flush(flushToDisk: true);
        _stream.Dispose();
        OutputFault.Guard(_target.Path, () => File.Move(_temporary, _target.Path, overwrite: true));
    }

    /// <summary>Without <see cref="Complete"/> nothing is left.</summary>
    public void Dispose()
    {
        _stream.Dispose();
        if (!_target.IsStream)
        {
            File.Delete(_temporary);
        }
    }
}
