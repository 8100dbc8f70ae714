using PensionRules.Diagnostics;
using PensionRules.Documents.Tables;
using PensionRules.Policies;

namespace PensionRules.Documents.Structure;

/// <summary>The words for the kinds of documents, which begin an identity table.</summary>
internal static class DocumentWords
{
    /// <summary>The word of each kind.</summary>
    public static IReadOnlyList<(DocumentKind Kind, Word Word)> All { get; } =
    [
        (DocumentKind.Policy, new("政策", "policy")),
        (DocumentKind.Scheme, new("制度", "scheme")),
        (DocumentKind.DataSet, new("资料", "data-set")),
        (DocumentKind.Cases, new("算例集", "cases")),
    ];

    /// <summary>The kind of document that a header cell announces.</summary>
    /// <param name="header">The words of the cell.</param>
    /// <returns>The kind, or null when the cell begins another table.</returns>
    public static DocumentKind? Find(List<Cell> header)
    {
        foreach ((DocumentKind kind, Word word) in All)
        {
            if (word.CountAtStart(header) > 0)
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The word of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The word.</returns>
    public static Word Of(DocumentKind kind) => All.First(pair => pair.Kind == kind).Word;

    /// <summary>The word of a kind, for messages.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The word in both languages.</returns>
    public static BothLanguages Shown(DocumentKind kind) => new(Of(kind).Chinese, Of(kind).English);
}
