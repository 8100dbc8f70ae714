using System.Numerics;

namespace PensionRules.Population.Lanes;

/// <summary>
/// Turns the expressions of a graph into steps over blocks, for cells in proven ranges (<see cref="LaneProof"/>). Pairs that stand together become
/// one step (<see cref="LaneFusion"/>); a buffer serves again after its last use.
/// </summary>
internal sealed class LaneCompiler
{
    private readonly LaneGraph _graph;
    private readonly LaneProof _proof;
    private readonly LaneFusion _fusion;
    private readonly IReadOnlyList<OutputColumn> _outputs;

    private LaneCompiler(LaneGraph graph, IReadOnlyList<OutputColumn> outputs, LaneProof proof)
    {
        _graph = graph;
        _outputs = outputs;
        _proof = proof;
        _fusion = new LaneFusion(graph, proof);
    }

    /// <summary>A program for cells in some ranges. One that needs wider integers has no steps.</summary>
    public static LaneProgram Compile(LaneGraph graph, IReadOnlyList<OutputColumn> outputs, IReadOnlyList<CellRange> ranges, LaneWidth least)
    {
        LaneCompiler compiler = new(graph, outputs, new LaneProof(graph, ranges, least));
        LaneWidth width = compiler.Width();
        return width > LaneWidth.Int64
            ? new LaneProgram(graph, width, ranges, [], [], 0, 0)
            : compiler.ToProgram(width);
    }

    private LaneWidth Width()
    {
        LaneWidth width = _fusion.Width;
        for (int i = 0; i < _outputs.Count; i++)
        {
            BigInteger need = _proof.Need(ScaledTop(_graph.Outputs[i], i));
            width = (LaneWidth)Math.Max((int)width, (int)LaneProof.WidthOf(need > CellCode.MostMagnitude ? BigInteger.Max(need, LaneProof.MostInt64) : need));
        }

        return width;
    }

    private LaneProgram ToProgram(LaneWidth width)
    {
        List<LaneStep> steps = [];
        int[] slot = new int[_graph.Nodes.Count];
        int[] last = LastUses();
        Stack<int> free = [];
        int slots = 1;
        for (int i = 0; i < slot.Length; i++)
        {
            if (_fusion.IsFused(i))
            {
                continue;
            }

            // The result has a buffer of its own before those of its operands are given back.
            slot[i] = free.TryPop(out int known) ? known : slots++;
            LaneStep step = StepOf(i, slot);
            step.Target = slot[i];
            steps.Add(step);
            foreach (int read in _fusion.ReadBy(i).Distinct().Where(r => last[r] == i))
            {
                free.Push(slot[read]);
            }
        }

        // What no expression reads is still looked at: a bad cell is a bad cell.
        int unread = slots;
        steps.AddRange(Enumerable.Range(0, _proof.Ranges.Count).Where(c => !_graph.Nodes.Any(n => n.Op == LaneOp.Input && n.Column == c))
            .Select(c => new LaneStep { Kind = LaneStepKind.Load, Column = c, Target = unread }));
        slots += 1;
        LaneResult[] results = [.. _graph.Outputs.Select((o, k) => ResultOf(o, k, slot)), .. _graph.Requirements.Select(r => ResultOf(r, -1, slot))];
        return new LaneProgram(_graph, width, _proof.Ranges, [.. steps], results, slots, _fusion.WideSteps);
    }

