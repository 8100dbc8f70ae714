using System.Numerics;
using System.Text;
using PensionRules.Numerics;
using PensionRules.Population.Lanes;

namespace PensionRules.Population.Sql;

/// <summary>Writes the integers of a row as SQL: by their names where they are columns already, otherwise written out.</summary>
internal sealed class SqlExpressions(Dialect dialect, LaneGraph graph, SqlTables tables, SqlFaults faults)
{
    private readonly Dictionary<int, SqlExpression> _named = [];
    private readonly HashSet<int> _negated = [];

    public Dialect Dialect => dialect;

    /// <summary>From now on an expression is a column.</summary>
    /// <param name="node">The expression.</param>
    /// <param name="column">The column.</param>
    /// <param name="isNegated">Whether the column is no where the expression is yes.</param>
    public void Name(int node, SqlExpression column, bool isNegated = false)
    {
        _named[node] = column;
        if (isNegated)
        {
            _negated.Add(node);
        }
    }

    /// <summary>A finding: NULL for none.</summary>
    public SqlExpression Finding(Affine a) => a.Node is null ? new SqlExpression("NULL", SqlType.Finding) : OfNode(a.Node);

    /// <summary>A whole number.</summary>
    public SqlExpression Integer(Affine a)
    {
        if (a.Node is not { } node)
        {
            return dialect.Literal(a.Offset);
        }

        SqlExpression expression = OfNode(node);
        if (expression.Type == SqlType.Condition)
        {
            return Case([(expression, dialect.Literal(a.Factor + a.Offset))], dialect.Literal(a.Offset));
        }

        return a.Factor.IsOne && a.Offset.IsZero ? expression : Linear(a, expression);
    }

    /// <summary>A yes or no.</summary>
    public SqlExpression Condition(Affine a)
    {
        if (a.Node is not { } node)
        {
            return SqlExpression.Condition(a.Offset.IsZero ? "FALSE" : "TRUE", SqlLevel.Primary);
        }

        bool isNegated = LaneCondition.IsNegated(a);
        SqlExpression expression = OfNode(node, isNegated);
        if (expression.Type != SqlType.Condition)
        {
            return SqlExpression.Condition($"{expression.At(SqlLevel.Sum)} {(isNegated ? "<>" : "=")} 1", SqlLevel.Comparison);
        }

        return expression;
    }

    /// <summary>The expression behind a node, written out even where it has a name.</summary>
    public SqlExpression WriteOut(LaneNode node, bool isNegated) => Fit(Build(node, isNegated), node.Bounds);

    // A named yes or no is negated by NOT, one that is written out by its opposite.
    private SqlExpression OfNode(LaneNode node, bool isNegated = false)
    {
        int index = graph.IndexOf(node);
        if (!_named.TryGetValue(index, out SqlExpression? known))
        {
            return Fit(Build(node, isNegated), node.Bounds);
        }

        return known.Type == SqlType.Condition && isNegated != _negated.Contains(index) ? Not(known) : known;
    }

    private SqlExpression Build(LaneNode node, bool isNegated) => node.Op switch
    {
        LaneOp.Sum => Sum(node),
        LaneOp.Product => Product(node),
        LaneOp.Quotient => new SqlQuotient(this).Write(node),
        LaneOp.Smaller => Extreme("LEAST", node),
        LaneOp.Larger => Extreme("GREATEST", node),
        LaneOp.Less => Compare(node, isNegated ? ">=" : "<"),
        LaneOp.Equal => Compare(node, isNegated ? "<>" : "="),
        LaneOp.And => Negated(Join("AND", SqlLevel.And, node), isNegated),
        LaneOp.Or => Negated(Join("OR", SqlLevel.Or, node), isNegated),
        LaneOp.Choice => faults.Contains(node) ? FindingChoice(node) : Choice(node),
        LaneOp.Row => tables.Row(node, this),
        LaneOp.Cell => tables.Cell(node, this),
        LaneOp.MonthOfDay => dialect.MonthOfDay(Integer(node.X)),
        LaneOp.FirstDayOfMonth => dialect.FirstDayOfMonth(Integer(node.X)),
        LaneOp.Fault => new SqlExpression(dialect.Text(SqlFaults.Text(node.Fault!)), SqlType.Finding),
        _ => throw new InvalidOperationException($"{node.Op} is a column."),
    };

