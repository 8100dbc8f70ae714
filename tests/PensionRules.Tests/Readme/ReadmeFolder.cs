using PensionRules.Cli;

namespace PensionRules.Tests.Readme;

/// <summary>A folder with the files that the README asks to be saved (marked <c>file: NAME</c>), and the tool run in it.</summary>
public sealed class ReadmeFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("readme");
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Writes the files.</summary>
    public ReadmeFolder()
    {
        foreach (ReadmeBlock block in ReadmeText.Blocks.Where(b => b.Mark.StartsWith("file: ", StringComparison.Ordinal)))
        {
            string name = block.Mark["file: ".Length..];
            string path = Path.Combine(_folder.FullName, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, block.Text);
            _names.Add(name);
            _names.Add(Path.GetDirectoryName(name)!);
        }
    }

    /// <summary>What the tool prints, results and errors, as if it had been started in the folder.</summary>
    public string Run(string arguments)
    {
        StringWriter output = new();
        string[] here = [.. arguments.Split(' ').Select(a => _names.Contains(a) ? Path.Combine(_folder.FullName, a) : a)];
        Tool.Run(here, output, output, TextReader.Null, isTerminal: false);
        string text = output.ToString().ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        return text.Replace(_folder.FullName + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
