using PensionRules.Diagnostics;

namespace PensionRules.Cli.Output;

/// <summary>A place that takes no results: which, and why, for people.</summary>
#pragma warning disable RCS1194, CA1032, CA1064, S3871 // The diagnostic is the message, and the tool the only caller.
internal sealed class OutputException(string path, BothLanguages reason, Exception? inner = null) : IOException(reason.English, inner)
#pragma warning restore RCS1194, CA1032, CA1064, S3871
{
    /// <summary>The place and the reason.</summary>
    public BothLanguages Told => new($"“{path}”：{reason.Chinese}", $"'{path}': {reason.English}");
}
