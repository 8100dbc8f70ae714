using PensionRules.Evaluation;
using PensionRules.Policies;

namespace PensionRules.Plans;

/// <summary>Reads an evaluated plan: values of terms, and what a missing value comes down to.</summary>
internal sealed class PlanReader(Plan plan, EvaluationState<Scalar> state)
{
    public Scalar At(int operand) => operand >= 0 ? state.Slots[operand] : plan.Scalars[~operand];

    public RowData<Scalar> ListOf(TermPlan term) => state.Lists[term.List];

    public Scalar ValueOf(Term term) => At(plan.Terms[term].Operand);

    public Fault? FaultOf(Term term) => plan.Terms[term] is { List: >= 0 } list ? state.Lists[list.List].Fault : ValueOf(term).Fault;

    public TermValue TermValueOf(Term term)
    {
        if (plan.Terms[term] is not { List: >= 0 } list)
        {
            return new TermValue(term.Type, ValueOf(term).Number);
        }

        RowData<Scalar> rows = state.Lists[list.List];
        IReadOnlyList<Term> fields = term.Type.Fields!;
        List<IReadOnlyList<TermValue?>> values = [];
        for (int row = 0; row < rows.Count; row++)
        {
            TermValue?[] cells = new TermValue?[fields.Count];
            for (int column = 0; column < cells.Length; column++)
            {
                Scalar cell = rows.At(row, column);
                cells[column] = cell.Fault is null ? new TermValue(fields[column].Type, cell.Number) : null;
            }

            values.Add(cells);
        }

        return new TermValue(term.Type, values);
    }

    /// <summary>
    /// Every input that a term without value lacks: on the path taken, and, where a condition itself is unknown, on the arms
    /// it might lead to.
    /// </summary>
    public IReadOnlyList<Term> MissingOf(Term term)
    {
        HashSet<Term> missing = [];
        HashSet<int> seen = [];
        if (plan.Terms[term] is { List: >= 0 } list)
        {
            RowData<Scalar> rows = state.Lists[list.List];
            AddMissing(rows.Fault, missing);
            for (int cell = 0; rows.Fault is null && cell < rows.Count * rows.Width; cell++)
            {
                AddMissing(rows.Cells[cell].Fault, missing);
            }
        }
        else
        {
            Visit(plan.Terms[term].Operand, missing, seen);
        }

        return [.. missing];
    }

    private static void AddMissing(Fault? fault, HashSet<Term> missing)
    {
        if (fault is { Kind: FaultKind.Missing })
        {
            missing.Add(fault.Term);
        }
    }

    private void Visit(int operand, HashSet<Term> missing, HashSet<int> seen)
    {
        if (operand < 0 || !seen.Add(operand) || At(operand).Fault is not { } fault)
        {
            return;
        }

        PlanNode node = plan.Nodes[operand];
        switch (node.Op)
        {
            case PlanOp.Select:
                VisitSelect(node, missing, seen);
                break;
            case PlanOp.Lookup:
                foreach (int key in ((LookupSite)node.Payload!).Keys)
                {
                    Visit(key, missing, seen);
                }

                break;
            case PlanOp.Input or PlanOp.Fault or PlanOp.Column or PlanOp.Previous or PlanOp.Aggregate:
                AddMissing(fault, missing);
                break;
            default:
                Visit(node.A, missing, seen);
                if (PlanShapeOf.HasTwoOperands(node.Op))
                {
                    Visit(node.B, missing, seen);
                }

                break;
        }
    }

    private void VisitSelect(PlanNode node, HashSet<Term> missing, HashSet<int> seen)
    {
        Scalar condition = At(node.A);
        Visit(node.A, missing, seen);
        if (condition.Fault is not null || condition.IsTrue)
        {
            Visit(node.B, missing, seen);
        }

        if (condition.Fault is not null || !condition.IsTrue)
        {
            Visit(node.C, missing, seen);
        }
    }
}
