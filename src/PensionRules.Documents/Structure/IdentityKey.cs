using PensionRules.Documents.Tables;
using PensionRules.Policies;

namespace PensionRules.Documents.Structure;

/// <summary>A key of identity tables.</summary>
/// <param name="Word">Its word; the English one is the key in <see cref="PolicyDocument.Identity"/>.</param>
/// <param name="Required">The kinds of documents that must have it.</param>
/// <param name="Optional">The kinds of documents that may have it.</param>
internal sealed record IdentityKey(Word Word, DocumentKinds Required, DocumentKinds Optional)
{
    /// <summary>Every key.</summary>
    public static IReadOnlyList<IdentityKey> All { get; } =
    [
        new(new("政策", "policy"), DocumentKinds.None, DocumentKinds.Cases),
        new(new("制度", "scheme"), DocumentKinds.Policy, DocumentKinds.Cases),
        new(new("地区", "region"), DocumentKinds.Policy, DocumentKinds.Cases),
        new(new("日期", "date"), DocumentKinds.None, DocumentKinds.Cases),
        new(new("英文名", "title-en"), DocumentKinds.WithValues | DocumentKinds.Rulebook, DocumentKinds.Cases),
        new(new("文件", "document"), DocumentKinds.None, DocumentKinds.WithValues),
        new(new("发布", "issued"), DocumentKinds.None, DocumentKinds.WithValues),
        new(new("适用", "in-force"), DocumentKinds.Policy, DocumentKinds.None),
        new(new("承接", "extends"), DocumentKinds.None, DocumentKinds.Policy),
        new(new("引用", "uses"), DocumentKinds.None, DocumentKinds.Policy),
        new(new("舍入", "rounding"), DocumentKinds.None, DocumentKinds.Policy),
        new(new("决定日期", "governing"), DocumentKinds.None, DocumentKinds.Scheme),
    ];

    /// <summary>The words of all keys.</summary>
    public static IEnumerable<Word> Words => All.Select(k => k.Word);

    /// <summary>Whether documents of a kind may have the key.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Whether they may.</returns>
    public bool IsAllowedIn(DocumentKind kind) => (Required | Optional).Has(kind);
}