    // What is proved to fit 64 bits goes on in 64 bits.
    private SqlExpression Fit(SqlExpression expression, LaneBounds bounds) =>
        expression.Type == SqlType.Wide && Dialect.FitsLong(bounds.Magnitude) ? dialect.To(SqlType.Long, expression) : expression;

    private SqlExpression Linear(Affine a, SqlExpression node)
    {
        LaneBounds product = a.Node!.Bounds * a.Factor;
        SqlType type = TypeFor(product.Magnitude, BigInteger.Abs(a.Offset), (product + a.Offset).Magnitude, BigInteger.Abs(a.Factor));
        SqlExpression number = AtLeast(type, node);
        SqlExpression term = a.Factor.IsOne
            ? number
            : a.Factor == BigInteger.MinusOne
                ? new SqlExpression($"-{number.At(SqlLevel.Primary)}", number.Type, SqlLevel.Sum)
                : new SqlExpression($"{number.At(SqlLevel.Product)} * {LiteralFactor(a.Factor)}", number.Type, SqlLevel.Product);
        if (a.Offset.IsZero)
        {
            return term;
        }

        return a.Factor == BigInteger.MinusOne
            ? new SqlExpression($"{dialect.Literal(a.Offset).Text} - {number.At(SqlLevel.Product)}", number.Type, SqlLevel.Sum)
            : new SqlExpression($"{term.At(SqlLevel.Sum)} {(a.Offset.Sign < 0 ? '-' : '+')} {dialect.Literal(BigInteger.Abs(a.Offset)).Text}", number.Type, SqlLevel.Sum);
    }

    private string LiteralFactor(BigInteger factor) => dialect.Literal(factor).At(SqlLevel.Primary);

    private SqlExpression Sum(LaneNode node)
    {
        bool isDifference = node.Y.Factor.Sign < 0 && node.Y.Offset.Sign <= 0;
        Affine second = isDifference ? -node.Y : node.Y;
        SqlType type = TypeFor(node.Bounds.Magnitude, Magnitude(node.X), Magnitude(second));
        SqlExpression x = AtLeast(type, Integer(node.X));
        SqlExpression y = Integer(second);
        return new SqlExpression($"{x.At(SqlLevel.Sum)} {(isDifference ? '-' : '+')} {y.At(SqlLevel.Product)}", Wider(x.Type, y.Type), SqlLevel.Sum);
    }

    private SqlExpression Product(LaneNode node)
    {
        SqlExpression x = AtLeast(TypeFor(node.Bounds.Magnitude), Integer(node.X));
        SqlExpression y = Integer(node.Y);
        return new SqlExpression($"{x.At(SqlLevel.Product)} * {y.At(SqlLevel.Primary)}", Wider(x.Type, y.Type), SqlLevel.Product);
    }

    private SqlExpression Extreme(string function, LaneNode node)
    {
        (SqlExpression x, SqlExpression y) = (Integer(node.X), Integer(node.Y));
        return new SqlExpression($"{function}({x.Text}, {y.Text})", Wider(x.Type, y.Type));
    }

    private SqlExpression Compare(LaneNode node, string comparison)
    {
        if (tables.IsMissing(node, this) is { } missing)
        {
            return SqlExpression.Condition($"{missing} {(comparison == "<" ? "IS NULL" : "IS NOT NULL")}", SqlLevel.Comparison);
        }

        if (faults.Contains(node.X.Node))
        {
            return CompareFinding(node, comparison);
        }

        return SqlExpression.Condition(
            $"{Integer(node.X).At(SqlLevel.Sum)} {comparison} {Integer(node.Y).At(SqlLevel.Sum)}", SqlLevel.Comparison);
    }

    // Whether there is none, or whether it is a certain one.
    private SqlExpression CompareFinding(LaneNode node, string comparison)
    {
        string finding = Finding(node.X).At(SqlLevel.Primary);
        bool isNot = comparison == "<>";
        return SqlExpression.Condition(
            node.Y.IsConstant
                ? $"{finding} IS {(isNot ? "NOT " : string.Empty)}NULL"
                : $"COALESCE({finding} {comparison} {Finding(node.Y).Text}, {(isNot ? "TRUE" : "FALSE")})",
            node.Y.IsConstant ? SqlLevel.Comparison : SqlLevel.Primary);
    }

    private SqlExpression Join(string word, SqlLevel level, LaneNode node) =>
        SqlExpression.Condition($"{Condition(node.X).At(level)} {word} {Condition(node.Y).At(level)}", level);

