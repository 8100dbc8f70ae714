using PensionRules.Building;

namespace PensionRules.Policies;

/// <summary>A scheme: what is put in and comes out, whatever the region and year.</summary>
public sealed class Scheme
{
    internal Scheme(PolicyDocument document, string englishTitle, Term? governing, TermTable table)
    {
        Document = document;
        EnglishTitle = englishTitle;
        GoverningDate = governing;
        Table = table;
    }

    /// <summary>The id, for example <c>employee-pension</c>.</summary>
    public string Id => Document.Id.Text;

    /// <summary>The Chinese title.</summary>
    public string Title => Document.Title;

    /// <summary>The English title.</summary>
    public string EnglishTitle { get; }

    /// <summary>The term whose date decides which policy set governs; null when the scheme has none.</summary>
    public Term? GoverningDate { get; }

    /// <summary>Every term the scheme declares, in order.</summary>
    public IReadOnlyList<Term> Terms => Table.Terms;

    /// <summary>The worksheets that a policy set of the scheme may show beside its outputs, in order.</summary>
    public IReadOnlyList<Sheet> Sheets => Table.Sheets;

    /// <summary>The document.</summary>
    public PolicyDocument Document { get; }

    internal TermTable Table { get; }
}
