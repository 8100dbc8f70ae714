using System.Numerics;

namespace PensionRules.Population.Lanes;

/// <summary>A number of a row, exact: an integer of the row over a constant, a quotient of two such, or a choice between numbers.</summary>
internal abstract record LaneNumber
{
    private LaneNumber()
    {
    }

    /// <summary>An integer of the row over a constant above zero.</summary>
    internal sealed record Exact(Affine Top, BigInteger Bottom) : LaneNumber
    {
        public bool IsConstant => Top.IsConstant;

        public override string ToString() => $"({Top})/{Bottom}";
    }

    /// <summary>A quotient by an integer of the row: it has to be rounded or compared before it is a result.</summary>
    internal sealed record Ratio(Exact Top, Exact Bottom) : LaneNumber;

    /// <summary>One number or another, at least one of them a ratio.</summary>
    internal sealed record Either(Affine Condition, LaneNumber Then, LaneNumber Else) : LaneNumber;
}
