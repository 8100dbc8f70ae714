using System.Numerics;

namespace PensionRules.Population.Lanes;

/// <summary>
/// What the expressions of a graph lie between for cells in some ranges, and how wide the integers are that hold them and everything on the way to them:
/// floating point below 2^51, 64-bit integers below 2^62.
/// </summary>
internal sealed class LaneProof
{
    /// <summary>Whole numbers below this are exact in floating point, and so are sums of two of them.</summary>
    public static readonly BigInteger MostDouble = BigInteger.One << 51;

    public static readonly BigInteger MostInt64 = BigInteger.One << 62;

    /// <summary>Quotients that are mended by a remainder need it exact in floating point.</summary>
    public static readonly BigInteger MostDivisor = BigInteger.One << 49;

    private static readonly BigInteger MostInt128 = BigInteger.One << 126;

    private readonly LaneGraph _graph;
    private readonly LaneBounds[] _bounds;
    private readonly LaneWidth[] _width;

    public LaneProof(LaneGraph graph, IReadOnlyList<CellRange> ranges, LaneWidth least)
    {
        _graph = graph;
        Least = least;
        Ranges = ranges;
        _bounds = new LaneBounds[graph.Nodes.Count];
        _width = new LaneWidth[graph.Nodes.Count];
        for (int i = 0; i < _bounds.Length; i++)
        {
            _bounds[i] = BoundsOf(graph.Nodes[i]);
            _width[i] = WidthOf(graph.Nodes[i], _bounds[i]);
        }
    }

    /// <summary>The narrowest integers that may be used.</summary>
    public LaneWidth Least { get; }

    /// <summary>The ranges of the cells, by column.</summary>
    public IReadOnlyList<CellRange> Ranges { get; }

    /// <summary>How wide the integers are in which an expression is calculated.</summary>
    public LaneWidth Width(int at) => _width[at];

    /// <summary>What an expression lies between.</summary>
    public LaneBounds Bounds(int at) => _bounds[at];

    /// <summary>What an operand lies between.</summary>
    public LaneBounds Within(Affine value) => value.Within(value.IsConstant ? default : _bounds[_graph.IndexOf(value.Node!)]);

    /// <summary>Whether an expression is kept in 64-bit integers: a result that is small is kept in floating point, whatever it was calculated in.</summary>
    public bool Keeps(int at) => _bounds[at].Magnitude >= MostDouble || Least == LaneWidth.Int64;

    /// <summary>The largest number on the way to an operand: the multiple and the sum both have to be exact.</summary>
    public BigInteger Need(Affine value)
    {
        if (value.IsConstant)
        {
            return BigInteger.Abs(value.Offset);
        }

        LaneBounds bounds = _bounds[_graph.IndexOf(value.Node!)];
        BigInteger parts = BigInteger.Max(BigInteger.Abs(value.Factor), BigInteger.Abs(value.Offset));
        return BigInteger.Max(BigInteger.Max(parts, (bounds * value.Factor).Magnitude), ((bounds * value.Factor) + value.Offset).Magnitude);
    }

    public static LaneWidth WidthOf(BigInteger magnitude)
    {
        if (magnitude < MostDouble)
        {
            return LaneWidth.Double;
        }

        if (magnitude < MostInt64)
        {
            return LaneWidth.Int64;
        }

        return magnitude < MostInt128 ? LaneWidth.Int128 : LaneWidth.Unbounded;
    }

    private LaneBounds BoundsOf(LaneNode node) => node.Op switch
    {
        LaneOp.Input => new LaneBounds(Ranges[node.Column].Low, Ranges[node.Column].High),
        LaneOp.Fault => new LaneBounds(_graph.NumberOf(node), _graph.NumberOf(node)),
        LaneOp.Row or LaneOp.Cell => node.Bounds,
        _ => LaneNode.BoundsOf(node.Op, Within(node.X), Within(node.Y), Within(node.Z), node.Mode),
    };

    private LaneWidth WidthOf(LaneNode node, LaneBounds bounds)
    {
        BigInteger most = bounds.Magnitude;
        foreach (Affine operand in node.Operands)
        {
            most = BigInteger.Max(most, Need(operand));
        }

        if (node.Op == LaneOp.Quotient)
        {
            BigInteger divisor = Within(node.Y).Magnitude;
            most = BigInteger.Max(most, Need(node.X) + divisor + 1);
            if (most >= MostDouble && divisor >= MostDivisor)
            {
                most = BigInteger.Max(most, MostInt64);
            }
        }

        return (LaneWidth)Math.Max((int)WidthOf(most), (int)Least);
    }
}
