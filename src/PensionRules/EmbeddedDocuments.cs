using System.Reflection;
using PensionRules.Documents;

namespace PensionRules;

/// <summary>The documents embedded in an assembly under <c>policies/</c>; a file is named after the id in it.</summary>
internal static class EmbeddedDocuments
{
    private const string Folder = "policies/";

    public static IReadOnlyList<DocumentSource> Of(Assembly assembly) =>
        [.. assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && n.EndsWith(".md", StringComparison.Ordinal))
            .Select(n => new DocumentSource(Path.GetFileNameWithoutExtension(n), () => Read(assembly, n)))];

    private static ReadResult Read(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        return PolicyDocumentReader.Read(name, reader.ReadToEnd());
    }
}
