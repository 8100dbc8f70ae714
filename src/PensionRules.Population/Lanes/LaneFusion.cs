using System.Numerics;

namespace PensionRules.Population.Lanes;

/// <summary>Which expressions are calculated in the step of the one expression that uses them, and so have no step and no buffer of their own.</summary>
internal sealed class LaneFusion
{
    private const int MostSummands = 4;

    private readonly LaneGraph _graph;
    private readonly LaneProof _proof;
    private readonly int[] _uses;
    private readonly bool[] _isFused;
    private readonly Dictionary<int, LongProduct> _longProducts = [];

    public LaneFusion(LaneGraph graph, LaneProof proof)
    {
        _graph = graph;
        _proof = proof;
        _uses = new int[graph.Nodes.Count];
        _isFused = new bool[graph.Nodes.Count];
        CountUses();
        Fuse();
        Width = Enumerable.Range(0, _isFused.Length).Where(i => !_isFused[i]).Select(WidthOf).DefaultIfEmpty(LaneWidth.Double).Max();
        WideSteps = Enumerable.Range(0, _isFused.Length).Count(i => !_isFused[i] && (WidthOf(i) > LaneWidth.Double || _longProducts.ContainsKey(i)));
    }

    /// <summary>The widest integers of a step.</summary>
    public LaneWidth Width { get; }

    /// <summary>How many steps cost more than one in floating point.</summary>
    public int WideSteps { get; }

    public bool IsFused(int at) => _isFused[at];

    /// <summary>Whether an operand is an operation that has no step of its own.</summary>
    public bool IsFused(Affine operand, LaneOp op, out LaneNode node)
    {
        int at = IndexOf(operand);
        node = _graph.Nodes[Math.Max(at, 0)];
        return at >= 0 && _isFused[at] && node.Op == op;
    }

    /// <summary>How wide the integers are in which a step calculates.</summary>
    public LaneWidth WidthOf(int at) => _longProducts.ContainsKey(at) ? LaneWidth.Double : _proof.Width(at);

    public bool TryGetLongProduct(int at, out LongProduct product) => _longProducts.TryGetValue(at, out product);

    /// <summary>The operands of a sum, those of the sums within it among them.</summary>
    public List<Affine> SumOperands(int at)
    {
        List<Affine> all = [];
        foreach (Affine operand in new[] { _graph.Nodes[at].X, _graph.Nodes[at].Y })
        {
            if (IsFused(operand, LaneOp.Sum, out LaneNode sum))
            {
                all.Add(sum.X * operand.Factor);
                all.Add((sum.Y * operand.Factor) + operand.Offset);
            }
            else
            {
                all.Add(operand);
            }
        }

        return all;
    }

    /// <summary>The expressions whose buffers a step reads.</summary>
    public IEnumerable<int> ReadBy(int at)
    {
        foreach (int read in _graph.Nodes[at].Operands.Select(IndexOf).Where(i => i >= 0))
        {
            if (!_isFused[read])
            {
                yield return read;
                continue;
            }

            foreach (int inner in ReadBy(read))
            {
                yield return inner;
            }
        }
    }

    private int IndexOf(Affine value) => value.IsConstant ? -1 : _graph.IndexOf(value.Node!);

    private void CountUses()
    {
        foreach (int used in _graph.Nodes.SelectMany(n => n.Operands).Select(IndexOf).Where(i => i >= 0).Concat(_graph.Roots.Select(_graph.IndexOf)))
        {
            _uses[used]++;
        }
    }

    private void Fuse()
    {
        for (int i = 0; i < _isFused.Length; i++)
        {
            FuseGate(i);
            FuseLongProduct(i);
        }

        for (int i = 0; i < _isFused.Length; i++)
        {
            FusePair(i);
        }

        for (int i = 0; i < _isFused.Length; i++)
        {
            if (_graph.Nodes[i].Op == LaneOp.Sum && !_isFused[i])
            {
                FuseSum(i);
            }
        }
    }

    private void FusePair(int at)
    {
        LaneNode node = _graph.Nodes[at];
        int inner = IndexOf(node.X);
        if (inner < 0 || _isFused[at] || _isFused[inner] || !CanFuse(at, inner))
        {
            return;
        }

        LaneOp op = _graph.Nodes[inner].Op;
        _isFused[inner] = (node.Op == LaneOp.Choice && (op is LaneOp.Less or LaneOp.Equal))
            || (node.Op == LaneOp.Quotient && op == LaneOp.Product && node.Y.IsConstant);
    }

