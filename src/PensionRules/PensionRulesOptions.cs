using System.Reflection;

namespace PensionRules;

/// <summary>Which policy documents are loaded. They are read and checked once, at start-up; every error of every document is reported together.</summary>
public sealed class PensionRulesOptions
{
    /// <summary>Whether the documents of China in this package are loaded; true unless it is changed.</summary>
    public bool UseBuiltIn { get; set; } = true;

    /// <summary>Folders of further documents: every <c>*.md</c> below them. A relative path counts from the current directory.</summary>
    public IList<string> Folders { get; } = [];

    /// <summary>Assemblies with further documents, embedded under <c>policies/</c>.</summary>
    public IList<Assembly> Assemblies { get; } = [];

    /// <summary>Adds a folder of documents.</summary>
    /// <param name="path">The folder.</param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public PensionRulesOptions AddFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Folders.Add(path);
        return this;
    }

    /// <summary>Adds the documents embedded in an assembly under <c>policies/</c>: how another package brings its own.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <returns>These options.</returns>
    public PensionRulesOptions AddAssembly(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        Assemblies.Add(assembly);
        return this;
    }
}
