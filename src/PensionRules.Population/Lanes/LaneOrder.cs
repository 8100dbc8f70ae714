using System.Globalization;
using PensionRules.Evaluation;

namespace PensionRules.Population.Lanes;

/// <summary>Puts expressions in order: each after its operands, equal ones once.</summary>
internal sealed class LaneOrder
{
    private readonly Dictionary<Key, int> _known = [];
    private readonly Dictionary<(string Code, string Term), int> _faults = [];
    private readonly List<LaneNode> _nodes = [];
    private readonly List<Fault> _faultList = [];

    private LaneOrder()
    {
    }

    public IReadOnlyList<LaneNode> Nodes => _nodes;

    public IReadOnlyList<Fault> Faults => _faultList;

    public Dictionary<LaneNode, int> At { get; } = new(ReferenceEqualityComparer.Instance);

    public static LaneOrder Of(IEnumerable<LaneOutput> roots)
    {
        LaneOrder order = new();
        foreach (LaneOutput root in roots)
        {
            order.Add(root.Number?.Top.Node);
            order.Add(root.Value.Fault);
        }

        return order;
    }

    private void Add(LaneNode? node)
    {
        if (node is null || At.ContainsKey(node))
        {
            return;
        }

        foreach (Affine operand in node.Operands)
        {
            Add(operand.Node);
        }

        Key key = KeyOf(node);
        if (!_known.TryGetValue(key, out int index))
        {
            index = _nodes.Count;
            _known[key] = index;
            _nodes.Add(node);
        }

        At[node] = index;
    }

    private Key KeyOf(LaneNode node) => new(
        node.Op, node.Column, node.Mode, NumberOf(node.Fault), node.Table?.Site,
        string.Join(';', node.Operands.Select(KeyOf)));

    private string KeyOf(Affine operand) => operand.IsConstant
        ? operand.Offset.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{At[operand.Node!]}*{operand.Factor}+{operand.Offset}");

    /// <summary>The number of a fault, 0 for none.</summary>
    public int NumberOf(Fault? fault)
    {
        if (fault is null)
        {
            return 0;
        }

        (string, string) key = (fault.Code, fault.Kind == FaultKind.Refused ? fault.Term.Id + fault.Reason : fault.Term.Id);
        if (!_faults.TryGetValue(key, out int number))
        {
            _faultList.Add(fault);
            _faults[key] = number = _faultList.Count;
        }

        return number;
    }

    private readonly record struct Key(LaneOp Op, int Column, Numerics.RoundingMode Mode, int Fault, object? Table, string Operands);
}
