using PensionRules.Diagnostics;
using PensionRules.Documents;
using PensionRules.Policies;

namespace PensionRules;

/// <summary>Where policy documents come from: the built-in ones of China, folders, and documents of other packages. Reads only what is asked for.</summary>
public sealed class PolicyLibrary
{
    private readonly IReadOnlyList<DocumentSource> _sources;
    private readonly IReadOnlyList<Diagnostic> _faults;
    private readonly Lazy<CatalogBuild> _everything;

    private PolicyLibrary(IReadOnlyList<DocumentSource> sources, IReadOnlyList<Diagnostic> faults)
    {
        _sources = sources;
        _faults = faults;
        _everything = new Lazy<CatalogBuild>(() => Build(_sources.Select(s => s.Read())));
    }

    /// <summary>The documents in this package.</summary>
    public static PolicyLibrary BuiltIn { get; } = new(EmbeddedDocuments.Of(typeof(PolicyLibrary).Assembly), []);

    /// <summary>A library without documents.</summary>
    public static PolicyLibrary Empty { get; } = new([], []);

    /// <summary>The ids of all documents, by name.</summary>
    public IReadOnlyList<string> Ids => [.. _sources.Select(s => s.Id).Order(StringComparer.Ordinal)];

    /// <summary>The library with the documents of a folder (all *.md below it).</summary>
    /// <param name="path">The folder.</param>
    /// <returns>The wider library; a folder that cannot be read shows as a diagnostic when it is loaded.</returns>
    public PolicyLibrary WithFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return With(PolicyFolder.Read(path));
    }

    /// <summary>The library with documents that were read already.</summary>
    /// <param name="results">The documents, with what was wrong with them.</param>
    /// <returns>The wider library.</returns>
    public PolicyLibrary With(IEnumerable<ReadResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        ReadResult[] all = [.. results];
        return new PolicyLibrary(
            [.. _sources, .. all.Where(r => r.Document is not null).Select(r => new DocumentSource(r.Document!.Id.Text, () => r))],
            [.. _faults, .. all.Where(r => r.Document is null).SelectMany(r => r.Diagnostics)]);
    }

    /// <summary>The library with documents that stand in for those of the same id: how a built-in document is edited and tried out.</summary>
    /// <param name="results">The documents, with what was wrong with them.</param>
    /// <returns>The changed library.</returns>
    public PolicyLibrary Replacing(IEnumerable<ReadResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        ReadResult[] all = [.. results];
        HashSet<string> replaced = [.. all.Where(r => r.Document is not null).Select(r => r.Document!.Id.Text)];
        return new PolicyLibrary([.. _sources.Where(s => !replaced.Contains(s.Id))], _faults).With(all);
    }

    /// <summary>The library with the documents embedded in an assembly under <c>policies/</c>: how another package adds its own.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <returns>The wider library.</returns>
    public PolicyLibrary WithAssembly(System.Reflection.Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return new PolicyLibrary([.. _sources, .. EmbeddedDocuments.Of(assembly)], _faults);
    }

    /// <summary>Reads and checks everything; a library does so once and gives the same catalog again.</summary>
    /// <returns>The catalog and the diagnostics.</returns>
    public CatalogBuild Load() => _everything.Value;

    /// <summary>Reads and checks one document with what it rests on: its scheme, base and data documents.</summary>
    /// <param name="id">The id of a policy set, scheme or case document.</param>
    /// <returns>A catalog of just these, and the diagnostics; empty when there is no such document.</returns>
    public CatalogBuild Load(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        Dictionary<DocumentSource, ReadResult> read = [];
        foreach (DocumentSource source in _sources.Where(s => s.IsRegions))
        {
            read[source] = source.Read();
        }

        Queue<string> open = new([id]);
        while (open.TryDequeue(out string? next))
        {
            foreach (DocumentSource source in _sources.Where(s => s.Id == next && !read.ContainsKey(s)))
            {
                read[source] = source.Read();
                foreach (string needed in Needs(read[source].Document))
                {
                    open.Enqueue(needed);
                }
            }
        }

        return Build(read.Values);
    }

    private static IEnumerable<string> Needs(PolicyDocument? document) => document is null
        ? []
        : ((string[])["scheme", "extends", "uses", "policy"]).SelectMany(document.References).Select(cell => cell.Text);

    private CatalogBuild Build(IEnumerable<ReadResult> results)
    {
        ReadResult[] all = [.. results];
        CatalogBuild build = PolicyCatalog.Build(all.Where(r => r.Document is not null).Select(r => r.Document!));
        return build with { Diagnostics = [.. _faults, .. all.SelectMany(r => r.Diagnostics), .. build.Diagnostics] };
    }
}
