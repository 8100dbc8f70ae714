using System.Numerics;
using System.Runtime.InteropServices;

namespace PensionRules.Population.Lanes;

/// <summary>A multiple of an integer of the row plus a constant: <c>factor · node + offset</c>. Without a node it is the offset alone.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Affine
{
    private Affine(LaneNode? node, BigInteger factor, BigInteger offset)
    {
        Node = factor.IsZero ? null : node;
        Factor = Node is null ? BigInteger.Zero : factor;
        Offset = offset;
    }

    public LaneNode? Node { get; }

    public BigInteger Factor { get; }

    public BigInteger Offset { get; }

    public bool IsConstant => Node is null;

    public BigInteger Low => Bound(Factor.Sign >= 0);

    public BigInteger High => Bound(Factor.Sign < 0);

    public static Affine Of(BigInteger constant) => new(null, BigInteger.Zero, constant);

    public static Affine Of(LaneNode node) => new(node, BigInteger.One, BigInteger.Zero);

    public static Affine operator *(Affine a, BigInteger factor) => new(a.Node, a.Factor * factor, a.Offset * factor);

    public static Affine operator +(Affine a, BigInteger offset) => new(a.Node, a.Factor, a.Offset + offset);

    public static Affine operator -(Affine a) => a * BigInteger.MinusOne;

    /// <summary>The largest number that divides factor and offset; 1 for zero.</summary>
    public BigInteger Content
    {
        get
        {
            BigInteger content = BigInteger.GreatestCommonDivisor(Factor, Offset);
            return content.IsZero ? BigInteger.One : content;
        }
    }

    /// <summary>Divided by a number that divides it.</summary>
    public Affine Over(BigInteger divisor) => new(Node, Factor / divisor, Offset / divisor);

    /// <summary>With the node's bounds replaced.</summary>
    public LaneBounds Within(LaneBounds node) => IsConstant ? new LaneBounds(Offset, Offset) : (node * Factor) + Offset;

    private BigInteger Bound(bool low)
    {
        if (Node is null)
        {
            return Offset;
        }

        return (Factor * (low ? Node.Bounds.Low : Node.Bounds.High)) + Offset;
    }

    public override string ToString() => IsConstant ? $"{Offset}" : $"{Factor}·{Node!.Op}+{Offset}";
}
