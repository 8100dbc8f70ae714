using PensionRules.Evaluation;
using PensionRules.Population.Lanes;

namespace PensionRules.Population.Sql;

/// <summary>
/// Which integers of a row are numbers of faults. SQL has text for them, <c>code:field</c>, and NULL for none: the first of two faults is a COALESCE.
/// </summary>
internal sealed class SqlFaults
{
    private readonly LaneGraph _graph;
    private readonly HashSet<int> _faults = [];

    public SqlFaults(LaneGraph graph)
    {
        _graph = graph;
        foreach (LaneOutput output in graph.Outputs.Concat(graph.Requirements))
        {
            Add(output.Value.Fault);
        }

        // What is told by other terms is reached through the nodes that ask whether there is a fault.
        foreach (LaneNode node in graph.Nodes.Where(n => n.Op == LaneOp.Fault))
        {
            Add(node);
        }

        AddChoices();
    }

    public bool Contains(LaneNode? node) => node is not null && _graph.Find(node) is { } index && _faults.Contains(index);

    /// <summary>Whether a number tells only that a column is not given: the position of that column, which holds the finding; otherwise −1.</summary>
    public static int MissingColumn(LaneNode node) => node is
    {
        Op: LaneOp.Choice, X: { Factor.IsOne: true, Node: { Op: LaneOp.Blank } blank }, Y: { Factor.IsOne: true, Offset.IsZero: true, Node: { Op: LaneOp.Fault } }, Z: { IsConstant: true, Offset.IsZero: true },
    }
        ? blank.Column
        : -1;

    /// <summary>What a fault is called in findings.</summary>
    public static string Text(Fault fault) => $"{fault.Code}:{fault.Term.Id}";

    /// <summary>Every fault that a number may stand for.</summary>
    public HashSet<string> Possible(LaneNode fault)
    {
        HashSet<string> texts = [];
        HashSet<int> seen = [];
        Stack<LaneNode> open = new([fault]);
        while (open.TryPop(out LaneNode? node))
        {
            if (node.Op == LaneOp.Fault)
            {
                texts.Add(Text(node.Fault!));
            }

            foreach (LaneNode next in new[] { node.Y.Node, node.Z.Node }.OfType<LaneNode>().Where(n => seen.Add(_graph.IndexOf(n))))
            {
                open.Push(next);
            }
        }

        return texts;
    }

    private void Add(LaneNode? node)
    {
        if (node is null || !_faults.Add(_graph.IndexOf(node)) || node.Op != LaneOp.Choice)
        {
            return;
        }

        Add(node.Y.Node);
        Add(node.Z.Node);
    }

    // A choice between faults is one; operands stand before what is made of them.
    private void AddChoices()
    {
        for (int i = 0; i < _graph.Nodes.Count; i++)
        {
            if (_graph.Nodes[i] is { Op: LaneOp.Choice } choice && (Contains(choice.Y.Node) || Contains(choice.Z.Node)))
            {
                _faults.Add(i);
            }
        }
    }
}