    // 0 ÷ d is 0: a quotient of "nothing or something" is one step, and what is divided may be a product.
    private void FuseGate(int at)
    {
        LaneNode node = _graph.Nodes[at];
        int inner = IndexOf(node.X);
        if (!IsMultipleByConstant(node) || !IsGate(inner) || !CanFuse(at, inner))
        {
            return;
        }

        Affine arm = ArmOf(_graph.Nodes[inner]);
        if (_proof.Need(arm * node.X.Factor) >= LaneProof.MostDouble)
        {
            return;
        }

        _isFused[inner] = true;
        int product = IndexOf(arm);
        if (product >= 0 && _graph.Nodes[product].Op == LaneOp.Product && CanFuse(inner, product))
        {
            _isFused[product] = true;
        }
    }

    // Two numbers in floating point hold the product of any two operands; what is wanted of it is its quotient.
    private void FuseLongProduct(int at)
    {
        LaneNode node = _graph.Nodes[at];
        if (_proof.Least != LaneWidth.Double || _proof.Width(at) == LaneWidth.Double || !IsMultipleByConstant(node)
            || node.Y.Offset.Sign < 0 || node.Y.Offset >= LaneProof.MostDivisor || _proof.Bounds(at).Magnitude >= LaneProof.MostDouble)
        {
            return;
        }

        int choice = IndexOf(node.X);
        bool isGated = IsGate(choice) && _uses[choice] == 1;
        Affine top = isGated ? ArmOf(_graph.Nodes[choice]) * node.X.Factor : node.X;
        int product = IndexOf(top);
        if (product < 0 || !top.Offset.IsZero || _graph.Nodes[product].Op != LaneOp.Product || _uses[product] != 1
            || FactorsOf(_graph.Nodes[product], top.Factor) is not var (x, y))
        {
            return;
        }

        _longProducts[at] = new LongProduct(x, y, isGated ? GateOf(_graph.Nodes[choice]) : null);
        _isFused[product] = true;
        _isFused[choice] |= isGated;
    }

    private (Affine X, Affine Y)? FactorsOf(LaneNode product, BigInteger factor)
    {
        (Affine x, Affine y) = (product.X * factor, product.Y);
        if (_proof.Need(x) >= LaneProof.MostDouble)
        {
            (x, y) = (product.X, product.Y * factor);
        }

        return _proof.Need(x) < LaneProof.MostDouble && _proof.Need(y) < LaneProof.MostDouble ? (x, y) : null;
    }

    private static bool IsMultipleByConstant(LaneNode node) => node.Op == LaneOp.Quotient && node.Y.IsConstant && !node.X.IsConstant && node.X.Offset.IsZero;

    private bool IsGate(int at) => at >= 0 && _graph.Nodes[at] is { Op: LaneOp.Choice, X.IsConstant: false } choice && (IsZero(choice.Y) || IsZero(choice.Z));

    /// <summary>What a choice between something and 0 is when it is not 0.</summary>
    public static Affine ArmOf(LaneNode choice) => IsZero(choice.Y) ? choice.Z : choice.Y;

    /// <summary>The yes or no that decides whether a choice between something and 0 is something.</summary>
    public static Affine GateOf(LaneNode choice) => IsZero(choice.Y) ? LaneCondition.Not(choice.X) : choice.X;

    private static bool IsZero(Affine value) => value is { IsConstant: true, Offset.IsZero: true };

    private bool CanFuse(int outer, int inner) =>
        _uses[inner] == 1 && _proof.Width(outer) == LaneWidth.Double && _proof.Width(inner) == LaneWidth.Double;

    // Sums of sums, up to four operands.
    private void FuseSum(int at)
    {
        int count = 2;
        foreach (Affine operand in new[] { _graph.Nodes[at].X, _graph.Nodes[at].Y })
        {
            int inner = IndexOf(operand);
            if (inner >= 0 && count < MostSummands && _graph.Nodes[inner].Op == LaneOp.Sum && !_isFused[inner] && CanFuse(at, inner) && SumOperands(inner).Count == 2
                && _proof.Need(_graph.Nodes[inner].X * operand.Factor) < LaneProof.MostDouble
                && _proof.Need((_graph.Nodes[inner].Y * operand.Factor) + operand.Offset) < LaneProof.MostDouble)
            {
                _isFused[inner] = true;
                count++;
            }
        }
    }
}
