using PensionRules.Diagnostics;
using PensionRules.Documents.Sources;
using PensionRules.Population.Csv;

namespace PensionRules.Cli.Batch;

/// <summary>An input that says, when it fails, that it was the input.</summary>
internal sealed class InputFile(Stream stream, string name) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => stream.CanSeek;

    public override bool CanWrite => false;

    public override long Length => stream.Length;

    public override long Position { get => stream.Position; set => stream.Position = value; }

    /// <summary>Opens a file, or standard input for <c>-</c>; null after reporting why it cannot be read.</summary>
    public static InputFile? Open(string path, ToolContext context)
    {
        if (path == "-")
        {
            return new InputFile(context.Console.OpenInput(), path);
        }

        try
        {
            return new InputFile(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan), path);
        }
        catch (Exception fault) when (InputFault.IsExpected(fault))
        {
            context.Report(DiagnosticRules.FileUnreadable, path, InputFault.ReasonOfFile(path, fault));
            return null;
        }
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            return stream.Read(buffer, offset, count);
        }
        catch (IOException fault)
        {
            throw new CsvException(new Diagnostic(DiagnosticRules.FileUnreadable, SourceLocation.None, name, InputFault.ReasonOfFile(name, fault)));
        }
    }

    public override long Seek(long offset, SeekOrigin origin) => stream.Seek(offset, origin);

    public override void Flush() => stream.Flush();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        stream.Dispose();
        base.Dispose(disposing);
    }
}
