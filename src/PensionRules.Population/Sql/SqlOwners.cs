using PensionRules.Policies;
using PensionRules.Population.Lanes;

namespace PensionRules.Population.Sql;

/// <summary>Which term of the policy an integer of a row was first made for, and whether it tells the term's fault or is a part of its value.</summary>
internal sealed class SqlOwners
{
    private readonly LaneGraph _graph;
    private readonly Dictionary<int, (Term Term, bool IsFault)> _owners = [];
    private readonly Dictionary<int, Term> _faults = [];

    public SqlOwners(LaneGraph graph)
    {
        _graph = graph;
        foreach ((Term term, LaneValue value) in graph.Terms)
        {
            foreach (LaneNode node in Tops(value.Number))
            {
                Own(node, term, isFault: false);
            }

            Own(value.Fault, term, isFault: true);
            if (value.Fault is { } fault && graph.Find(fault) is { } index)
            {
                _faults.TryAdd(index, term);
            }
        }
    }

    /// <summary>The term; null when only findings are made of it.</summary>
    public Term? TermOf(int node) => _owners.TryGetValue(node, out (Term Term, bool IsFault) owner) ? owner.Term : null;

    /// <summary>Whether it tells why a term has no value.</summary>
    public bool IsFaultOf(int node, out Term? term) => _faults.TryGetValue(node, out term);

    public string NameOf(int node)
    {
        if (_faults.TryGetValue(node, out Term? term))
        {
            return $"{term.Id}_fault";
        }

        return _owners.TryGetValue(node, out (Term Term, bool IsFault) owner) ? $"{owner.Term.Id}_{(owner.IsFault ? "fault_" : string.Empty)}part" : "part";
    }

    private static IEnumerable<LaneNode> Tops(LaneNumber? number) => number switch
    {
        LaneNumber.Exact { Top.Node: { } node } => [node],
        LaneNumber.Ratio ratio => Tops(ratio.Top).Concat(Tops(ratio.Bottom)),
        LaneNumber.Either { Condition.Node: { } condition } either => Tops(either.Then).Concat(Tops(either.Else)).Prepend(condition),
        _ => [],
    };

    private void Own(LaneNode? node, Term term, bool isFault)
    {
        if (node is null || _graph.Find(node) is not { } index || !_owners.TryAdd(index, (term, isFault)))
        {
            return;
        }

        foreach (Affine operand in _graph.Nodes[index].Operands)
        {
            Own(operand.Node, term, isFault);
        }
    }
}
