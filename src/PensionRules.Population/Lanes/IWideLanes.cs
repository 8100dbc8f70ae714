using System.Numerics;

namespace PensionRules.Population.Lanes;

/// <summary>A graph carried out in wide integers.</summary>
internal interface IWideLanes
{
    void Run(BlockCells cells);

    bool IsNotZero(LaneNode node, int row);

    BigInteger Value(Affine value, int row);
}