    private LaneResult ResultOf(LaneOutput output, int position, int[] slot)
    {
        LaneOperand number = OperandOf(ScaledTop(output, position), slot);
        bool isSmall = output.Number is { Top.Node: { } node } && _proof.Bounds(_graph.IndexOf(node)).Magnitude * LaneRunner.BlockRows < LaneProof.MostDouble;
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

    private int[] LastUses()
    {
        int[] last = new int[_graph.Nodes.Count];
        for (int i = 0; i < last.Length; i++)
        {
            if (!_fusion.IsFused(i))
            {
                last[i] = Math.Max(last[i], i);
                foreach (int read in _fusion.ReadBy(i))
                {
                    last[read] = i;
                }
            }
        }

        foreach (LaneNode root in _graph.Roots)
        {
            last[_graph.IndexOf(root)] = int.MaxValue;
        }

        return last;
    }

    private LaneStep StepOf(int at, int[] slot)
    {
        LaneNode node = _graph.Nodes[at];
        bool isInt64 = _fusion.WidthOf(at) == LaneWidth.Int64;
        bool keeps = _proof.Keeps(at);
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
            case LaneOp.Choice when _fusion.IsFused(node.X, LaneOp.Less, out LaneNode less):
                return new LaneStep { Kind = LaneStepKind.ChoiceLess, X = OperandOf(less.X, slot), Y = OperandOf(less.Y, slot), Z = y, W = z };
            case LaneOp.Choice when _fusion.IsFused(node.X, LaneOp.Equal, out LaneNode equal):
                return new LaneStep { Kind = LaneStepKind.ChoiceEqual, X = OperandOf(equal.X, slot), Y = OperandOf(equal.Y, slot), Z = y, W = z };
            case LaneOp.Choice when !isInt64:
                return new LaneStep { Kind = LaneStepKind.ChoiceEqual, X = x, Y = OperandOf(LaneCondition.No, slot), Z = z, W = y };
            default:
                return new LaneStep { Kind = KindOf(node.Op), IsInt64 = isInt64, KeepsInt64 = keeps, X = x, Y = y, Z = z };
        }
    }

    private LaneStep SumOf(int at, int[] slot)
    {
        List<LaneOperand> operands = [.. _fusion.SumOperands(at).Select(o => OperandOf(o, slot))];
        return new LaneStep
        {
            Kind = LaneStepKind.Sum, IsInt64 = _fusion.WidthOf(at) == LaneWidth.Int64, KeepsInt64 = _proof.Keeps(at), Count = operands.Count,
            X = operands[0], Y = operands[1], Z = operands.ElementAtOrDefault(2), W = operands.ElementAtOrDefault(3),
        };
    }

    private LaneStep QuotientOf(int at, int[] slot)
    {
        LaneNode node = _graph.Nodes[at];
        bool isInt64 = _fusion.WidthOf(at) == LaneWidth.Int64;
        bool isSigned = _proof.Within(node.X).Low.Sign < 0;
        if (!node.Y.IsConstant)
        {
            return new LaneStep
            {
                Kind = LaneStepKind.DivideByLane, IsInt64 = isInt64, KeepsInt64 = _proof.Keeps(at), Mode = node.Mode,
                X = OperandOf(node.X, slot), Y = OperandOf(node.Y, slot), IsSigned = isSigned || _proof.Within(node.Y).Low.Sign < 0,
            };
        }

        long divisor = (long)node.Y.Offset;
        if (_fusion.TryGetLongProduct(at, out LongProduct longProduct))
        {
            return new LaneStep
            {
                Kind = LaneStepKind.LongProductDivide, KeepsInt64 = _proof.Keeps(at), Mode = node.Mode, Divisor = divisor, IsSigned = isSigned,
                X = OperandOf(longProduct.X, slot), Y = OperandOf(longProduct.Y, slot), Gate = longProduct.Gate is { } open ? OperandOf(open, slot) : null,
            };
        }

        Affine top = node.X;
        LaneOperand? gate = null;
        if (_fusion.IsFused(top, LaneOp.Choice, out LaneNode choice))
        {
            gate = OperandOf(LaneFusion.GateOf(choice), slot);
            top = LaneFusion.ArmOf(choice) * top.Factor;
        }

        if (!_fusion.IsFused(top, LaneOp.Product, out LaneNode product))
        {
            return new LaneStep
            {
                Kind = LaneStepKind.Divide, IsInt64 = isInt64, KeepsInt64 = _proof.Keeps(at), Mode = node.Mode, Divisor = divisor, IsSigned = isSigned,
                X = OperandOf(top, slot), Gate = gate,
            };
        }

        return new LaneStep
        {
            Kind = LaneStepKind.ProductDivide, KeepsInt64 = _proof.Keeps(at), Mode = node.Mode, Divisor = divisor, IsSigned = isSigned,
            X = OperandOf(product.X, slot), Y = OperandOf(product.Y, slot), Factor = (long)top.Factor, Offset = (long)top.Offset, Gate = gate,
        };
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

    private LaneOperand OperandOf(Affine value, int[] slot)
    {
        if (value.IsConstant)
        {
            return new LaneOperand(0, isInt64: false, 0, (long)value.Offset);
        }

        int at = _graph.IndexOf(value.Node!);
        return new LaneOperand(slot[at], _proof.Keeps(at), (long)value.Factor, (long)value.Offset);
    }
}
