using PensionRules.Documents;

namespace PensionRules;

/// <summary>A document that is read when it is needed.</summary>
internal sealed class DocumentSource(string id, Func<ReadResult> read)
{
    private readonly Lazy<ReadResult> _result = new(read);

    public string Id => id;

    /// <summary>Whether it adds places; such documents are always read, so that a code means the same everywhere.</summary>
    public bool IsRegions => id.Contains("regions", StringComparison.Ordinal);

    public ReadResult Read() => _result.Value;
}
