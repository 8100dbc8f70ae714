using PensionRules.Diagnostics;
using PensionRules.Documents.Tables;
using PensionRules.Policies;

namespace PensionRules.Documents.Structure;

/// <summary>The word for a kind of document, which begins its identity table.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Word">The word.</param>
internal sealed record DocumentWord(DocumentKind Kind, Word Word)
{
    /// <summary>The word of each kind.</summary>
    public static IReadOnlyList<DocumentWord> All { get; } =
    [
        new(DocumentKind.Policy, new("政策", "policy")),
        new(DocumentKind.Scheme, new("制度", "scheme")),
        new(DocumentKind.DataSet, new("资料", "data-set")),
        new(DocumentKind.Cases, new("算例集", "cases")),
        new(DocumentKind.Rulebook, new("规则目录", "rulebook")),
    ];

    /// <summary>The kind of document that a header cell announces.</summary>
    /// <param name="header">The words of the cell.</param>
    /// <returns>The kind, or null when the cell begins another table.</returns>
    public static DocumentKind? Find(Cell[] header) => All.FirstOrDefault(d => d.Word.CountAtStart(header) > 0)?.Kind;

    /// <summary>The word of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The word.</returns>
    public static Word Of(DocumentKind kind) => All.First(d => d.Kind == kind).Word;

    /// <summary>The word of a kind, for messages.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The word in both languages.</returns>
    public static BothLanguages Shown(DocumentKind kind) => new(Of(kind).Chinese, Of(kind).English);
}
