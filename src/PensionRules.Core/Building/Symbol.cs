using PensionRules.Policies;

namespace PensionRules.Building;

/// <summary>What a name in a formula stands for.</summary>
internal abstract record Symbol
{
    /// <summary>A term; a 按 table's is looked up at the terms its keys are named after.</summary>
    public sealed record OfTerm(Term Term) : Symbol;

    /// <summary>A column of the rows <paramref name="Depth"/> levels out: 0 is the innermost.</summary>
    public sealed record OfColumn(Term List, int Index, int Depth) : Symbol;

    /// <summary>A named value.</summary>
    public sealed record OfChoice(int Index) : Symbol;

    /// <summary>A list that an aggregate goes through.</summary>
    public sealed record OfList(Term List) : Symbol;
}
