using PensionRules.Evaluation;
using PensionRules.Numerics;
using PensionRules.Plans;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>
/// Finds what a plan may rest on that is in doubt, for inputs within ranges: arms that no such input takes and rows of tables that none reaches do not count.
/// The plan has no lists.
/// </summary>
internal sealed class CaveatFinder
{
    private readonly Plan _plan;
    private readonly Interval[] _slots;
    private readonly Interval[] _constants;
    private readonly HashSet<int> _seen = [];
    private readonly Dictionary<(Definition Definition, LawTable Table), HashSet<LawRow>> _rows = [];

    private CaveatFinder(Plan plan, Func<Term, Interval> rangeOf)
    {
        _plan = plan;
        _constants = [.. plan.Constants.Select(c => Interval.Point(c))];
        _slots = new Interval[plan.Nodes.Length];
        for (int i = 0; i < plan.Inputs.Count; i++)
        {
            _slots[i] = rangeOf(plan.Inputs[i]);
        }

        Evaluator<Interval, IntervalAlgebra>.Run(plan, _constants, _slots);
        foreach (Term target in plan.Shape.Targets)
        {
            Visit(plan.Terms[target].Operand);
        }
    }

    /// <summary>The caveats: formulas first, then values, each in the order of evaluation.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rangeOf">What an input of the plan may be: a point for what is the same for everybody, empty for what nobody gives.</param>
    public static IReadOnlyList<Caveat> Find(Plan plan, Func<Term, Interval> rangeOf)
    {
        CaveatFinder finder = new(plan, rangeOf);
        return [.. finder.Formulas(), .. finder.Values()];
    }

    // An article is told once, whatever it calculates.
    private IEnumerable<Caveat> Formulas() => _plan.Terms.Values
        .Where(t => t.Definition is RuleDefinition { Citation.IsUnverified: true } && (t.Operand < 0 || _seen.Contains(t.Operand) || _seen.Contains(t.Exact)))
        .DistinctBy(t => (t.Definition!.Citation.Document, t.Definition.Citation.Article))
        .Select(t => new Caveat(t.Term, t.Definition!.Citation, table: null, []));

    private IEnumerable<Caveat> Values()
    {
        foreach (ParameterDefinition parameter in _plan.Terms.Values.Select(t => t.Definition).OfType<ParameterDefinition>().Where(p => !p.IsDated))
        {
            Take(parameter, parameter.Table, parameter.Table.Rows);
        }

        // In the order in which they stand in the document.
        return _rows.SelectMany(found => found.Key.Table.Rows.Where(found.Value.Contains).GroupBy(r => r.Evidence)
            .Select(g => new Caveat(found.Key.Definition.Term, found.Key.Definition.Citation, found.Key.Table, [.. g])));
    }

    private void Take(Definition definition, LawTable table, IEnumerable<LawRow> rows)
    {
        foreach (LawRow row in rows.Where(r => r.Evidence.IsDoubtful && r.Candidates.Count > 0))
        {
            if (!_rows.TryGetValue((definition, table), out HashSet<LawRow>? found))
            {
                _rows[(definition, table)] = found = new HashSet<LawRow>(ReferenceEqualityComparer.Instance);
            }

            found.Add(row);
        }
    }

    private Interval At(int operand) => operand >= 0 ? _slots[operand] : _constants[~operand];

    private void Visit(int operand)
    {
        if (operand < 0 || !_seen.Add(operand))
        {
            return;
        }

        PlanNode node = _plan.Nodes[operand];
        switch (node.Op)
        {
            case PlanOp.Input or PlanOp.Fault:
                break;
            case PlanOp.Select:
                VisitArms(node);
                break;
            case PlanOp.Lookup:
                VisitLookup((LookupSite)node.Payload!);
                break;
            default:
                Visit(node.A);
                if (PlanShapeOf.HasTwoOperands(node.Op))
                {
                    Visit(node.B);
                }

                break;
        }
    }

    private void VisitArms(in PlanNode node)
    {
        Visit(node.A);
        Interval condition = At(node.A);
        if (condition.Contains(Rational.One))
        {
            Visit(node.B);
        }

        if (condition.Contains(Rational.Zero))
        {
            Visit(node.C);
        }
    }

    private void VisitLookup(LookupSite site)
    {
        Interval[] keys = [.. site.Keys.Select(At)];
        Array.ForEach(site.Keys, Visit);
        if (!Array.Exists(keys, k => k.IsEmpty))
        {
            Take(site.Definition, site.Table, RowsFor(site.Table, keys));
        }
    }

    private static IEnumerable<LawRow> RowsFor(LawTable table, Interval[] keys)
    {
        if (!Array.TrueForAll(keys, k => k.IsPoint))
        {
            return table.Rows.Where(r => IsReached(table, r, keys));
        }

        int found = table.Find([.. keys.Select(k => k.Low!.Value)]);
        return found < 0 ? [] : [table.Rows[found]];
    }

    private static bool IsReached(LawTable table, LawRow row, Interval[] keys)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            bool isReached = table.Keys[i] switch
            {
                { IsFrom: true } => (keys[i].High is not { } high || row.Keys[i] <= high) && !IsSuperseded(table, row, i, keys[i]),
                { Type.Kind: TypeKind.Region } => !keys[i].IsPoint || table.Regions.Fallback(keys[i].Low!.Value).Contains(row.Keys[i]),
                _ => keys[i].Contains(row.Keys[i]),
            };
            if (!isReached)
            {
                return false;
            }
        }

        return true;
    }

    // A later row holds for the whole range.
    private static bool IsSuperseded(LawTable table, LawRow row, int key, Interval range) => range.Low is { } low && table.Rows.Any(other =>
        other.Candidates.Count > 0 && other.Keys[key] > row.Keys[key] && other.Keys[key] <= low
        && Enumerable.Range(0, row.Keys.Count).All(i => i == key || other.Keys[i] == row.Keys[i]));
}
