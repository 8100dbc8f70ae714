using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Population.Lanes;

namespace PensionRules.Population.Sql;

/// <summary>
/// Decides which integers of a row become columns of their own: what a term of the policy is, and what would otherwise be written out, and
/// calculated, more than once. Tells in which step each is made: the first in which all that it rests on is there.
/// </summary>
internal sealed class SqlLets
{
    // Writing out a comparison twice costs less than a column; so does an expression of this many operations once.
    private const int Trifle = 3;
    private const int LongExpression = 24;

    private readonly LaneGraph _graph;
    private readonly Dictionary<int, List<Term>> _terms = [];
    private readonly int[] _uses;
    private readonly int[] _cost;
    private readonly int[] _step;
    private readonly bool[] _isLet;

    public SqlLets(LaneGraph graph, SqlTables tables)
    {
        _graph = graph;
        int count = graph.Nodes.Count;
        (_uses, _cost, _step, _isLet) = (new int[count], new int[count], new int[count], new bool[count]);
        NameTerms();
        CountUses();
        for (int i = 0; i < count; i++)
        {
            Decide(i, tables);
        }
    }

    /// <summary>The last step in which something is made; 0 when nothing is.</summary>
    public int Steps => _step.Length == 0 ? 0 : _step.Max();

    /// <summary>What is made in a step, from 1, in order.</summary>
    public IEnumerable<int> In(int step) => Enumerable.Range(0, _isLet.Length).Where(i => _isLet[i] && _step[i] == step);

    /// <summary>The last step that a requirement waits for.</summary>
    public int StepOf(LaneOutput output) =>
        new[] { output.Number?.Top.Node, output.Value.Fault }.OfType<LaneNode>().Max(n => _step[_graph.IndexOf(n)]);

    /// <summary>The terms that an integer stands for.</summary>
    public IReadOnlyList<Term> TermsOf(int node) => _terms.TryGetValue(node, out List<Term>? terms) ? terms : [];

    private void NameTerms()
    {
        foreach ((Term term, LaneValue value) in _graph.Terms)
        {
            if (value.Number is LaneNumber.Exact { Top.Node: { } node } && _graph.Find(node) is { } index && _graph.Nodes[index].Op is not (LaneOp.Input or LaneOp.Blank))
            {
                if (!_terms.TryGetValue(index, out List<Term>? terms))
                {
                    _terms[index] = terms = [];
                }

                terms.Add(term);
            }
        }
    }

    private void CountUses()
    {
        foreach (LaneNode node in _graph.Nodes)
        {
            foreach (Affine operand in node.Operands)
            {
                Use(operand.Node, node.Op == LaneOp.Quotient && IsRepeated(node, operand) ? 2 : 1);
            }
        }

        foreach (LaneOutput output in _graph.Outputs.Concat(_graph.Requirements))
        {
            Use(output.Number?.Top.Node, 1);
            Use(output.Value.Fault, 3);
        }
    }

    private void Use(LaneNode? node, int times)
    {
        if (node is not null)
        {
            _uses[_graph.IndexOf(node)] += times;
        }
    }

    // What rounds has the sign of the dividend, and is told by the divisor where that is no constant.
    private static bool IsRepeated(LaneNode quotient, Affine operand) => quotient.Mode != RoundingMode.Down
        && (!quotient.Y.IsConstant || (operand == quotient.X && operand.Low.Sign < 0 && operand.High.Sign > 0));

    private void Decide(int index, SqlTables tables)
    {
        LaneNode node = _graph.Nodes[index];
        int[] operands = [.. node.Operands.Where(o => o.Node is not null).Select(o => _graph.IndexOf(o.Node!))];
        _cost[index] = SqlFaults.MissingColumn(node) >= 0 ? 0 : Weight(node) + operands.Where(o => !_isLet[o]).Sum(o => _cost[o]);
        int before = operands.Select(o => _step[o]).DefaultIfEmpty(0).Max();
        bool isColumnAlready = node.Op is LaneOp.Input or LaneOp.Blank or LaneOp.Fault || SqlFaults.MissingColumn(node) >= 0;
        _isLet[index] = !isColumnAlready && (_terms.ContainsKey(index) || IsWorthIt(index, node, tables));
        _step[index] = _isLet[index] ? before + 1 : before;
    }

    private bool IsWorthIt(int index, LaneNode node, SqlTables tables) => node.Op == LaneOp.Row
        ? _uses[index] > 1 || !tables.IsDirect(node)
        : (_uses[index] > 1 && _cost[index] > 1 && (_uses[index] - 1) * _cost[index] > Trifle) || _cost[index] > LongExpression;

    private static int Weight(LaneNode node) => node.Op switch
    {
        LaneOp.Input or LaneOp.Blank or LaneOp.Fault => 0,
        LaneOp.Row => 3 + (node.Table!.Values.Count / 4),
        LaneOp.MonthOfDay or LaneOp.FirstDayOfMonth => 4,
        LaneOp.Quotient => 3,
        _ => 1,
    };
}