    private static SqlExpression Negated(SqlExpression condition, bool isNegated) => isNegated ? Not(condition) : condition;

    private static SqlExpression Not(SqlExpression condition) => SqlExpression.Condition($"NOT {condition.At(SqlLevel.Comparison)}", SqlLevel.Not);

    // The first of two findings, or one by a condition.
    private SqlExpression FindingChoice(LaneNode node)
    {
        return IsFirst(node)
            ? new SqlExpression($"COALESCE({string.Join(", ", Firsts(Affine.Of(node), isOuter: true).Select(f => Finding(f).Text))})", SqlType.Finding)
            : FindingCase(node);
    }

    // The first of a, b and c is one COALESCE.
    private IEnumerable<Affine> Firsts(Affine finding, bool isOuter) =>
        finding.Node is { Op: LaneOp.Choice } choice && (isOuter || !_named.ContainsKey(graph.IndexOf(choice))) && IsFirst(choice)
            ? Firsts(choice.Z, isOuter: false).Concat(Firsts(choice.Y, isOuter: false))
            : [finding];

    // b where a is none, otherwise a.
    private bool IsFirst(LaneNode node) => node.X is { Factor.IsOne: true, Node: { Op: LaneOp.Equal, Y: { IsConstant: true, Offset.IsZero: true } } test }
        && node.Z.Node is { } one && test.X.Node is { } tested && graph.IndexOf(one) == graph.IndexOf(tested);

    private SqlExpression FindingCase(LaneNode node)
    {
        StringBuilder text = new("CASE ");
        Affine last = Affine.Of(node);
        while (last.Node is { Op: LaneOp.Choice } choice && (ReferenceEquals(choice, node) || (!_named.ContainsKey(graph.IndexOf(choice)) && !IsFirst(choice))))
        {
            bool isSwapped = choice.Y.IsConstant && !(choice.Z.Node is { Op: LaneOp.Choice } next && !_named.ContainsKey(graph.IndexOf(next)));
            Affine condition = isSwapped ? LaneCondition.Not(choice.X) : choice.X;
            text.Append("WHEN ").Append(Condition(condition).Text).Append(" THEN ").Append(Finding(isSwapped ? choice.Z : choice.Y).Text).Append(' ');
            last = isSwapped ? choice.Y : choice.Z;
        }

        return new SqlExpression(text.Append(last.IsConstant ? "END" : $"ELSE {Finding(last).Text} END").ToString(), SqlType.Finding);
    }

    // A choice whose last arm is a choice again is one CASE with more arms.
    private SqlExpression Choice(LaneNode node)
    {
        List<(SqlExpression, SqlExpression)> arms = [];
        Affine last = Affine.Of(node);
        while (last is { Node: { Op: LaneOp.Choice } choice, Factor.IsOne: true, Offset.IsZero: true } && (ReferenceEquals(choice, node) || !_named.ContainsKey(graph.IndexOf(choice))))
        {
            arms.Add((Condition(choice.X), Integer(choice.Y)));
            last = choice.Z;
        }

        return Case(arms, Integer(last));
    }

    private static SqlExpression Case(IReadOnlyList<(SqlExpression When, SqlExpression Then)> arms, SqlExpression otherwise)
    {
        string text = string.Concat(arms.Select(a => $"WHEN {a.When.Text} THEN {a.Then.Text} "));
        return new SqlExpression($"CASE {text}ELSE {otherwise.Text} END", arms.Select(a => a.Then.Type).Append(otherwise.Type).Max());
    }

    /// <summary>An expression wide enough to be calculated with.</summary>
    public SqlExpression AtLeast(SqlType type, SqlExpression expression) => expression.Type >= type ? expression : dialect.To(type, expression);

    /// <summary>The type in which numbers up to some magnitudes are calculated.</summary>
    public static SqlType TypeFor(params ReadOnlySpan<BigInteger> magnitudes)
    {
        foreach (BigInteger magnitude in magnitudes)
        {
            if (!Dialect.FitsLong(magnitude))
            {
                return SqlType.Wide;
            }
        }

        return SqlType.Long;
    }

    public static BigInteger Magnitude(Affine a) => new LaneBounds(a.Low, a.High).Magnitude;

    private static SqlType Wider(SqlType a, SqlType b) => a > b ? a : b;
}
