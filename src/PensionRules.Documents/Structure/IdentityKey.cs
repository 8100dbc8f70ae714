using PensionRules.Documents.Tables;
using PensionRules.Policies;

namespace PensionRules.Documents.Structure;

/// <summary>A key of identity tables.</summary>
/// <param name="Word">Its word; the English one is the key in <see cref="PolicyDocument.Identity"/>.</param>
/// <param name="Required">The kinds of documents that must have it.</param>
/// <param name="Optional">The kinds of documents that may have it.</param>
internal sealed record IdentityKey(Word Word, DocumentKind[] Required, DocumentKind[] Optional)
{
    private static readonly DocumentKind[] Laws = [DocumentKind.Policy, DocumentKind.Scheme, DocumentKind.DataSet];

    /// <summary>Every key.</summary>
    public static IReadOnlyList<IdentityKey> All { get; } =
    [
        new(new("政策", "policy"), [], [DocumentKind.Cases]),
        new(new("制度", "scheme"), [DocumentKind.Policy], [DocumentKind.Cases]),
        new(new("地区", "region"), [DocumentKind.Policy], [DocumentKind.Cases]),
        new(new("日期", "date"), [], [DocumentKind.Cases]),
        new(new("英文名", "title-en"), Laws, [DocumentKind.Cases]),
        new(new("文件", "document"), [], Laws),
        new(new("发布", "issued"), [], Laws),
        new(new("适用", "in-force"), [DocumentKind.Policy], []),
        new(new("承接", "extends"), [], [DocumentKind.Policy]),
        new(new("引用", "uses"), [], [DocumentKind.Policy]),
        new(new("舍入", "rounding"), [], [DocumentKind.Policy]),
        new(new("决定日期", "governing"), [], [DocumentKind.Scheme]),
    ];

    /// <summary>The words of all keys.</summary>
    public static IEnumerable<Word> Words => All.Select(k => k.Word);

    /// <summary>Whether documents of a kind may have the key.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Whether they may.</returns>
    public bool IsAllowedIn(DocumentKind kind) => Required.Contains(kind) || Optional.Contains(kind);
}
