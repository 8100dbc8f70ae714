using PensionRules.Building;
using PensionRules.Diagnostics;
using PensionRules.Evaluation;
using PensionRules.Formulas;
using PensionRules.Policies;

namespace PensionRules.Plans;

internal sealed partial class PlanBuilder
{
    private int LowerAggregation(Aggregation aggregation, Term owner)
    {
        if (!IsInLoop && _aggregates.TryGetValue(aggregation, out int known))
        {
            KeepCommonPath(known);
            return known;
        }

        Term list = ((Symbol.OfList)_binding[aggregation]).List;
        if (_absent.TryGetValue(list, out Fault? absent))
        {
            return Emit(PlanOp.Fault, payload: absent);
        }

        (int index, AggregateSite site) = AddAggregate(aggregation.Kind, list, aggregation.Location);
        if (!IsInLoop)
        {
            _aggregates[aggregation] = index;
        }

        Enter(list);
        site.Where = aggregation.Where is null ? null : Lower(aggregation.Where, owner);
        site.Of = aggregation.Of is null ? null : Lower(aggregation.Of, owner);
        Leave();
        site.End = _nodes.Count;
        return index;
    }

    // How many rows a list has: a fault when it was not given.
    private int LowerCount(Term list, SourceLocation location)
    {
        if (_absent.TryGetValue(list, out Fault? absent))
        {
            return Emit(PlanOp.Fault, payload: absent);
        }

        (int index, AggregateSite site) = AddAggregate(AggregateKind.Count, list, location);
        site.End = _nodes.Count;
        _depth = Math.Max(_depth, _loops.Count + 1);
        return index;
    }

    private (int Index, AggregateSite Site) AddAggregate(AggregateKind kind, Term list, SourceLocation location)
    {
        AggregateSite site = new(
            kind,
            _terms[list].List,
            _loops.Count,
            new Fault(FaultKind.NotUnique, list, $"{list.Name}: 0", location),
            new Fault(FaultKind.NotUnique, list, $"{list.Name}: > 1", location));
        int index = _nodes.Count;
        AddNode(new PlanNode(PlanOp.Aggregate, Payload: site));
        _paths[index] = _path;
        return (index, site);
    }

    private void LowerWorksheet(RuleDefinition rule)
    {
        _binding = rule.Binding;
        _path = [];
        WorksheetSyntax syntax = rule.Rule.Worksheet!;
        Fault tooMany = new(FaultKind.TooManyRows, rule.Term, string.Empty, rule.Location);
        Term? source = syntax.List is null ? null : _set.Term(syntax.List);
        if (source is not null && _absent.TryGetValue(source, out Fault? absent))
        {
            _absent[rule.Term] = absent;
            _terms[rule.Term] = new TermPlan(rule.Term, rule, -1, -1, null);
            return;
        }

        int given = rule.Term.Type.Fields!.Count - rule.Rule.Columns.Count;
        WorksheetSite site = new(rule.Term, syntax.Kind, _lists++, 0, tooMany)
        {
            From = syntax.From is null ? 0 : Lower(syntax.From, rule.Term),
            To = syntax.To is null ? 0 : Lower(syntax.To, rule.Term),
            Each = syntax.Each is null ? 1 : rule.Term.Type.Fields[1].Type.Choice!.Values.Count,
            Source = source is null ? -1 : _terms[source].List,
            Given = given,
        };
        AddNode(new PlanNode(PlanOp.Worksheet, Payload: site));
        Loop loop = Enter(rule.Term);
        site.Where = syntax.Where is null ? null : Lower(syntax.Where, rule.Term);
        int[] columns = new int[rule.Rule.Columns.Count];
        for (int i = 0; i < columns.Length; i++)
        {
            columns[i] = LowerColumn(rule.Rule.Columns[i], rule.Term);
            loop.Computed[given + i] = columns[i];
        }

        Leave();
        site.Columns = columns;
        site.End = _nodes.Count;
        _terms[rule.Term] = new TermPlan(rule.Term, rule, -1, -1, null, site.List);
    }

    private int LowerColumn(ColumnSyntax column, Term worksheet)
    {
        int exact = LowerArms(column.Arms, 0, worksheet);
        return column.Rounding?.Rounding is { } rounding ? Emit(PlanOp.Round, exact, payload: rounding) : exact;
    }

    private Loop Enter(Term list)
    {
        Loop loop = new(list, _loops.Count);
        _loops.Add(loop);
        _nodeAt.Push([]);
        _depth = Math.Max(_depth, _loops.Count);
        return loop;
    }

    private void Leave()
    {
        _loops.RemoveAt(_loops.Count - 1);
        _nodeAt.Pop();
    }
}
