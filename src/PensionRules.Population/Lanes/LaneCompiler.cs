using System.Numerics;

namespace PensionRules.Population.Lanes;

/// <summary>
/// Turns the expressions of a graph into steps over blocks, for cells in proven ranges: the bounds of every expression tell whether it is exact
/// in floating point (below 2^51) or in 64-bit integers (below 2^62). Pairs that stand together become one step; a buffer serves again after its
/// last use.
/// </summary>
internal sealed class LaneCompiler
{
    private static readonly BigInteger MostDouble = BigInteger.One << 51;
    private static readonly BigInteger MostInt64 = BigInteger.One << 62;
    private static readonly BigInteger MostInt128 = BigInteger.One << 126;

    // Quotients of 64-bit integers are mended by a remainder that has to be exact in floating point.
    private static readonly BigInteger MostDivisor = BigInteger.One << 49;

    private readonly LaneGraph _graph;
    private readonly LaneBounds[] _bounds;
    private readonly LaneWidth[] _width;
    private readonly int[] _uses;
    private readonly bool[] _isFused;
    private readonly LaneWidth _least;
    private readonly IReadOnlyList<OutputColumn> _outputs;

    private LaneCompiler(LaneGraph graph, IReadOnlyList<OutputColumn> outputs, IReadOnlyList<CellRange> ranges, LaneWidth least)
    {
        _graph = graph;
        _outputs = outputs;
        _least = least;
        int count = graph.Nodes.Count;
        _bounds = new LaneBounds[count];
        _width = new LaneWidth[count];
        _uses = new int[count];
        _isFused = new bool[count];
        for (int i = 0; i < count; i++)
        {
            _bounds[i] = BoundsOf(graph.Nodes[i], ranges);
            _width[i] = WidthOf(graph.Nodes[i], _bounds[i]);
        }
    }

    /// <summary>A program for cells in some ranges. One that needs wider integers has no steps.</summary>
    public static LaneProgram Compile(LaneGraph graph, IReadOnlyList<OutputColumn> outputs, IReadOnlyList<CellRange> ranges, LaneWidth least)
    {
        LaneCompiler compiler = new(graph, outputs, ranges, least);
        LaneWidth width = compiler._width.DefaultIfEmpty(LaneWidth.Double).Max();
        for (int i = 0; i < outputs.Count; i++)
        {
            BigInteger need = compiler.Need(compiler.ScaledTop(graph.Outputs[i], i));
            width = (LaneWidth)Math.Max((int)width, (int)WidthOf(need > CellCode.MostMagnitude ? BigInteger.Max(need, MostInt64) : need));
        }

        return width > LaneWidth.Int64
            ? new LaneProgram(graph, width, ranges, [], [], 0, 0)
            : compiler.ToProgram(ranges, width);
    }

    private LaneBounds BoundsOf(LaneNode node, IReadOnlyList<CellRange> ranges) => node.Op switch
    {
        LaneOp.Input => new LaneBounds(ranges[node.Column].Low, ranges[node.Column].High),
        LaneOp.Fault => new LaneBounds(_graph.NumberOf(node), _graph.NumberOf(node)),
        LaneOp.Row or LaneOp.Cell => node.Bounds,
        _ => LaneNode.BoundsOf(node.Op, Within(node.X), Within(node.Y), Within(node.Z), node.Mode),
    };

    private LaneBounds Within(Affine value) => value.Within(value.IsConstant ? default : _bounds[_graph.IndexOf(value.Node!)]);

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

