using PensionRules.Evaluation;
using PensionRules.Formulas;
using PensionRules.Policies;

namespace PensionRules.Plans;

/// <summary>A worksheet: the nodes of its body follow it and run once a row; its columns are written as they come.</summary>
internal sealed class WorksheetSite(Term term, WorksheetKind kind, int list, int depth, Fault tooMany)
{
    public const int MostRows = 1200;

    public Term Term => term;

    public WorksheetKind Kind => kind;

    /// <summary>Where its rows are kept.</summary>
    public int List => list;

    public int Depth => depth;

    public Fault TooMany => tooMany;

    public int From { get; init; }

    public int To { get; init; }

    /// <summary>How many rows a year or month has: one for each value of 每.</summary>
    public int Each { get; init; } = 1;

    /// <summary>The list that 逐条 goes through; −1 for years and months.</summary>
    public int Source { get; init; } = -1;

    public int? Where { get; set; }

    public int End { get; set; }

    /// <summary>How many columns come before the computed ones: the year or month, 每, or the list's fields.</summary>
    public int Given { get; init; }

    public int[] Columns { get; set; } = [];

    public int Width => Given + Columns.Length;
}
