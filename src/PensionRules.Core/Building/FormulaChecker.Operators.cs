using PensionRules.Diagnostics;
using PensionRules.Formulas;
using PensionRules.Policies;
using PensionRules.Units;

namespace PensionRules.Building;

internal sealed partial class FormulaChecker
{
    private static readonly Dimension MonthSpan = new(Month: 1);
    private static readonly Dimension YearSpan = new(Year: 1);
    private static readonly Dimension DaySpan = new(Day: 1);

    private static readonly BothLanguages NoConversion = new("月、年、日不会自动换算", "月, 年 and 日 never convert by themselves");

    private TermType? CheckBinary(BinaryExpression binary, TermType? wanted) => binary.Operator switch
    {
        BinaryOperator.And or BinaryOperator.Or => CheckLogic(binary),
        BinaryOperator.Multiply or BinaryOperator.Divide => CheckProduct(binary),
        BinaryOperator.Add or BinaryOperator.Subtract => CheckSum(binary, wanted),
        _ => CheckRelation(binary),
    };

    private TermType CheckLogic(BinaryExpression binary)
    {
        Require(binary.Left, TermType.YesNo);
        Require(binary.Right, TermType.YesNo);
        return TermType.YesNo;
    }

    private TermType? CheckProduct(BinaryExpression binary)
    {
        TermType? left = Check(binary.Left, null);
        TermType? right = Check(binary.Right, null);
        if (left is null || right is null)
        {
            return null;
        }

        if (left.Kind != TypeKind.Number || right.Kind != TypeKind.Number)
        {
            Expression wrong = left.Kind != TypeKind.Number ? binary.Left : binary.Right;
            return Fail(DiagnosticRules.NotANumber, binary, wrong, binding.TypeOf(wrong));
        }

        return TermType.Number(Unit.Of(binary.Operator == BinaryOperator.Multiply
            ? left.Dimension * right.Dimension
            : left.Dimension / right.Dimension));
    }

    private TermType? CheckSum(BinaryExpression binary, TermType? wanted)
    {
        TermType? left = Check(binary.Left, wanted?.Kind == TypeKind.Number ? wanted : null);
        TermType? right = Check(binary.Right, left?.Kind is TypeKind.Year or TypeKind.Number ? left : null);
        if (left is null || right is null)
        {
            return null;
        }

        if (left.Kind == TypeKind.Number && right.Kind == TypeKind.Number)
        {
            return Unify(binary, left, right);
        }

        bool isAdd = binary.Operator == BinaryOperator.Add;
        if (right.Kind == TypeKind.Number && Moves(left, right.Dimension))
        {
            return left;
        }

        TermType? difference = isAdd || left.Kind != right.Kind ? null : left.Kind switch
        {
            TypeKind.Date => TermType.Number(Unit.Of(DaySpan)),
            TypeKind.Month => TermType.Number(Unit.Of(MonthSpan)),
            TypeKind.Year => TermType.Number(Unit.Of(YearSpan)),
            _ => null,
        };
        return difference ?? Differ(binary, left, right);
    }

    // A day moves by days, months or years; a month by months or years; a year by years.
    private static bool Moves(TermType type, Dimension span) => type.Kind switch
    {
        TypeKind.Date => span == DaySpan || span == MonthSpan || span == YearSpan,
        TypeKind.Month => span == MonthSpan || span == YearSpan,
        TypeKind.Year => span == YearSpan,
        _ => false,
    };

    // Equal units on both sides; a bare 0 takes the other side's.
    private TermType? Unify(BinaryExpression binary, TermType left, TermType right)
    {
        if (ReferenceEquals(left, BareZero))
        {
            binding.Set(binary.Left, right);
            return right;
        }

        if (ReferenceEquals(right, BareZero))
        {
            binding.Set(binary.Right, left);
            return left;
        }

        return left.IsSameAs(right) ? left : Differ(binary, left, right);
    }

    private TermType? Differ(BinaryExpression binary, TermType left, TermType right) =>
        Fail(
            DiagnosticRules.UnitsDiffer, binary, Spelling.Text(binary.Operator), left, right, left.Choice is { } choice ? ValuesOf(choice) : NoConversion,
            Declared(binary));

    // The unit of a parameter is what its cell says; where that is, is where to look.
    private BothLanguages Declared(BinaryExpression binary)
    {
        ParameterDefinition[] parameters = [.. new[] { binary.Left, binary.Right }.Select(ParameterOf).OfType<ParameterDefinition>()];
        return new BothLanguages(
            string.Concat(parameters.Select(p => $"；“{p.Term.Name}”写在 {p.Table.Rows[0].Location}")),
            string.Concat(parameters.Select(p => $"; '{p.Term.Id}' is written at {p.Table.Rows[0].Location}")));
    }

