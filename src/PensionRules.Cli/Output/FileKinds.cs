using System.Runtime.InteropServices;
using System.Text;

namespace PensionRules.Cli.Output;

/// <summary>Tells the kind of a file without opening it: to open a pipe is to be taken for its writer.</summary>
internal static class FileKinds
{
    private const int TypeBits = 0xF000;
    private const int ModeOffset = 4;

    // More than the runtime's record of a file, of which the mode is the second field.
    private const int StatusLength = 512;

    /// <summary>The kind of what a path leads to, links followed.</summary>
    public static FileKind Of(string path)
    {
        byte[] status = new byte[StatusLength];
        if (OperatingSystem.IsWindows() || !TryStat(path, status))
        {
            return FileKind.Regular;
        }

        return (BitConverter.ToInt32(status, ModeOffset) & TypeBits) switch
        {
            0x1000 or 0x2000 or 0xC000 => FileKind.Stream,
            0x6000 => FileKind.BlockDevice,
            _ => FileKind.Regular,
        };
    }

    private static bool TryStat(string path, byte[] status)
    {
        try
        {
            return Stat([.. Encoding.UTF8.GetBytes(path), 0], status) == 0;
        }
        catch (Exception fault) when (fault is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    // The runtime's own wrapper: the same on every Unix, which stat itself is not.
#pragma warning disable SYSLIB1054 // Bytes only: nothing to generate.
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat(byte[] path, byte[] status);
#pragma warning restore SYSLIB1054
}
