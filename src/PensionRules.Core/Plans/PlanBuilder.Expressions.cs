using PensionRules.Building;
using PensionRules.Evaluation;
using PensionRules.Formulas;
using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Units;

namespace PensionRules.Plans;

internal sealed partial class PlanBuilder
{
    private int Lower(Expression expression, Term owner)
    {
        int operand = expression switch
        {
            NumberLiteral number => Constant(number.Value),
            DateLiteral date => Constant(ScalarCode.Of(date.Date)),
            MonthLiteral month => Constant(ScalarCode.Of(month.Month)),
            NameReference or RowReference or MemberReference => LowerSymbol(expression),
            TableLookup lookup => LowerLookup(lookup, owner),
            FunctionCall call => LowerCall(call, owner),
            Aggregation aggregation => LowerAggregation(aggregation, owner),
            GivenTest given => LowerGiven(given, owner),
            PreviousRow previous => LowerPrevious(previous, owner),
            Negation negation => Emit(PlanOp.Subtract, Constant(0), Lower(negation.Operand, owner)),
            LogicalNot not => Emit(PlanOp.Not, Lower(not.Operand, owner)),
            BinaryExpression binary => LowerBinary(binary, owner),
            Membership membership => LowerMembership(membership, owner),
            Refusal refusal => Emit(PlanOp.Fault, payload: new Fault(FaultKind.Refused, owner, refusal.Reason, refusal.Location) { EnglishReason = refusal.EnglishReason }),
            _ => throw new InvalidOperationException($"No plan for {expression.GetType().Name}."),
        };
        if (!IsInLoop)
        {
            _operands[expression] = operand;
        }

        return operand;
    }

    private int LowerSymbol(Expression expression) => _binding[expression] switch
    {
        Symbol.OfChoice choice => Constant(choice.Index),
        Symbol.OfColumn column => LowerColumn(column),
        Symbol.OfTerm term when _terms.TryGetValue(term.Term, out TermPlan? plan) => plan.Operand,
        Symbol.OfTerm term when _set.DefinitionOf(term.Term) is TableDefinition table => LowerTable(table, table.Table, null, expression),
        _ => throw new InvalidOperationException($"'{expression}' was not lowered before its use."),
    };

    // Which inputs are given is settled by the shape, so that the arms for the others fall away.
    private int LowerGiven(GivenTest given, Term owner)
    {
        if (_binding.TypeOf(given.Subject).Kind == TypeKind.List)
        {
            Term list = ((Symbol.OfTerm)_binding[given.Subject]).Term;
            return _terms[list].IsGiven && !_shape.IsOpen
                ? Constant(ScalarCode.Of(_shape.Given.Contains(list)))
                : Emit(PlanOp.IsGiven, LowerCount(list, given.Location));
        }

        int subject = Lower(given.Subject, owner);
        if (subject < 0)
        {
            return Constant(Rational.One);
        }

        return _nodes[subject].Op == PlanOp.Input && !_shape.IsOpen && !_shape.Perhaps.Contains(_inputs[_nodes[subject].A])
            ? Constant(ScalarCode.Of(_shape.Given.Contains(_inputs[_nodes[subject].A])))
            : Emit(PlanOp.IsGiven, subject);
    }

    private int LowerColumn(Symbol.OfColumn column)
    {
        Loop loop = _loops[_loops.Count - 1 - column.Depth];
        return loop.Computed.TryGetValue(column.Index, out int operand)
            ? operand
            : Emit(PlanOp.Column, loop.Depth, column.Index);
    }

    private int LowerPrevious(PreviousRow previous, Term owner)
    {
        Symbol.OfColumn column = (Symbol.OfColumn)_binding[previous];
        Loop loop = _loops[_loops.Count - 1 - column.Depth];
        return Emit(PlanOp.Previous, Lower(previous.First, owner), loop.Depth, column.Index);
    }

    private int LowerLookup(TableLookup lookup, Term owner)
    {
        TableDefinition table = (TableDefinition)_set.DefinitionOf(((Symbol.OfTerm)_binding[lookup]).Term)!;
        int[] keys = [.. lookup.Keys.Select(k => Lower(k, owner))];
        return LowerTable(table, table.Table, keys, lookup);
    }

    private int LowerMembership(Membership membership, Term owner)
    {
        int subject = Lower(membership.Subject, owner);
        return membership.Options.Select(o => Emit(PlanOp.Equal, subject, Lower(o, owner)))
            .Aggregate((a, b) => Emit(PlanOp.Or, a, b));
    }

