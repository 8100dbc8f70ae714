using System.Numerics;

namespace PensionRules.Population.Sql;

/// <summary>Spark SQL: BIGINT, and DECIMAL(38, 0) for what is wider. No number is left that could overflow, so that it does not matter whether ANSI mode is on.</summary>
internal sealed class SparkDialect : Dialect
{
    public override string Name => "Spark SQL";

    public override BigInteger? Most { get; } = BigInteger.Pow(10, 38) - 1;

    // div gives a BIGINT whatever it divides.
    public override BigInteger? MostQuotient { get; } = long.MaxValue;

    protected override string LongType => "BIGINT";

    protected override string WideType => "DECIMAL(38, 0)";

    protected override string NumberType => "DECIMAL(38, 2)";

    public override string TextType => "STRING";

    protected override char Quote => '`';

    public override string Text(string value) =>
        $"'{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";

    // BD makes a number with a point a decimal whatever the session has set.
    public override string Decimal(BigInteger value, int decimals) => base.Decimal(value, decimals) + (decimals == 0 ? string.Empty : "BD");

    public override SqlExpression Literal(BigInteger value)
    {
        SqlExpression literal = base.Literal(value);
        return literal.Type == SqlType.Wide ? literal with { Text = literal.Text + "BD" } : literal;
    }

    public override SqlExpression Divide(SqlExpression dividend, SqlExpression divisor, SqlType type) =>
        new($"{dividend.At(SqlLevel.Product)} div {divisor.At(SqlLevel.Primary)}", SqlType.Long, SqlLevel.Product);

    public override string NumberCell(string cell, string low, string high, int decimals)
    {
        string exact = $"CAST({cell} AS DECIMAL(38, {decimals}))";
        string whole = decimals == 0 ? exact : $"{exact} * {BigInteger.Pow(10, decimals)}";
        return $"CASE WHEN {cell} NOT BETWEEN {low} AND {high} THEN NULL WHEN {exact} = {cell} THEN CAST({whole} AS BIGINT) END";
    }

    public override string Matches(string text, string pattern) => $"{text} RLIKE {Text(pattern)}";

    public override string DaysOf(string date) => $"CAST(datediff({date}, DATE '0001-01-01') AS BIGINT)";

    public override string DateOf(SqlExpression days) => $"date_add(DATE '0001-01-01', CAST({days.Text} AS INT))";

    public override SqlExpression MonthOfDay(SqlExpression days) =>
        new($"CAST(year({DateOf(days)}) * 12 + month({DateOf(days)}) - 1 AS BIGINT)", SqlType.Long);

    public override SqlExpression FirstDayOfMonth(SqlExpression month)
    {
        string number = month.At(SqlLevel.Product);
        return new SqlExpression(
            $"CAST(datediff(make_date(CAST({number} div 12 AS INT), CAST({number} % 12 AS INT) + 1, 1), DATE '0001-01-01') AS BIGINT)", SqlType.Long);
    }
}
