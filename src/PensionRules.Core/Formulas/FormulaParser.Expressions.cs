using System.Globalization;
using PensionRules.Diagnostics;

namespace PensionRules.Formulas;

public sealed partial class FormulaParser
{
    // A formula from its start: how deep and how long it may become is counted from here.
    private Expression Whole()
    {
        _depth = 0;
        _operations = 0;
        return Or();
    }

    private Expression Or() => LeftAssociative(And, t => t.IsKeyword("或") ? BinaryOperator.Or : null);

    private Expression And() => LeftAssociative(Not, t => t.IsKeyword("且") ? BinaryOperator.And : null);

    private Expression Not()
    {
        SourceLocation location = Current.Location;
        return TakeKeyword("非") ? new LogicalNot(Nested(Not)) { Location = location } : Relation();
    }

    private Expression Relation()
    {
        Expression left = Sum();
        SourceLocation location = Current.Location;
        if (TakeKeyword("属于"))
        {
            ExpectSymbol("(");
            List<Expression> options = [Sum()];
            while (TakeSymbol(","))
            {
                options.Add(Sum());
            }

            ExpectSymbol(")");
            return new Membership(left, new ValueList<Expression>(options)) { Location = location };
        }

        if (Spelling.Relation(Current) is not { } relation)
        {
            return left;
        }

        _at++;
        Expression result = new BinaryExpression(relation, left, Sum()) { Location = location };
        return Spelling.Relation(Current) is null ? result : throw Fail(DiagnosticRules.ChainedComparison, Current, Current.Text);
    }

    private Expression Sum() => LeftAssociative(Product, t => t switch
    {
        { Kind: TokenKind.Symbol, Text: "+" } => BinaryOperator.Add,
        { Kind: TokenKind.Symbol, Text: "−" } => BinaryOperator.Subtract,
        _ => null,
    });

    private Expression Product() => LeftAssociative(Unary, t => t switch
    {
        { Kind: TokenKind.Symbol, Text: "×" } => BinaryOperator.Multiply,
        { Kind: TokenKind.Symbol, Text: "÷" } => BinaryOperator.Divide,
        _ => null,
    });

    private Expression LeftAssociative(Func<Expression> operand, Func<Token, BinaryOperator?> match)
    {
        Expression left = operand();
        while (match(Current) is { } op)
        {
            SourceLocation location = Current.Location;
            if (++_operations > MostOperations)
            {
                throw Fail(DiagnosticRules.TooLong, location, MostOperations);
            }

            _at++;
            left = new BinaryExpression(op, left, operand()) { Location = location };
        }

        return left;
    }

    private Expression Unary()
    {
        SourceLocation location = Current.Location;
        return TakeSymbol("−") ? new Negation(Nested(Unary)) { Location = location } : Primary();
    }

    private Expression Nested(Func<Expression> read)
    {
        if (++_depth > DeepestNesting)
        {
            throw Fail(DiagnosticRules.TooDeep, Current, DeepestNesting);
        }

        Expression result = read();
        _depth--;
        return result;
    }

    private Expression Primary()
    {
        Token token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                _at++;
                return new NumberLiteral(token.Number, token.Unit) { Location = token.Location };
            case TokenKind.Date:
                _at++;
                return new DateLiteral(token.Date) { Location = token.Location };
            case TokenKind.Month:
                _at++;
                return new MonthLiteral(token.Month) { Location = token.Location };
            case TokenKind.Name:
                return Nested(Named);
            case TokenKind.Keyword when token.Text == "有":
                _at++;
                return new GivenTest(Nested(Primary)) { Location = token.Location };
            case TokenKind.Keyword when token.Text == "上期":
                return Nested(Previous);
            case TokenKind.Keyword when token.Text == "本行":
                _at++;
                ExpectSymbol(".");
                return new RowReference(Name()) { Location = token.Location };
            case TokenKind.Symbol when token.Text == "(":
                _at++;
                Expression inner = Nested(Or);
                ExpectSymbol(")");
                return inner;
            case TokenKind.Keyword when token.Text == "拒绝":
                throw Fail(DiagnosticRules.RefusalInFormula, token);
            default:
                throw UnexpectedOrMissing();
        }
    }

    private Expression Previous()
    {
        SourceLocation location = Current.Location;
        _at++;
        ExpectSymbol("(");
        string column = Name();
        ExpectSymbol(",");
        Expression first = Or();
        ExpectSymbol(")");
        return new PreviousRow(column, first) { Location = location };
    }

    private Expression Named()
    {
        Token token = Current;
        _at++;
        if (Current.IsSymbol("("))
        {
            return Spelling.Aggregate(token.Text) is { } kind ? Aggregate(kind, token) : Call(token);
        }

        if (TakeSymbol("["))
        {
            List<Expression> keys = [Or()];
            while (TakeSymbol(","))
            {
                keys.Add(Or());
            }

            ExpectSymbol("]");
            return new TableLookup(token.Text, new ValueList<Expression>(keys)) { Location = token.Location };
        }

        return TakeSymbol(".")
            ? new MemberReference(token.Text, Name()) { Location = token.Location }
            : new NameReference(token.Text) { Location = token.Location };
    }

    private FunctionCall Call(Token name)
    {
        if (Spelling.Function(name.Text) is not { } function)
        {
            throw Fail(DiagnosticRules.UnknownFunction, name, name.Text);
        }

        ExpectSymbol("(");
        List<Expression> arguments = [Or()];
        while (TakeSymbol(","))
        {
            arguments.Add(Or());
        }

        ExpectSymbol(")");
        (int least, int most) = Spelling.Arity(function);
        if (arguments.Count < least || arguments.Count > most)
        {
            string wanted = least == most ? Invariant(least) : Invariant(least) + "–" + Invariant(most);
            throw Fail(DiagnosticRules.WrongArgumentCount, name, name.Text, wanted, arguments.Count);
        }

        return new FunctionCall(function, new ValueList<Expression>(arguments)) { Location = name.Location };
    }

    private Aggregation Aggregate(AggregateKind kind, Token name)
    {
        ExpectSymbol("(");
        string list = Name();
        Expression? where = TakeKeyword("其中") ? Or() : null;
        Expression? of = TakeSymbol(":") ? Or() : null;
        ExpectSymbol(")");
        if ((kind == AggregateKind.Count) == (of is not null))
        {
            throw Fail(of is null ? DiagnosticRules.AggregateWithoutValue : DiagnosticRules.CountHasValue, name, name.Text);
        }

        return new Aggregation(kind, list, where, of) { Location = name.Location };
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
