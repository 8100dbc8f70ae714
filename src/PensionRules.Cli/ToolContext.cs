using PensionRules.Cli.CommandLine;
using PensionRules.Diagnostics;
using PensionRules.Documents;
using PensionRules.Policies;

namespace PensionRules.Cli;

/// <summary>One run: where it writes, in which language, what it was given, and whether something was wrong.</summary>
internal sealed class ToolContext(ToolConsole console, Language language, Invocation invocation)
{
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _problems = [];
    private readonly Dictionary<string, IReadOnlyList<ReadResult>> _folders = new(StringComparer.Ordinal);

    public ToolConsole Console => console;

    public TextWriter Out => console.Out;

    public Language Language => language;

    public Invocation Given => invocation;

    public bool IsChinese => language == Language.Chinese;

    /// <summary>Whether an error was reported.</summary>
    public bool HasErrors => _problems.Count > 0;

    /// <summary>The errors that were reported, each once.</summary>
    public IReadOnlyList<Diagnostic> Problems => _problems;

    /// <summary>The same run once more, with nothing reported yet.</summary>
    public ToolContext Again() => new(console, language, invocation);

    /// <summary>The text in the language of the run.</summary>
    public string Text(string chinese, string english) => IsChinese ? chinese : english;

    public string Text(BothLanguages text) => text.ToText(language);

    public void Report(DiagnosticRule rule, params object[] arguments) => Report(new Diagnostic(rule, SourceLocation.None, arguments));

    public void Report(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Report(diagnostic);
        }
    }

    /// <summary>Writes an error; the same line only once.</summary>
    public void Report(Diagnostic diagnostic)
    {
        string line = diagnostic.ToLine(language);
        if (_reported.Add(line))
        {
            _problems.Add(diagnostic);
            console.Error.WriteLine(line);
        }
    }

    /// <summary>Writes what is to be known and is no error; the same line only once.</summary>
    public void Note(string chinese, string english)
    {
        string line = Text($"说明：{chinese}", $"note: {english}");
        if (_reported.Add(line))
        {
            console.Error.WriteLine(line);
        }
    }

    /// <summary>The documents of a folder, read once a run.</summary>
    public IReadOnlyList<ReadResult> Folder(string path)
    {
        if (!_folders.TryGetValue(path, out IReadOnlyList<ReadResult>? read))
        {
            _folders[path] = read = PolicyFolder.Read(path);
        }

        return read;
    }

    /// <summary>The built-in documents and those of <c>--policies</c>, which stand in for built-in ones of the same id.</summary>
    public PolicyLibrary Library()
    {
        ReadResult[] read = [.. Given.All(CommonOptions.Policies).SelectMany(Folder)];
        HashSet<string> builtIn = [.. PolicyLibrary.BuiltIn.Ids];
        foreach (PolicyDocument document in read.Select(r => r.Document).OfType<PolicyDocument>().Where(d => builtIn.Contains(d.Id.Text)))
        {
            Note($"{document.File} 代替内置的“{document.Id.Text}”", $"'{document.Id.Text}' of {document.File} stands in for the built-in one");
        }

        // Without documents of its own a run takes the library as it is, which is checked once a process.
        return read.Length == 0 ? PolicyLibrary.BuiltIn : PolicyLibrary.BuiltIn.Replacing(read);
    }
}
