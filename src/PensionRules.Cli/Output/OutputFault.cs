using PensionRules.Diagnostics;
using PensionRules.Documents.Sources;

namespace PensionRules.Cli.Output;

/// <summary>Why results could not be written, for people.</summary>
internal static class OutputFault
{
    // ENOSPC, and ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL.
    private static readonly int[] DiskFull = [28, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    // EROFS, and ERROR_WRITE_PROTECT.
    private static readonly int[] ReadOnly = [30, unchecked((int)0x80070013)];

    // ENOTDIR.
    private const int NotFolder = 20;

    /// <summary>Does what may fail because of a place.</summary>
    /// <param name="path">The place.</param>
    /// <param name="action">What is done.</param>
    /// <exception cref="OutputException">It failed because of the place.</exception>
    public static T Guard<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception fault) when (fault is not OutputException && InputFault.IsExpected(fault))
        {
            throw new OutputException(path, ReasonOf(path, fault), fault);
        }
    }

    /// <summary>As <see cref="Guard{T}"/>, for what gives nothing.</summary>
    public static void Guard(string path, Action action) => Guard(path, () =>
    {
        action();
        return true;
    });

    /// <summary>Why nothing could be written; in the system's words when it is a rare reason.</summary>
    public static BothLanguages ReasonOf(Exception fault) => fault switch
    {
        OutputException place => place.Told,
        _ when DiskFull.Contains(fault.HResult) => new("磁盘已满", "the disk is full"),
        _ when ReadOnly.Contains(fault.HResult) => new("磁盘是只读的", "the disk is read-only"),
        DirectoryNotFoundException => new("没有这个文件夹", "there is no such folder"),
        IOException { HResult: NotFolder } => new("没有这个文件夹", "there is no such folder"),
        UnauthorizedAccessException => new("没有权限", "access is denied"),
        _ => InputFault.ReasonOfFile(string.Empty, fault),
    };

    private static BothLanguages ReasonOf(string path, Exception fault) =>
        Directory.Exists(path) ? new("这是文件夹，不是文件", "it is a folder, not a file") : ReasonOf(fault);
}
