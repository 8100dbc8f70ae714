using System.Runtime.CompilerServices;
using PensionRules.Formulas;
using PensionRules.Numerics;
using PensionRules.Plans;

namespace PensionRules.Evaluation;

/// <summary>Runs a plan in an algebra. The input slots and lists are filled before.</summary>
internal readonly ref struct Evaluator<T, TAlgebra>
    where T : struct
    where TAlgebra : struct, IAlgebra<T>
{
    private readonly Plan _plan;
    private readonly T[] _constants;
    private readonly Span<T> _slots;
    private readonly EvaluationState<T>? _state;

    private Evaluator(Plan plan, T[] constants, Span<T> slots, EvaluationState<T>? state)
    {
        _plan = plan;
        _constants = constants;
        _slots = slots;
        _state = state;
    }

    public static void Run(Plan plan, T[] constants, EvaluationState<T> state) =>
        new Evaluator<T, TAlgebra>(plan, constants, state.Slots, state).Run(plan.Inputs.Count, plan.Nodes.Length);

    /// <summary>Runs a plan that has neither lists nor loops, in slots that the caller keeps.</summary>
    public static void Run(Plan plan, T[] constants, Span<T> slots) =>
        new Evaluator<T, TAlgebra>(plan, constants, slots, null).Run(plan.Inputs.Count, plan.Nodes.Length);

    /// <summary>One operation on values at hand, for constant folding.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Apply(in PlanNode node, in T a, in T b) => node.Op switch
    {
        PlanOp.Add => TAlgebra.Add(a, b),
        PlanOp.Subtract => TAlgebra.Subtract(a, b),
        PlanOp.Multiply => TAlgebra.Multiply(a, b),
        PlanOp.Divide => TAlgebra.Divide(a, b, Unsafe.As<Fault>(node.Payload)),
        PlanOp.Smaller => TAlgebra.Smaller(a, b),
        PlanOp.Larger => TAlgebra.Larger(a, b),
        PlanOp.Less => TAlgebra.Less(a, b),
        PlanOp.LessOrEqual => TAlgebra.LessOrEqual(a, b),
        PlanOp.Equal => TAlgebra.Equal(a, b),
        PlanOp.And => TAlgebra.And(a, b),
        PlanOp.Or => TAlgebra.Or(a, b),
        PlanOp.Round => TAlgebra.Round(a, Unsafe.As<Rounding>(node.Payload)!),
        PlanOp.Within => TAlgebra.Within(a, Unsafe.As<RangeSite>(node.Payload)!),
        PlanOp.Not => TAlgebra.Not(a),
        PlanOp.IsGiven => TAlgebra.IsGiven(a),
        PlanOp.Calendar => TAlgebra.Calendar(Unsafe.As<CalendarSite>(node.Payload)!, a, b),
        _ => throw new InvalidOperationException($"{node.Op} is no operation on two values."),
    };

    private ref readonly T At(int operand) => ref operand >= 0 ? ref _slots[operand] : ref _constants[~operand];

    private void Run(int from, int to)
    {
        PlanNode[] nodes = _plan.Nodes;
        int i = from;
        while (i < to)
        {
            ref readonly PlanNode node = ref nodes[i];
            int next = i + 1;
            switch (node.Op)
            {
                case PlanOp.Select:
                    _slots[i] = TAlgebra.Select(At(node.A), At(node.B), At(node.C));
                    break;
                case PlanOp.Fault:
                    _slots[i] = TAlgebra.OfFault(Unsafe.As<Fault>(node.Payload)!);
                    break;
                case PlanOp.Lookup:
                    _slots[i] = Lookup(Unsafe.As<LookupSite>(node.Payload)!);
                    break;
                case PlanOp.Column:
                    (RowData<T> rows, int row) = _state!.Frames[node.A];
                    _slots[i] = rows.At(row, node.B);
                    break;
                case PlanOp.Previous:
                    _slots[i] = Previous(node);
                    break;
                case PlanOp.Aggregate:
                    AggregateSite aggregate = Unsafe.As<AggregateSite>(node.Payload)!;
                    _slots[i] = Aggregate(aggregate, next);
                    next = aggregate.End;
                    break;
                case PlanOp.Worksheet:
                    WorksheetSite worksheet = Unsafe.As<WorksheetSite>(node.Payload)!;
                    Worksheet(worksheet, next);
                    next = worksheet.End;
                    break;
                default:
                    _slots[i] = Apply(node, At(node.A), At(node.B));
                    break;
            }

            i = next;
        }
    }

    private T Lookup(LookupSite site)
    {
        T[] keys = new T[site.Keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = At(site.Keys[i]);
        }

        return TAlgebra.Lookup(site, keys);
    }

    private T Previous(in PlanNode node)
    {
        (RowData<T> rows, int row) = _state!.Frames[node.B];
        return TAlgebra.UnknownPrevious ?? (row < rows.Stride ? At(node.A) : rows.At(row - rows.Stride, node.C));
    }

    private T Aggregate(AggregateSite site, int body)
    {
        RowData<T> rows = _state!.Lists[site.List];
        if (rows.Fault is not null)
        {
            return TAlgebra.OfFault(rows.Fault);
        }

        Accumulator<T> total = new(site, TAlgebra.Constant(site.Kind == AggregateKind.All ? 1 : 0));
        T always = TAlgebra.Constant(Rational.One);
        for (int row = 0; row < rows.Count; row++)
        {
            _state.Frames[site.Depth] = (rows, row);
            Run(body, site.End);
            _state.Watcher?.After(site);
            TAlgebra.Take(ref total, site.Where is { } where ? At(where) : always, site.Of is { } of ? At(of) : always);
        }

        return TAlgebra.Finish(ref total);
    }

    private void Worksheet(WorksheetSite site, int body) =>
        _state!.Lists[site.List] = site.Source >= 0 ? FromList(site, body) : FromSteps(site, body);

    private RowData<T> FromSteps(WorksheetSite site, int body)
    {
        T first = At(site.From);
        T last = At(site.To);
        int steps = TAlgebra.Steps(first, last, out Fault? fault);
        int each = TAlgebra.EachRows(site.Each);
        if (fault is null && steps * each > WorksheetSite.MostRows)
        {
            fault = site.TooMany;
        }

        if (fault is not null)
        {
            return RowData<T>.Of(fault);
        }

        RowData<T> rows = new(site.Width, new T[steps * each * site.Width], steps * each, each);
        for (int row = 0; row < rows.Count; row++)
        {
            rows.At(row, 0) = TAlgebra.Step(first, last, row / each);
            if (site.Given > 1)
            {
                rows.At(row, 1) = TAlgebra.Each(row % each, site.Each);
            }

            Fill(site, body, rows, row);
        }

        return rows;
    }

    private RowData<T> FromList(WorksheetSite site, int body)
    {
        RowData<T> source = _state!.Lists[site.Source];
        if (source.Fault is not null)
        {
            return source;
        }

        RowData<T> rows = new(site.Width, new T[source.Count * site.Width], 0);
        for (int i = 0; i < source.Count; i++)
        {
            source.Cells.AsSpan(i * source.Width, site.Given).CopyTo(rows.Cells.AsSpan(rows.Count * site.Width));
            Fill(site, body, rows, rows.Count);
            Fault? fault = null;
            bool counts = site.Where is not { } where || TAlgebra.Counts(At(where), out fault);
            if (fault is not null)
            {
                return RowData<T>.Of(fault);
            }

            rows.Count += counts ? 1 : 0;
        }

        return rows;
    }

    private void Fill(WorksheetSite site, int body, RowData<T> rows, int row)
    {
        _state!.Frames[site.Depth] = (rows, row);
        Run(body, site.End);
        _state.Watcher?.After(site);
        for (int i = 0; i < site.Columns.Length; i++)
        {
            rows.At(row, site.Given + i) = At(site.Columns[i]);
        }
    }
}
