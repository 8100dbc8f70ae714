namespace PensionRules.Cli.Batch;

/// <summary>Holds results that are calculated anew against those of a file.</summary>
internal sealed class CompareStream(Stream results) : Stream
{
    private byte[] _theirs = [];
    private long _line = 1;

    /// <summary>The first line that differs; null while none does.</summary>
    public long? Differs { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (Differs is not null)
        {
            return;
        }

        _theirs = _theirs.Length < buffer.Length ? new byte[buffer.Length] : _theirs;
        int read = results.ReadAtLeast(_theirs.AsSpan(0, buffer.Length), buffer.Length, throwOnEndOfStream: false);
        int same = buffer.CommonPrefixLength(_theirs.AsSpan(0, read));
        _line += buffer[..same].Count((byte)'\n');
        Differs = same == buffer.Length ? null : _line;
    }

    /// <summary>To be called at the end: results may be longer than they should be.</summary>
    public void End() => Differs ??= results.ReadByte() < 0 ? null : _line;

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Nothing is held back.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
