using System.Numerics;
using PensionRules.Numerics;
using PensionRules.Population.Lanes;

namespace PensionRules.Population.Sql;

/// <summary>Writes a rounded quotient of whole numbers with a division that truncates: what rounds is added to the dividend, with its sign.</summary>
internal sealed class SqlQuotient(SqlExpressions expressions)
{
    public SqlExpression Write(LaneNode node) => node.Y.IsConstant ? ByConstant(node) : ByNumber(node);

    private SqlExpression ByConstant(LaneNode node)
    {
        BigInteger divisor = node.Y.Offset;
        BigInteger extra = node.Mode switch
        {
            RoundingMode.HalfUp => divisor / 2,
            RoundingMode.Up => divisor - 1,
            _ => BigInteger.Zero,
        };
        SqlType type = SqlExpressions.TypeFor(SqlExpressions.Magnitude(node.X) + extra, divisor);
        SqlExpression dividend = Dividend(node.X, extra, type);
        return expressions.Dialect.Divide(dividend, expressions.Dialect.Literal(divisor), dividend.Type);
    }

    // Rounded by magnitude: the extra is added above zero and taken off below.
    private SqlExpression Dividend(Affine x, BigInteger extra, SqlType type)
    {
        if (extra.IsZero || x.Low.Sign >= 0 || x.High.Sign <= 0)
        {
            return expressions.AtLeast(type, expressions.Integer(x + (x.Low.Sign >= 0 ? extra : -extra)));
        }

        SqlExpression number = expressions.AtLeast(type, expressions.Integer(x));
        string sign = $"CASE WHEN {expressions.Integer(x).At(SqlLevel.Sum)} < 0 THEN -{extra} ELSE {extra} END";
        return new SqlExpression($"{number.At(SqlLevel.Sum)} + {sign}", number.Type, SqlLevel.Sum);
    }

    private SqlExpression ByNumber(LaneNode node)
    {
        BigInteger most = SqlExpressions.Magnitude(node.X) + SqlExpressions.Magnitude(node.Y);
        SqlType type = SqlExpressions.TypeFor(most * 2);
        (SqlExpression x, SqlExpression y, bool isSigned) = PositiveDivisor(node, type);
        string plus = isSigned ? $"CASE WHEN {x.At(SqlLevel.Sum)} < 0 THEN -{y.At(SqlLevel.Primary)} ELSE {y.Text} END" : y.At(SqlLevel.Product);
        (string dividend, string divisor) = node.Mode switch
        {
            RoundingMode.HalfUp => ($"2 * {x.At(SqlLevel.Primary)} + {plus}", $"2 * {y.At(SqlLevel.Primary)}"),
            RoundingMode.Up when isSigned => (
                $"{x.At(SqlLevel.Sum)} + CASE WHEN {x.At(SqlLevel.Sum)} < 0 THEN 1 - {y.At(SqlLevel.Product)} ELSE {y.At(SqlLevel.Sum)} - 1 END", y.Text),
            RoundingMode.Up => ($"{x.At(SqlLevel.Sum)} + {plus} - 1", y.Text),
            _ => (x.Text, y.Text),
        };
        bool mayBeZero = node.Y.Low.Sign <= 0 && node.Y.High.Sign >= 0;
        SqlExpression quotient = expressions.Dialect.Divide(
            new SqlExpression($"({dividend})", x.Type), new SqlExpression(mayBeZero ? $"NULLIF({divisor}, 0)" : $"({divisor})", y.Type), type);
        return mayBeZero ? new SqlExpression($"COALESCE({quotient.Text}, 0)", quotient.Type) : quotient;
    }

    // Both are negated where the divisor is below zero.
    private (SqlExpression X, SqlExpression Y, bool IsSigned) PositiveDivisor(LaneNode node, SqlType type)
    {
        bool isNegative = node.Y.High.Sign <= 0;
        SqlExpression x = expressions.AtLeast(type, expressions.Integer(isNegative ? -node.X : node.X));
        SqlExpression y = expressions.AtLeast(type, expressions.Integer(isNegative ? -node.Y : node.Y));
        if (isNegative || node.Y.Low.Sign >= 0)
        {
            return (x, y, isNegative ? node.X.High.Sign > 0 : node.X.Low.Sign < 0);
        }

        SqlExpression turned = new($"(CASE WHEN {y.At(SqlLevel.Sum)} < 0 THEN -{x.At(SqlLevel.Primary)} ELSE {x.Text} END)", type);
        return (turned, new SqlExpression($"abs({y.Text})", type), true);
    }
}