        LaneWidth width = WidthOf(most);
        return (LaneWidth)Math.Max((int)width, (int)_least);
    }

    // The multiple and the sum both have to be exact.
    private BigInteger Need(Affine value)
    {
        if (value.IsConstant)
        {
            return BigInteger.Abs(value.Offset);
        }

        LaneBounds bounds = _bounds[_graph.IndexOf(value.Node!)];
        BigInteger parts = BigInteger.Max(BigInteger.Abs(value.Factor), BigInteger.Abs(value.Offset));
        return BigInteger.Max(BigInteger.Max(parts, (bounds * value.Factor).Magnitude), ((bounds * value.Factor) + value.Offset).Magnitude);
    }

    private static LaneWidth WidthOf(BigInteger magnitude)
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

    private LaneProgram ToProgram(IReadOnlyList<CellRange> ranges, LaneWidth width)
    {
        CountUses();
        Fuse();
        List<LaneStep> steps = [];
        int[] slot = new int[_graph.Nodes.Count];
        int[] last = LastUses();
        Stack<int> free = [];
        int slots = 1;
        for (int i = 0; i < slot.Length; i++)
        {
            if (_isFused[i])
            {
                continue;
            }

            // The result has a buffer of its own before those of its operands are given back.
            slot[i] = free.TryPop(out int known) ? known : slots++;
            LaneStep step = StepOf(i, slot);
            step.Target = slot[i];
            steps.Add(step);
            foreach (int read in ReadBy(i).Distinct().Where(r => last[r] == i))
            {
                free.Push(slot[read]);
            }
        }

        // What no expression reads is still looked at: a bad cell is a bad cell.
        int unread = slots;
        steps.AddRange(Enumerable.Range(0, ranges.Count).Where(c => !_graph.Nodes.Any(n => n.Op == LaneOp.Input && n.Column == c))
            .Select(c => new LaneStep { Kind = LaneStepKind.Load, Column = c, Target = unread }));
        slots += 1;
        LaneResult[] results = [.. _graph.Outputs.Select((o, k) => ResultOf(o, k, slot)), .. _graph.Requirements.Select(r => ResultOf(r, -1, slot))];
        return new LaneProgram(_graph, width, ranges, [.. steps], results, slots, _width.Count(w => w == LaneWidth.Int64));
    }

    private LaneResult ResultOf(LaneOutput output, int position, int[] slot)
    {
        LaneOperand number = OperandOf(ScaledTop(output, position), slot);
        bool isSmall = output.Number is { Top.Node: { } node } && _bounds[_graph.IndexOf(node)].Magnitude * LaneRunner.BlockRows < MostDouble;
        return new LaneResult(output, position, number, output.Value.Fault is { } fault ? OperandOf(Affine.Of(fault), slot) : null, isSmall);
    }

    // What is stored is a multiple of one over the output's denominator.
    private Affine ScaledTop(LaneOutput output, int position)
    {
        if (output.Number is not { } number)
        {
            return Affine.Of(BigInteger.Zero);
        }

        return position < 0 ? number.Top : number.Top * _outputs[position].FactorOf(number);
    }

    private void CountUses()
    {
        foreach (LaneNode node in _graph.Nodes)
        {
            foreach (Affine operand in node.Operands.Where(o => !o.IsConstant))
            {
                _uses[_graph.IndexOf(operand.Node!)]++;
            }
        }

        foreach (LaneNode? root in _graph.Outputs.Concat(_graph.Requirements).SelectMany(o => new[] { o.Number?.Top.Node, o.Value.Fault }))
        {
            if (root is not null)
            {
                _uses[_graph.IndexOf(root)]++;
            }
        }
    }

    private void Fuse()
    {
        for (int i = 0; i < _graph.Nodes.Count; i++)
        {
            FuseGate(i);
        }

        for (int i = 0; i < _graph.Nodes.Count; i++)
        {
            LaneNode node = _graph.Nodes[i];
            int inner = node.X.IsConstant ? -1 : _graph.IndexOf(node.X.Node!);
            if (inner < 0 || _isFused[i] || _isFused[inner] || !CanFuse(i, inner))
            {
                continue;
            }

            LaneOp op = _graph.Nodes[inner].Op;
            _isFused[inner] = (node.Op == LaneOp.Choice && (op is LaneOp.Less or LaneOp.Equal))
                || (node.Op == LaneOp.Quotient && op == LaneOp.Product && node.Y.IsConstant);
        }

        for (int i = 0; i < _graph.Nodes.Count; i++)
        {
            if (_graph.Nodes[i].Op == LaneOp.Sum && !_isFused[i])
            {
                FuseSum(i);
            }
        }
    }

    // 0 ÷ d is 0: a quotient of "nothing or something" is one step, and what is divided may be a product.
    private void FuseGate(int at)
    {
        LaneNode node = _graph.Nodes[at];
        if (node.Op != LaneOp.Quotient || !node.Y.IsConstant || node.X.IsConstant || !node.X.Offset.IsZero)
        {
            return;
        }

        int inner = _graph.IndexOf(node.X.Node!);
        LaneNode choice = _graph.Nodes[inner];
        if (choice.Op != LaneOp.Choice || choice.X.IsConstant || !CanFuse(at, inner) || !(IsZero(choice.Y) || IsZero(choice.Z)))
        {
            return;
        }

        Affine arm = IsZero(choice.Y) ? choice.Z : choice.Y;
        if (Need(arm * node.X.Factor) >= MostDouble)
        {
            return;
        }

        _isFused[inner] = true;
        int product = arm.IsConstant ? -1 : _graph.IndexOf(arm.Node!);
        if (product >= 0 && _graph.Nodes[product].Op == LaneOp.Product && CanFuse(inner, product))
        {
            _isFused[product] = true;
        }
    }

    private static bool IsZero(Affine value) => value is { IsConstant: true, Offset.IsZero: true };

    private bool CanFuse(int outer, int inner) =>
        _uses[inner] == 1 && _width[outer] == LaneWidth.Double && _width[inner] == LaneWidth.Double;

    // Sums of sums, up to four operands.
    private void FuseSum(int at)
    {
        int count = 2;
        foreach (Affine operand in new[] { _graph.Nodes[at].X, _graph.Nodes[at].Y })
        {
            int inner = operand.IsConstant ? -1 : _graph.IndexOf(operand.Node!);
            if (inner >= 0 && count < 4 && _graph.Nodes[inner].Op == LaneOp.Sum && _uses[inner] == 1 && !_isFused[inner]
                && _width[at] == LaneWidth.Double && _width[inner] == LaneWidth.Double && SumOperands(inner).Count == 2
                && Need(_graph.Nodes[inner].X * operand.Factor) < MostDouble && Need((_graph.Nodes[inner].Y * operand.Factor) + operand.Offset) < MostDouble)
            {
                _isFused[inner] = true;
                count++;
            }
        }
    }

    private List<Affine> SumOperands(int at)
    {
        List<Affine> all = [];
        foreach (Affine operand in new[] { _graph.Nodes[at].X, _graph.Nodes[at].Y })
        {
            int inner = operand.IsConstant ? -1 : _graph.IndexOf(operand.Node!);
            if (inner >= 0 && _isFused[inner] && _graph.Nodes[inner].Op == LaneOp.Sum)
            {
                LaneNode sum = _graph.Nodes[inner];
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

    private IEnumerable<int> ReadBy(int at)
    {
        LaneNode node = _graph.Nodes[at];
        foreach (Affine operand in node.Operands.Where(o => !o.IsConstant))
        {
            int read = _graph.IndexOf(operand.Node!);
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

    private int[] LastUses()
    {
        int[] last = new int[_graph.Nodes.Count];
        for (int i = 0; i < last.Length; i++)
        {
            if (!_isFused[i])
            {
                last[i] = Math.Max(last[i], i);
                foreach (int read in ReadBy(i))
                {
                    last[read] = i;
                }
            }
        }

        foreach (LaneNode? root in _graph.Outputs.Concat(_graph.Requirements).SelectMany(o => new[] { o.Number?.Top.Node, o.Value.Fault }))
        {
            if (root is not null)
            {
                last[_graph.IndexOf(root)] = int.MaxValue;
            }
        }

        return last;
    }

    private LaneStep StepOf(int at, int[] slot)
    {
        LaneNode node = _graph.Nodes[at];
        bool isInt64 = _width[at] == LaneWidth.Int64;
        bool keeps = Keeps(at);
        LaneOperand x = OperandOf(node.X, slot);
        LaneOperand y = OperandOf(node.Y, slot);
        LaneOperand z = OperandOf(node.Z, slot);
        switch (node.Op)
        {
            case LaneOp.Input:
                return new LaneStep { Kind = LaneStepKind.Load, IsInt64 = keeps, KeepsInt64 = keeps, Column = node.Column };
            case LaneOp.Blank:
                return new LaneStep { Kind = LaneStepKind.LoadBlank, KeepsInt64 = keeps, IsInt64 = keeps, Column = node.Column };
            case LaneOp.Fault:
                return new LaneStep { Kind = LaneStepKind.Fill, KeepsInt64 = keeps, IsInt64 = keeps, Offset = _graph.NumberOf(node) };
            case LaneOp.Row:
                return new LaneStep
                {
                    Kind = LaneStepKind.Row, IsInt64 = isInt64, KeepsInt64 = keeps, Keys = [.. node.Keys.Select(k => OperandOf(k, slot))],
                    Finder = new RowFinder(node.Table!, node.Keys),
                };
            case LaneOp.Cell:
                return new LaneStep { Kind = LaneStepKind.Cell, IsInt64 = isInt64, KeepsInt64 = keeps, X = x, Values = [0, .. node.Table!.Values.Select(v => (long)v)] };
            case LaneOp.Quotient:
                return QuotientOf(at, slot);
            case LaneOp.Sum:
                return SumOf(at, slot);
            case LaneOp.Choice when node.X.Node is { } inner && _isFused[_graph.IndexOf(inner)]:
                LaneNode test = _graph.Nodes[_graph.IndexOf(inner)];
                return new LaneStep
                {
                    Kind = test.Op == LaneOp.Less ? LaneStepKind.ChoiceLess : LaneStepKind.ChoiceEqual, KeepsInt64 = keeps,
                    X = OperandOf(test.X, slot), Y = OperandOf(test.Y, slot), Z = y, W = z,
                };
            default:
                return new LaneStep { Kind = KindOf(node.Op), IsInt64 = isInt64, KeepsInt64 = keeps, X = x, Y = y, Z = z };
        }
    }

    private LaneStep SumOf(int at, int[] slot)
    {
        List<LaneOperand> operands = [.. SumOperands(at).Select(o => OperandOf(o, slot))];
        return new LaneStep
        {
            Kind = LaneStepKind.Sum, IsInt64 = _width[at] == LaneWidth.Int64, KeepsInt64 = Keeps(at), Count = operands.Count,
            X = operands[0], Y = operands[1], Z = operands.ElementAtOrDefault(2), W = operands.ElementAtOrDefault(3),
        };
    }

    private LaneStep QuotientOf(int at, int[] slot)
    {
        LaneNode node = _graph.Nodes[at];
        bool isInt64 = _width[at] == LaneWidth.Int64;
        bool isSigned = Within(node.X).Low.Sign < 0;
        if (!node.Y.IsConstant)
        {
            return new LaneStep
            {
                Kind = LaneStepKind.DivideByLane, IsInt64 = isInt64, KeepsInt64 = Keeps(at), Mode = node.Mode,
                X = OperandOf(node.X, slot), Y = OperandOf(node.Y, slot), IsSigned = isSigned || Within(node.Y).Low.Sign < 0,
            };
        }

        long divisor = (long)node.Y.Offset;
        Affine top = node.X;
        LaneOperand? gate = null;
        if (IsFused(top, LaneOp.Choice, out LaneNode choice))
        {
            bool isZeroWhenTrue = IsZero(choice.Y);
            gate = OperandOf(isZeroWhenTrue ? LaneCondition.Not(choice.X) : choice.X, slot);
            top = (isZeroWhenTrue ? choice.Z : choice.Y) * top.Factor;
        }

        if (!IsFused(top, LaneOp.Product, out LaneNode product))
        {
            return new LaneStep
            {
                Kind = LaneStepKind.Divide, IsInt64 = isInt64, KeepsInt64 = Keeps(at), Mode = node.Mode, Divisor = divisor, IsSigned = isSigned,
                X = OperandOf(top, slot), Gate = gate,
            };
        }

        return new LaneStep
        {
            Kind = LaneStepKind.ProductDivide, KeepsInt64 = Keeps(at), Mode = node.Mode, Divisor = divisor, IsSigned = isSigned,
            X = OperandOf(product.X, slot), Y = OperandOf(product.Y, slot), Factor = (long)top.Factor, Offset = (long)top.Offset, Gate = gate,
        };
    }

    private bool IsFused(Affine operand, LaneOp op, out LaneNode node)
    {
        int at = operand.IsConstant ? -1 : _graph.IndexOf(operand.Node!);
        node = at < 0 ? _graph.Nodes[0] : _graph.Nodes[at];
        return at >= 0 && _isFused[at] && node.Op == op;
    }

    private static LaneStepKind KindOf(LaneOp op) => op switch
    {
        LaneOp.Product => LaneStepKind.Product,
        LaneOp.Smaller => LaneStepKind.Smaller,
        LaneOp.Larger => LaneStepKind.Larger,
        LaneOp.Less => LaneStepKind.Less,
        LaneOp.Equal => LaneStepKind.Equal,
        LaneOp.And => LaneStepKind.And,
        LaneOp.Or => LaneStepKind.Or,
        LaneOp.Choice => LaneStepKind.Choice,
        LaneOp.MonthOfDay => LaneStepKind.MonthOfDay,
        LaneOp.FirstDayOfMonth => LaneStepKind.FirstDayOfMonth,
        _ => throw new InvalidOperationException($"{op} has a step of its own."),
    };

    // A result that is small is kept in floating point, whatever it was calculated in.
    private bool Keeps(int at) => _bounds[at].Magnitude >= MostDouble || _least == LaneWidth.Int64;

    private LaneOperand OperandOf(Affine value, int[] slot)
    {
        if (value.IsConstant)
        {
            return new LaneOperand(0, isInt64: false, 0, (long)value.Offset);
        }

        int at = _graph.IndexOf(value.Node!);
        return new LaneOperand(slot[at], Keeps(at), (long)value.Factor, (long)value.Offset);
    }
}
