namespace PensionRules.Tests.Readme;

/// <summary>The files that the README asks to be saved, in a folder of their own.</summary>
public sealed class ReadmeFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("readme");

    /// <summary>Writes every block marked <c>file: NAME</c>.</summary>
    public ReadmeFolder()
    {
        foreach ((string name, string text) in ReadmeText.Blocks("file: "))
        {
            string path = Path.Combine(_folder.FullName, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            Names.Add(name);
            string folder = Path.GetDirectoryName(name)!;
            if (folder.Length > 0)
            {
                Names.Add(folder);
            }
        }
    }

    /// <summary>The names of the files and of their folders.</summary>
    public ISet<string> Names { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>An argument as the tool must see it from here.</summary>
    public string Here(string argument) => Names.Contains(argument) ? Path.Combine(_folder.FullName, argument) : argument;

    /// <summary>A text as it would read had the tool been started in the folder.</summary>
    public string AsFromHere(string text) => text.Replace(_folder.FullName + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal);

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
