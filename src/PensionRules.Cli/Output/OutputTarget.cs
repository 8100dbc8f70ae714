using PensionRules.Diagnostics;

namespace PensionRules.Cli.Output;

/// <summary>Where a result goes that is named by a path.</summary>
/// <param name="Path">The file; for a link the file that it leads to.</param>
/// <param name="IsStream">Whether it is a pipe or a device: it is written to as it stands and never replaced.</param>
internal sealed record OutputTarget(string Path, bool IsStream)
{
    /// <summary>What a path names.</summary>
    /// <param name="path">The path; nothing need be there.</param>
    /// <exception cref="IOException">It is a block device, or a link that leads nowhere.</exception>
    public static OutputTarget Of(string path)
    {
        FileKind kind = FileKinds.Of(path);
        if (kind == FileKind.BlockDevice)
        {
            throw new OutputException(path, new BothLanguages("这是块设备；请写一个文件", "it is a block device; name a file"));
        }

        return kind == FileKind.Stream ? new OutputTarget(path, IsStream: true) : new OutputTarget(OutputFault.Guard(path, () => Final(path)), IsStream: false);
    }

    /// <summary>Opens a pipe or a device.</summary>
    /// <exception cref="IOException">It takes nothing.</exception>
    public FileStream Open() => OutputFault.Guard(Path, () => new FileStream(Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0));

    /// <summary>Refuses what can be no file, before anything is calculated for it.</summary>
    /// <exception cref="OutputException">It is a folder.</exception>
    public OutputTarget Checked() => Directory.Exists(Path) || System.IO.Path.EndsInDirectorySeparator(Path)
        ? throw new OutputException(Path, new BothLanguages("这是文件夹，不是文件", "it is a folder, not a file"))
        : this;

    // The link stays a link.
    private static string Final(string path) =>
        new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
}
