using System.Text;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Numerics;
using PensionRules.Population;

namespace PensionRules.Tests.Readme;

/// <summary>
/// What the README shows is what there is: the tool's output, the documents, the C#. With UPDATE_README=1 in the environment the
/// README is brought up to date instead.
/// </summary>
public sealed class ReadmeTests(ReadmeFolder folder) : IClassFixture<ReadmeFolder>
{
    private const string Prompt = "$ pension-rules ";

    [Fact]
    public void What_the_readme_shows_is_what_there_is()
    {
        StringBuilder text = new(ReadmeText.Whole);
        foreach (ReadmeBlock block in ReadmeText.Blocks.Reverse())
        {
            text.Remove(block.Start, block.Text.Length).Insert(block.Start, Fresh(block));
        }

        if (Environment.GetEnvironmentVariable("UPDATE_README") == "1")
        {
            File.WriteAllText(Path.Combine(ReadmeText.Root, "README.md"), text.ToString());
        }
        else
        {
            Assert.Equal(text.ToString(), ReadmeText.Whole);
        }
    }

    [Fact]
    public void The_readme_shows_it_all()
    {
        Assert.Contains("550.00", ReadmeText.Marked("output: main-command"), StringComparison.Ordinal);
        Assert.Contains("550.00", ReadmeText.Marked("output: chinese-command"), StringComparison.Ordinal);
        Assert.Equal("dotnet test PensionRules.sln -c Release\n", ReadmeText.Marked("test-command"));
        Assert.Contains(ReadmeText.Blocks, b => b is { Kind: "table", Mark: "coverage --format markdown --summary" });
        foreach (string verb in (string[])["list", "show", "calculate", "explain", "check"])
        {
            Assert.Contains(ReadmeText.Blocks, b => b.Kind == "console" && b.Text.StartsWith(Prompt + verb, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_documents_read_as_the_readme_shows()
    {
        ReadmeBlock[] excerpts = [.. ReadmeText.Blocks.Where(b => b.Mark.StartsWith("excerpt: ", StringComparison.Ordinal))];
        Assert.NotEmpty(excerpts);
        Assert.All(excerpts, e => Assert.Contains(e.Text, ReadmeText.File(e.Mark["excerpt: ".Length..]), StringComparison.Ordinal));
    }

    [Fact]
    public void The_typed_snippet_gives_what_its_comments_say()
    {
        (decimal monthly, string letter, string problem) = Snippets.Typed.Run();
        Assert.Equal(550.00m, monthly);
        Assert.Contains("您的月养老金是", letter, StringComparison.Ordinal);
        Assert.Equal("PR5004 contribution_months -1 国函〔2001〕79号 二(五) 缴费年限", problem);
    }

    // 6,000 of January earn twelve months of 3.97 %: 238.20. Paid out at 2,000 a month, with 2.62 % a year on the rest: 4,238.20, 2,238.20,
    // 238.20 and then 14.66 of interest, for what is left would not pay another month: 252.86, the last of it in April.
    [Fact]
    public void The_accounts_snippet_gives_what_its_comments_say() =>
        Assert.Equal((new YearMonth(2031, 10), 6_238.20m, 12, new YearMonth(2024, 4)), Snippets.Accounts.Run());

    [Fact]
    public void The_untyped_snippet_gives_what_its_comments_say()
    {
        (decimal monthly, string letter, IReadOnlyList<InputFault> faults, decimal again) = Snippets.Untyped.Run();
        Assert.Equal(550.00m, monthly);
        Assert.Equal(550.00m, again);
        Assert.Contains("您的月养老金是", letter, StringComparison.Ordinal);
        Assert.Equal("contribution_months", Assert.Single(faults).Field);
    }

    // 1,000 × (20 % + 5 × 0.6 %) + 24,000 ÷ 120 + 1,000 × 10 × 1.2 % = 550; 1,000 × 20 % + 12,000 ÷ 120 + 1,000 × 5 × 1.2 % = 360.
    [Fact]
    public void The_populations_snippet_gives_what_its_comments_say()
    {
        (long[] pensions, string[] findings, Rational sum, Rational? mean, long count) = Snippets.Populations.Run();
        Assert.Equal([55_000, 36_000, CellCode.Blank], pensions);
        Assert.Equal("2: PR5004:contribution_months", Assert.Single(findings));
        Assert.Equal((Rational.FromInt64(910), Rational.FromInt64(455), 2), (sum, mean!.Value, count));
    }

    private string Fresh(ReadmeBlock block) => (block.Mark, block.Kind) switch
    {
        (_, "csharp") when block.Mark.StartsWith("snippet: ", StringComparison.Ordinal) => FreshSnippet(block.Mark["snippet: ".Length..]),
        (_, "console") => FreshConsole(block.Text),
        (_, "table") => $"\n{folder.Run(block.Mark)}\n",
        (_, "text") when block.Mark.StartsWith("output: ", StringComparison.Ordinal) =>
            folder.Run(ReadmeText.Marked(block.Mark["output: ".Length..]).TrimEnd('\n').Split(" -- ")[1]),
        _ => block.Text,
    };

    private string FreshConsole(string text) => string.Concat(text.Split('\n')
        .Where(l => l.StartsWith(Prompt, StringComparison.Ordinal)).Select(l => $"{l}\n{folder.Run(l[Prompt.Length..])}"));

    // The marked lines of a file in Snippets, without their indentation; the tests see the namespace PensionRules without a using.
    private static string FreshSnippet(string name)
    {
        string source = ReadmeText.File($"tests/PensionRules.Tests/Readme/Snippets/{name}.cs");
        string usings = Between(source, "// <using>\n", "// </using>");
        string body = Between(source, "// <snippet>\n", "        // </snippet>");
        IEnumerable<string> lines = body.Split('\n').Select(l => l.StartsWith("        ", StringComparison.Ordinal) ? l[8..] : l);
        return usings.Insert(usings.IndexOf("using PensionRules.", StringComparison.Ordinal), "using PensionRules;\n") + string.Join('\n', lines);
    }

    private static string Between(string text, string start, string end)
    {
        int from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