    private ParameterDefinition? ParameterOf(Expression side) =>
        binding.TrySymbolOf(side) is Symbol.OfTerm { Term: { } term } && terms.DefinitionOf(term) is ParameterDefinition { Table.Rows.Count: > 0 } parameter
            ? parameter
            : null;

    private static BothLanguages ValuesOf(Choice choice) => new(
        $"“{choice.Name}”的值有 {string.Join('、', choice.Values.Select(v => v.Name))}",
        $"the values of '{choice.Id}' are {string.Join(", ", choice.Values.Select(v => v.Id))}");

    private TermType? CheckRelation(BinaryExpression binary)
    {
        TermType? left = Check(binary.Left, null);
        TermType? right = Check(binary.Right, left);
        if (left?.Kind == TypeKind.Number && right?.Kind == TypeKind.Year)
        {
            left = Check(binary.Left, right);
        }

        if (left is null || right is null)
        {
            return TermType.YesNo;
        }

        bool isOrder = binary.Operator is not (BinaryOperator.Is or BinaryOperator.IsNot or BinaryOperator.Equal or BinaryOperator.NotEqual);
        if (left.Kind == TypeKind.List || (isOrder && !(left.IsOrdered && right.IsOrdered)))
        {
            Fail(DiagnosticRules.NoOrder, binary, Spelling.Text(binary.Operator), left);
        }
        else if (left.Kind == TypeKind.Number && right.Kind == TypeKind.Number)
        {
            Unify(binary, left, right);
        }
        else if (!left.IsSameAs(right))
        {
            Differ(binary, left, right);
        }

        return TermType.YesNo;
    }

    private TermType? CheckCall(FunctionCall call, TermType? wanted)
    {
        switch (call.Function)
        {
            case FormulaFunction.Smaller or FormulaFunction.Larger or FormulaFunction.Clamp:
                return CheckComparable(call, wanted);
            case FormulaFunction.RoundHalfUp or FormulaFunction.RoundUp or FormulaFunction.RoundDown:
                return CheckRounding(call, wanted);
            case FormulaFunction.FullMonths:
                return CheckSpan(call, TermType.Number(Unit.Of(MonthSpan)));
            case FormulaFunction.FullYears:
                return CheckSpan(call, TermType.Number(Unit.Of(YearSpan)));
        }

        TermType? type = Check(call.Arguments[0], null);
        bool fits = type?.Kind == TypeKind.Date || (type?.Kind == TypeKind.Month && call.Function != FormulaFunction.YearMonthOf);
        if (type is not null && !fits)
        {
            return Fail(DiagnosticRules.NotADate, call, Spelling.Text(call.Function), type);
        }

        return call.Function switch
        {
            FormulaFunction.YearOf => TermType.Year,
            FormulaFunction.MonthOf => TermType.Number(Unit.One),
            _ => TermType.Month,
        };
    }

    private TermType? CheckSpan(FunctionCall call, TermType result)
    {
        TermType? from = Check(call.Arguments[0], null);
        TermType? to = Check(call.Arguments[1], null);
        if (from is null || to is null)
        {
            return result;
        }

        bool fits = from.Kind is TypeKind.Date or TypeKind.Month;
        if (fits && from.Kind == to.Kind)
        {
            return result;
        }

        return Fail(DiagnosticRules.NotADate, call, Spelling.Text(call.Function), fits ? to : from);
    }

    private TermType? CheckRounding(FunctionCall call, TermType? wanted)
    {
        TermType? type = Check(call.Arguments[0], wanted);
        Expression step = call.Arguments[1];
        Check(step, type);
        if (step is not NumberLiteral { Unit: null } literal || literal.Written.Sign <= 0)
        {
            return Fail(DiagnosticRules.RoundingStepNotConstant, step, step);
        }

        return type is null || type.Kind == TypeKind.Number ? type : Fail(DiagnosticRules.NotANumber, call, call.Arguments[0], type);
    }

    private TermType? CheckComparable(FunctionCall call, TermType? wanted)
    {
        TermType? common = null;
        foreach (Expression argument in call.Arguments)
        {
            TermType? type = Check(argument, common ?? wanted);
            if (type is null)
            {
                continue;
            }

            if (!type.IsOrdered)
            {
                return Fail(DiagnosticRules.NoOrder, argument, Spelling.Text(call.Function), type);
            }

            common = common is null || ReferenceEquals(common, BareZero) ? type : Fit(argument, type, common) ?? common;
        }

        foreach (Expression argument in call.Arguments.Where(a => common is not null && ReferenceEquals(binding.TryTypeOf(a), BareZero)))
        {
            binding.Set(argument, common!);
        }

        return common;
    }
}
