using System.Text.RegularExpressions;

namespace PensionRules.Tests.Readme;

/// <summary>README.md and the files beside it. A marked block is the fenced block after <c>&lt;!-- mark --&gt;</c>.</summary>
internal static partial class ReadmeText
{
    public static string Root { get; } = FindRoot();

    public static string Whole { get; } = File(Path.Combine(Root, "README.md"));

    /// <summary>A text file with LF line ends.</summary>
    public static string File(string path) => System.IO.File.ReadAllText(path).ReplaceLineEndings("\n");

    /// <summary>The only block with a mark.</summary>
    public static string Block(string mark) => Assert.Single(Blocks(mark)).Text;

    /// <summary>The blocks whose mark begins so, with the rest of the mark.</summary>
    public static IReadOnlyList<(string Rest, string Text)> Blocks(string mark) =>
        [.. Marked().Matches(Whole).Where(m => m.Groups["mark"].Value.StartsWith(mark, StringComparison.Ordinal))
            .Select(m => (m.Groups["mark"].Value[mark.Length..].Trim(), m.Groups["text"].Value))];

    /// <summary>The blocks of a kind, for example <c>console</c>.</summary>
    public static IReadOnlyList<string> BlocksOf(string kind) =>
        [.. Fenced().Matches(Whole).Where(m => m.Groups["kind"].Value == kind).Select(m => m.Groups["text"].Value)];

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "PensionRules.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }

    [GeneratedRegex(@"^<!-- (?<mark>[^\n]*?) -->\n+(?<fence>`{3,})[^\n]*\n(?<text>.*?)^\k<fence>$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Marked();

    [GeneratedRegex(@"^(?<fence>`{3,})(?<kind>[a-z]+)\n(?<text>.*?)^\k<fence>$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced();
}