    private int LowerBinary(BinaryExpression binary, Term owner)
    {
        int left = Lower(binary.Left, owner);
        int right = Lower(binary.Right, owner);
        TermType type = _binding.TypeOf(binary.Left);
        return binary.Operator switch
        {
            BinaryOperator.Or => Emit(PlanOp.Or, left, right),
            BinaryOperator.And => Emit(PlanOp.And, left, right),
            BinaryOperator.Less => Emit(PlanOp.Less, left, right),
            BinaryOperator.LessOrEqual => Emit(PlanOp.LessOrEqual, left, right),
            BinaryOperator.Greater => Emit(PlanOp.Less, right, left),
            BinaryOperator.GreaterOrEqual => Emit(PlanOp.LessOrEqual, right, left),
            BinaryOperator.Equal or BinaryOperator.Is => Emit(PlanOp.Equal, left, right),
            BinaryOperator.NotEqual or BinaryOperator.IsNot => Emit(PlanOp.Not, Emit(PlanOp.Equal, left, right)),
            BinaryOperator.Multiply => Emit(PlanOp.Multiply, left, right),
            BinaryOperator.Divide => Emit(PlanOp.Divide, left, right, payload: Division(owner, binary, right)),
            BinaryOperator.Subtract when type.Kind is TypeKind.Number || _binding.TypeOf(binary.Right).Kind == type.Kind =>
                Emit(PlanOp.Subtract, left, right),
            BinaryOperator.Add when type.Kind == TypeKind.Number => Emit(PlanOp.Add, left, right),
            BinaryOperator.Subtract => Move(binary, left, Emit(PlanOp.Subtract, Constant(0), right), owner),
            _ => Move(binary, left, right, owner),
        };
    }

    // A constant divisor is never zero (the reader of the law sees to it), so that equal quotients are one node.
    private Fault? Division(Term owner, BinaryExpression binary, int right) => right < 0 && _constants[~right].Sign != 0
        ? null
        : new Fault(FaultKind.Division, owner, binary.Right.ToString(), binary.Location);

    // A day, month or year moved by a span.
    private int Move(BinaryExpression binary, int left, int right, Term owner)
    {
        Dimension span = _binding.TypeOf(binary.Right).Dimension;
        CalendarOp op = (_binding.TypeOf(binary.Left).Kind, span) switch
        {
            (TypeKind.Date, { Day: 1 }) => CalendarOp.DatePlusDays,
            (TypeKind.Date, { Month: 1 }) => CalendarOp.DatePlusMonths,
            (TypeKind.Date, _) => CalendarOp.DatePlusYears,
            (TypeKind.Month, { Month: 1 }) => CalendarOp.MonthPlusMonths,
            (TypeKind.Month, _) => CalendarOp.MonthPlusYears,
            _ => CalendarOp.YearPlusYears,
        };
        return Calendar(op, left, right, owner, binary);
    }

    private int Calendar(CalendarOp op, int left, int right, Term owner, Expression at) =>
        Emit(PlanOp.Calendar, left, right, payload: new CalendarSite(op, new Fault(FaultKind.OutOfRange, owner, string.Empty, at.Location)));

    private int LowerCall(FunctionCall call, Term owner)
    {
        int[] arguments = [.. call.Arguments.Select(a => Lower(a, owner))];
        TypeKind kind = _binding.TypeOf(call.Arguments[0]).Kind;
        switch (call.Function)
        {
            case FormulaFunction.Smaller:
                return arguments.Aggregate((a, b) => Emit(PlanOp.Smaller, a, b));
            case FormulaFunction.Larger:
                return arguments.Aggregate((a, b) => Emit(PlanOp.Larger, a, b));
            case FormulaFunction.Clamp:
                return Emit(PlanOp.Smaller, Emit(PlanOp.Larger, arguments[0], arguments[1]), arguments[2]);
            case FormulaFunction.RoundHalfUp or FormulaFunction.RoundUp or FormulaFunction.RoundDown:
                Rational step = ((NumberLiteral)call.Arguments[1]).Written;
                return Emit(PlanOp.Round, arguments[0], payload: new Rounding(FormulaParser.Mode(call.Function)!.Value, step));
            case FormulaFunction.FullMonths when kind == TypeKind.Month:
                return Emit(PlanOp.Subtract, arguments[1], arguments[0]);
        }

        CalendarOp op = (call.Function, kind) switch
        {
            (FormulaFunction.YearOf, TypeKind.Date) => CalendarOp.YearOfDate,
            (FormulaFunction.YearOf, _) => CalendarOp.YearOfMonth,
            (FormulaFunction.MonthOf, TypeKind.Date) => CalendarOp.MonthOfDate,
            (FormulaFunction.MonthOf, _) => CalendarOp.MonthOfMonth,
            (FormulaFunction.YearMonthOf, _) => CalendarOp.YearMonthOfDate,
            (FormulaFunction.FullMonths, _) => CalendarOp.FullMonthsOfDates,
            (_, TypeKind.Date) => CalendarOp.FullYearsOfDates,
            _ => CalendarOp.FullYearsOfMonths,
        };
        return Calendar(op, arguments[0], arguments.Length > 1 ? arguments[1] : Constant(0), owner, call);
    }
}
