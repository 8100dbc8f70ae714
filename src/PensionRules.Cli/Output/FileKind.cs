namespace PensionRules.Cli.Output;

/// <summary>What kind of file it is, as far as writing goes.</summary>
internal enum FileKind
{
    /// <summary>A file that can be replaced, or nothing yet.</summary>
    Regular,

    /// <summary>A pipe, a socket, or a device that takes characters.</summary>
    Stream,

    /// <summary>A disk.</summary>
    BlockDevice,
}
