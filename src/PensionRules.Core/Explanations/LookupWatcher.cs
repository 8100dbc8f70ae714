using PensionRules.Evaluation;
using PensionRules.Plans;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>Which rows of the law were taken inside worksheets and aggregates: a look into a table for every row of theirs, on the arms really taken.</summary>
internal sealed class LookupWatcher(Plan plan) : IRowWatcher
{
    private readonly Dictionary<int, List<KeyValuePair<Term, LawRow>>> _taken = [];
    private readonly Dictionary<object, int> _indexOf = Sites(plan);
    private readonly HashSet<int> _seen = [];
    private PlanReader? _reader;

    /// <summary>Whether there is anything to watch: a table that is looked into inside a loop.</summary>
    public static bool IsOfUse(Plan plan) => plan.Lists > 0 && Sites(plan).Any(s =>
        plan.Nodes.AsSpan(s.Value, EndOf(s.Key) - s.Value).ToArray().Any(n => n.Op == PlanOp.Lookup));

    public EvaluationState<Scalar> Watch(EvaluationState<Scalar> state)
    {
        _reader = new PlanReader(plan, state);
        state.Watcher = this;
        return state;
    }

    /// <summary>The rows taken by the loop at a node and by those inside it, each once.</summary>
    public IEnumerable<KeyValuePair<Term, LawRow>> TakenAt(int node)
    {
        int end = EndOf(plan.Nodes[node].Payload!);
        return _taken.Where(t => t.Key >= node && t.Key < end).SelectMany(t => t.Value).DistinctBy(t => t.Value);
    }

    /// <summary>The node of a worksheet.</summary>
    public int NodeOf(int list) => _indexOf.First(s => s.Key is WorksheetSite site && site.List == list).Value;

    public void After(object site)
    {
        _seen.Clear();
        int node = _indexOf[site];
        IEnumerable<int> roots = site is WorksheetSite worksheet
            ? worksheet.Columns
            : new[] { ((AggregateSite)site).Where, ((AggregateSite)site).Of }.OfType<int>();
        foreach (int root in roots)
        {
            Visit(root, node, EndOf(site));
        }
    }

    private static Dictionary<object, int> Sites(Plan plan)
    {
        Dictionary<object, int> sites = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < plan.Nodes.Length; i++)
        {
            if (plan.Nodes[i].Payload is WorksheetSite or AggregateSite)
            {
                sites[plan.Nodes[i].Payload!] = i;
            }
        }

        return sites;
    }

    private static int EndOf(object site) => site is WorksheetSite worksheet ? worksheet.End : ((AggregateSite)site).End;

    // What stands outside the loop has a step of its own; a loop inside it was watched row by row.
    private void Visit(int operand, int node, int end)
    {
        if (operand <= node || operand >= end || !_seen.Add(operand))
        {
            return;
        }

        PlanNode at = plan.Nodes[operand];
        switch (at.Op)
        {
            case PlanOp.Select:
                Visit(at.A, node, end);
                Scalar condition = _reader!.At(at.A);
                if (condition.Fault is null)
                {
                    Visit(condition.IsTrue ? at.B : at.C, node, end);
                }

                break;
            case PlanOp.Lookup:
                Take((LookupSite)at.Payload!, node);
                foreach (int key in ((LookupSite)at.Payload!).Keys)
                {
                    Visit(key, node, end);
                }

                break;
            case PlanOp.Input or PlanOp.Fault or PlanOp.Column or PlanOp.Previous or PlanOp.Aggregate or PlanOp.Worksheet:
                break;
            default:
                Visit(at.A, node, end);
                if (PlanShapeOf.HasTwoOperands(at.Op))
                {
                    Visit(at.B, node, end);
                }

                break;
        }
    }

    private void Take(LookupSite site, int node)
    {
        Scalar[] keys = [.. site.Keys.Select(k => _reader!.At(k))];
        if (keys.Any(k => k.Fault is not null))
        {
            return;
        }

        int row = site.Table.Find([.. keys.Select(k => k.Number)]);
        if (row >= 0)
        {
            if (!_taken.TryGetValue(node, out List<KeyValuePair<Term, LawRow>>? taken))
            {
                _taken[node] = taken = [];
            }

            LawRow found = site.Table.Rows[row];
            if (!taken.Exists(t => ReferenceEquals(t.Value, found)))
            {
                taken.Add(new(site.Definition.Term, found));
            }
        }
    }
}
