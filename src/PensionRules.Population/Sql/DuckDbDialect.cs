using System.Numerics;

namespace PensionRules.Population.Sql;

/// <summary>DuckDB: BIGINT, and HUGEINT for what is wider; both stop with an error rather than overflow.</summary>
internal sealed class DuckDbDialect : Dialect
{
    public override string Name => "DuckDB";

    // Below 2^127, and 38 digits where a result becomes a DECIMAL.
    public override BigInteger? Most { get; } = BigInteger.Pow(10, 38) - 1;

    // A step that were materialized would hold the whole table.
    public override string StepIs => " AS NOT MATERIALIZED (";

    protected override string LongType => "BIGINT";

    protected override string WideType => "HUGEINT";

    protected override string NumberType => "DECIMAL(38, 2)";

    public override string TextType => "VARCHAR";

    public override SqlExpression Divide(SqlExpression dividend, SqlExpression divisor, SqlType type) =>
        new($"{dividend.At(SqlLevel.Product)} // {divisor.At(SqlLevel.Primary)}", type, SqlLevel.Product);

    public override string NumberCell(string cell, string low, string high, int decimals)
    {
        string exact = $"CAST({cell} AS DECIMAL(38, {decimals}))";
        string whole = decimals == 0 ? exact : $"{exact} * {BigInteger.Pow(10, decimals)}";
        return $"CASE WHEN {cell} NOT BETWEEN {low} AND {high} THEN NULL WHEN {exact} = {cell} THEN CAST({whole} AS BIGINT) END";
    }

    public override string Matches(string text, string pattern) => $"regexp_matches({text}, {Text(pattern)})";

    public override string DaysOf(string date) => $"date_diff('day', DATE '0001-01-01', {date})";

    public override string DateOf(SqlExpression days) => $"DATE '0001-01-01' + CAST({days.Text} AS INTEGER)";

    public override SqlExpression MonthOfDay(SqlExpression days) =>
        new($"year({DateOf(days)}) * 12 + month({DateOf(days)}) - 1", SqlType.Long, SqlLevel.Sum);

    public override SqlExpression FirstDayOfMonth(SqlExpression month)
    {
        string number = month.At(SqlLevel.Product);
        return new SqlExpression($"date_diff('day', DATE '0001-01-01', make_date({number} // 12, {number} % 12 + 1, 1))", SqlType.Long);
    }
}
