using PensionRules.Numerics;

namespace PensionRules.Population.Lanes;

/// <summary>A step of a program: an operation over a block, from buffers into a buffer.</summary>
internal sealed class LaneStep
{
    public required LaneStepKind Kind { get; init; }

    /// <summary>Whether it is calculated in 64-bit integers.</summary>
    public bool IsInt64 { get; init; }

    /// <summary>Whether its result is kept in 64-bit integers.</summary>
    public bool KeepsInt64 { get; init; }

    /// <summary>The buffer it fills.</summary>
    public int Target { get; set; }

    public LaneOperand X { get; init; }

    public LaneOperand Y { get; init; }

    public LaneOperand Z { get; init; }

    public LaneOperand W { get; init; }

    /// <summary>How many operands a sum has.</summary>
    public int Count { get; init; }

    /// <summary>The constant divisor.</summary>
    public long Divisor { get; init; }

    /// <summary>What stands around a product that is divided at once: multiplied by this …</summary>
    public long Factor { get; init; } = 1;

    /// <summary>… and added.</summary>
    public long Offset { get; init; }

    public RoundingMode Mode { get; init; }

    /// <summary>Whether what is divided, or its divisor, may be below zero.</summary>
    public bool IsSigned { get; init; }

    /// <summary>A yes or no that decides whether a quotient counts; 0 otherwise.</summary>
    public LaneOperand? Gate { get; init; }

    public int Column { get; init; }

    public RowFinder? Finder { get; init; }

    public LaneOperand[] Keys { get; init; } = [];

    /// <summary>The values of a table, the first for "no row".</summary>
    public long[] Values { get; init; } = [];
}
