using PensionRules.Population.Lanes;

namespace PensionRules.Population.Sql;

/// <summary>
/// Writes look-ups in tables of the law. Where a row serves for its value alone (and to tell whether there is one) the value is looked up at once and
/// is NULL where there is no row; otherwise the row is a number, −1 for none.
/// </summary>
internal sealed class SqlTables
{
    private readonly Dialect _dialect;
    private readonly LaneGraph _graph;
    private readonly HashSet<int> _direct = [];

    public SqlTables(Dialect dialect, LaneGraph graph)
    {
        _dialect = dialect;
        _graph = graph;
        HashSet<int> others = [];
        foreach (LaneNode node in graph.Nodes)
        {
            foreach (LaneNode row in node.Operands.Select(o => o.Node).OfType<LaneNode>().Where(n => n.Op == LaneOp.Row))
            {
                (node.Op == LaneOp.Cell || IsCheck(node) ? _direct : others).Add(graph.IndexOf(row));
            }
        }

        _direct.ExceptWith(others);
    }

    /// <summary>Whether a row is written as the value in it, NULL for none.</summary>
    public bool IsDirect(LaneNode row) => _direct.Contains(_graph.IndexOf(row));

    /// <summary>A row: the value in it or its number.</summary>
    public SqlExpression Row(LaneNode row, SqlExpressions expressions)
    {
        bool isDirect = IsDirect(row);
        LaneTable table = row.Table!;
        SqlExpression Value(int i) => _dialect.Literal(isDirect ? table.Values[i] : i);
        SqlExpression[] keys = [.. row.Keys.Select(expressions.Integer)];
        string arms = new SqlTableRows(table, [.. keys.Select(k => k.At(SqlLevel.Sum))], i => Value(i).Text).Write();
        SqlType type = isDirect ? table.Values.Select(v => _dialect.Literal(v).Type).Append(SqlType.Small).Max() : SqlType.Small;
        string text = arms.Length == 0 ? "NULL" : arms;
        return new SqlExpression(isDirect ? text : $"COALESCE({text}, -1)", type);
    }

    /// <summary>A value of a table.</summary>
    public SqlExpression Cell(LaneNode cell, SqlExpressions expressions)
    {
        SqlExpression row = expressions.Integer(cell.X);
        if (IsDirect(cell.X.Node!))
        {
            return new SqlExpression($"COALESCE({row.Text}, 0)", row.Type);
        }

        LaneTable table = cell.Table!;
        IEnumerable<string> arms = table.Values.Select((v, i) => $"WHEN {Dialect.Digits(i)} THEN {_dialect.Literal(v).Text} ");
        return new SqlExpression(
            $"CASE {row.Text} {string.Concat(arms)}ELSE 0 END", table.Values.Select(v => _dialect.Literal(v).Type).Append(SqlType.Small).Max());
    }

    /// <summary>What is NULL where a comparison tells that there is no row; null when it is another comparison.</summary>
    public string? IsMissing(LaneNode node, SqlExpressions expressions) =>
        IsCheck(node) && IsDirect(node.X.Node!) ? expressions.Integer(node.X).At(SqlLevel.Sum) : null;

    // The row is less than 0.
    private static bool IsCheck(LaneNode node) => node is { Op: LaneOp.Less, X: { Node.Op: LaneOp.Row, Factor.IsOne: true, Offset.IsZero: true }, Y: { IsConstant: true, Offset.IsZero: true } };
}
