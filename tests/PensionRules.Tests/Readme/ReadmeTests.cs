using PensionRules.Cli;

namespace PensionRules.Tests.Readme;

/// <summary>What the README shows is what there is: the tool's output, the documents, the C#.</summary>
public sealed class ReadmeTests(ReadmeFolder folder) : IClassFixture<ReadmeFolder>
{
    private const string Prompt = "$ pension-rules ";

    public static TheoryData<string, string> ConsoleExamples()
    {
        TheoryData<string, string> examples = [];
        foreach (string block in ReadmeText.BlocksOf("console").Where(b => b.StartsWith(Prompt, StringComparison.Ordinal)))
        {
            foreach (string example in ("\n" + block).Split("\n" + Prompt, StringSplitOptions.RemoveEmptyEntries))
            {
                string[] parts = example.Split('\n', 2);
                examples.Add(parts[0], parts[1].TrimEnd('\n'));
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(ConsoleExamples))]
    public void The_tool_prints_what_the_readme_shows(string arguments, string expected) =>
        Assert.Equal(expected, Run(arguments));

    [Fact]
    public void The_main_command_prints_what_the_readme_shows()
    {
        string command = ReadmeText.Block("main-command").Trim();
        string[] parts = command.Split(" -- ");
        Assert.Equal("dotnet run --project src/PensionRules.Cli -c Release", parts[0]);
        Assert.Equal(ReadmeText.Block("main-output").TrimEnd('\n'), Run(parts[1]));
    }

    [Fact]
    public void The_chinese_command_prints_what_the_readme_shows() =>
        Assert.Equal(ReadmeText.Block("chinese-output").TrimEnd('\n'), Run(ReadmeText.Block("chinese-command").Trim().Split(" -- ")[1]));

    [Fact]
    public void The_documents_read_as_the_readme_shows()
    {
        IReadOnlyList<(string Rest, string Text)> excerpts = ReadmeText.Blocks("excerpt: ");
        Assert.NotEmpty(excerpts);
        foreach ((string file, string text) in excerpts)
        {
            Assert.Contains(text, ReadmeText.File(Path.Combine(ReadmeText.Root, file)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_snippet_compiles_as_the_readme_shows_it()
    {
        string source = ReadmeText.File(Path.Combine(ReadmeText.Root, "tests", "PensionRules.Tests", "Readme", "Snippet.cs"));
        string usings = Between(source, "// <using>\n", "// </using>").Replace("using NodaTime;\n", "using NodaTime;\nusing PensionRules;\n", StringComparison.Ordinal);
        string body = Between(source, "// <snippet>\n", "        // </snippet>");
        string shown = string.Join('\n', body.Split('\n').Select(l => l.StartsWith("        ", StringComparison.Ordinal) ? l[8..] : l));
        Assert.Equal(usings + shown, ReadmeText.Block("snippet"));
    }

    [Fact]
    public void The_snippet_gives_what_its_comments_say()
    {
        (decimal monthly, string letter, decimal again, IReadOnlyList<Calculation.InputFault> faults) = Snippet.Run();
        Assert.Equal(550.00m, monthly);
        Assert.Equal(550.00m, again);
        Assert.Contains("您的月养老金是", letter, StringComparison.Ordinal);
        Assert.Equal("contribution_months", Assert.Single(faults).Field);
    }

    [Fact]
    public void The_test_command_is_the_one_of_the_solution() =>
        Assert.Equal("dotnet test PensionRules.sln -c Release", ReadmeText.Block("test-command").Trim());

    private string Run(string arguments)
    {
        StringWriter output = new();
        Tool.Run([.. arguments.Split(' ').Select(folder.Here)], output, output, TextReader.Null, isTerminal: false);
        return folder.AsFromHere(output.ToString()).ReplaceLineEndings("\n").TrimEnd('\n');
    }

    private static string Between(string text, string start, string end)
    {
        int from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
