using System.Text.RegularExpressions;

namespace PensionRules.Tests.Readme;

/// <summary>README.md as its fenced blocks and the tables that the tool writes, and the files beside it.</summary>
internal static partial class ReadmeText
{
    public static string Root { get; } = FindRoot();

    public static string Whole { get; } = File("README.md");

    public static IReadOnlyList<ReadmeBlock> Blocks { get; } =
        [.. Fenced().Matches(Whole).Select(Block).Concat(Tables().Matches(Whole).Select(Table)).OrderBy(b => b.Start)];

    /// <summary>A file of the repository, with LF line ends.</summary>
    public static string File(string path) => System.IO.File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>The text of the only block with a mark.</summary>
    public static string Marked(string mark) => Assert.Single(Blocks, b => b.Mark == mark).Text;

    private static ReadmeBlock Block(Match match)
    {
        Group text = match.Groups["text"];
        return new ReadmeBlock(match.Groups["mark"].Value, match.Groups["kind"].Value, text.Value, text.Index);
    }

    private static ReadmeBlock Table(Match match) =>
        new(match.Groups["mark"].Value, "table", match.Groups["text"].Value, match.Groups["text"].Index);

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "PensionRules.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }

    [GeneratedRegex(@"^<!-- table: (?<mark>[^\n]*?) -->\n(?<text>.*?)^<!-- end of table -->$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Tables();

    [GeneratedRegex(@"^(<!-- (?<mark>[^\n]*?) -->\n)?(?<fence>`{3,})(?<kind>[a-z]*)\n(?<text>.*?)^\k<fence>$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced();
}
