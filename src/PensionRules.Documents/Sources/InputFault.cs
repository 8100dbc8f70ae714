using System.Security;
using PensionRules.Diagnostics;

namespace PensionRules.Documents.Sources;

/// <summary>The exceptions that say something about a path rather than about the program.</summary>
internal static class InputFault
{
    /// <summary>Whether a path, its permissions or its medium is at fault.</summary>
    /// <param name="fault">The exception.</param>
    /// <returns>Whether it becomes a diagnostic.</returns>
    public static bool IsExpected(Exception fault) =>
        fault is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException;

    /// <summary>Why a file could not be read.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="fault">The exception.</param>
    /// <returns>The reason; in the system's words when it is a rare one.</returns>
    public static BothLanguages ReasonOfFile(string path, Exception fault) => fault switch
    {
        FileNotFoundException => new("没有这个文件", "there is no such file"),
        _ when Directory.Exists(path) => new("这是文件夹，不是文件", "it is a folder, not a file"),
        _ => Reason(fault),
    };

    /// <summary>Why a folder could not be listed.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="fault">The exception.</param>
    /// <returns>The reason; in the system's words when it is a rare one.</returns>
    public static BothLanguages ReasonOfFolder(string path, Exception fault) =>
        File.Exists(path) ? new("这是文件，不是文件夹", "it is a file, not a folder") : Reason(fault);

    private static BothLanguages Reason(Exception fault) => fault switch
    {
        DirectoryNotFoundException => new("没有这个文件夹", "there is no such folder"),
        UnauthorizedAccessException or SecurityException => new("没有权限", "access is denied"),
        PathTooLongException => new("路径太长", "the path is too long"),
        ArgumentException or NotSupportedException => new("这不是路径", "this is no path"),
        _ => new(fault.Message, fault.Message),
    };
}
