using System.Runtime.Intrinsics;

namespace PensionRules.Population.Lanes;

/// <summary>How an operand is read, as a type: one loop is compiled for each, with nothing to decide inside.</summary>
internal interface IOperandShape
{
    /// <summary>Eight lanes from a row on.</summary>
    static abstract Vector512<double> At(in DoubleOperand operand, int row);
}
