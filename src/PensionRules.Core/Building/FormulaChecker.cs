using PensionRules.Diagnostics;
using PensionRules.Formulas;
using PensionRules.Policies;
using PensionRules.Units;

namespace PensionRules.Building;

/// <summary>Resolves the names of a formula and checks types and units, before anything runs. A null type is an error already told.</summary>
internal sealed partial class FormulaChecker(TermTable terms, Binding binding, DiagnosticBag diagnostics)
{
    // A bare number takes the unit of what it meets, if it is 0; a bare year is a year beside one.
    private static readonly TermType BareZero = TermType.Number(Unit.One);

    private readonly List<RowScope> _scopes = [];
    private readonly List<Term> _uses = [];

    /// <summary>The terms that the formulas checked so far use.</summary>
    public IReadOnlyList<Term> Uses => _uses;

    /// <summary>Checks the arms of a rule against its type; a null expected type is inferred.</summary>
    public TermType? CheckArms(ValueList<Arm> arms, TermType? expected)
    {
        foreach (Arm arm in arms)
        {
            if (arm.Condition is not null)
            {
                Require(arm.Condition, TermType.YesNo);
            }

            TermType? type = Check(arm.Value, expected);
            if (type is not null && arm.Value is not Refusal)
            {
                expected = expected is null || ReferenceEquals(expected, BareZero) ? type : Fit(arm.Value, type, expected);
            }
        }

        return expected;
    }

    public void Use(string list) => Use(terms.Find(list)!);

    public void Enter(RowScope scope) => _scopes.Add(scope);

    public void Leave() => _scopes.RemoveAt(_scopes.Count - 1);

    public void Require(Expression expression, TermType wanted)
    {
        if (Check(expression, wanted) is { } type)
        {
            Fit(expression, type, wanted);
        }
    }

    public TermType? Check(Expression expression, TermType? wanted)
    {
        TermType? type = Infer(expression, wanted);
        if (type is not null)
        {
            binding.Set(expression, type);
        }

        return type;
    }

    private void Use(Term term)
    {
        if (!_uses.Contains(term))
        {
            _uses.Add(term);
        }
    }

    private TermType? Infer(Expression expression, TermType? wanted) => expression switch
    {
        NumberLiteral number => CheckNumber(number, wanted),
        DateLiteral => TermType.Date,
        MonthLiteral => TermType.Month,
        NameReference name => CheckName(name, wanted),
        RowReference row => CheckRow(row),
        MemberReference member => CheckMember(member),
        TableLookup lookup => CheckLookup(lookup),
        FunctionCall call => CheckCall(call, wanted),
        Aggregation aggregation => CheckAggregation(aggregation),
        GivenTest given => CheckGiven(given),
        PreviousRow previous => CheckPrevious(previous),
        Negation negation => CheckNegation(negation, wanted),
        LogicalNot not => CheckLogic(not.Operand),
        BinaryExpression binary => CheckBinary(binary, wanted),
        Membership membership => CheckMembership(membership),
        Refusal => wanted ?? BareZero,
        _ => throw new InvalidOperationException($"No check for {expression.GetType().Name}."),
    };

    private static TermType CheckNumber(NumberLiteral number, TermType? wanted)
    {
        if (number.Unit is not null)
        {
            return TermType.Number(number.Unit);
        }

        bool isYear = wanted?.Kind == TypeKind.Year && ScalarCode.IsYear(number.Written);
        if (isYear)
        {
            return TermType.Year;
        }

        return number.Written.Sign != 0 ? TermType.Number(Unit.One) : BareZero;
    }

    // The type that a value has where another is wanted, or null after an error.
    private TermType? Fit(Expression expression, TermType type, TermType wanted)
    {
        if (ReferenceEquals(type, BareZero) && wanted.Kind == TypeKind.Number)
        {
            binding.Set(expression, wanted);
            return wanted;
        }

        if (wanted.IsSameAs(type))
        {
            return wanted;
        }

        diagnostics.Add(DiagnosticRules.WrongType, expression.Location, expression, type, wanted);
        return null;
    }

    private TermType CheckLogic(Expression operand)
    {
        Require(operand, TermType.YesNo);
        return TermType.YesNo;
    }

    private TermType? CheckNegation(Negation negation, TermType? wanted)
    {
        TermType? type = Check(negation.Operand, wanted);
        if (type is null || type.Kind == TypeKind.Number)
        {
            return type;
        }

        diagnostics.Add(DiagnosticRules.NotANumber, negation.Location, negation.Operand, type);
        return null;
    }

    private TermType CheckMembership(Membership membership)
    {
        TermType? type = Check(membership.Subject, null);
        foreach (Expression option in membership.Options)
        {
            if (type is null)
            {
                Check(option, null);
            }
            else
            {
                Require(option, type);
            }
        }

        return TermType.YesNo;
    }

    private TermType? Fail(DiagnosticRule rule, Expression at, params object[] arguments)
    {
        diagnostics.Add(rule, at.Location, arguments);
        return null;
    }
}
