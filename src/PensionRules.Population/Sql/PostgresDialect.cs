using System.Numerics;

namespace PensionRules.Population.Sql;

/// <summary>PostgreSQL: bigint, and numeric for what is wider.</summary>
internal sealed class PostgresDialect : Dialect
{
    public override string Name => "PostgreSQL";

    public override BigInteger? Most => null;

    // Without it the planner pulls a step up into the next and writes out each of its columns as often as it is used.
    public override string Fence => "OFFSET 0";

    protected override string LongType => "bigint";

    protected override string WideType => "numeric";

    protected override string NumberType => "numeric";

    public override string TextType => "text";

    public override SqlExpression Divide(SqlExpression dividend, SqlExpression divisor, SqlType type) => type == SqlType.Wide
        ? new SqlExpression($"div({dividend.Text}, {divisor.Text})", type)
        : new SqlExpression($"{dividend.At(SqlLevel.Product)} / {divisor.At(SqlLevel.Primary)}", type, SqlLevel.Product);

    // min_scale is there for numeric alone: a column in floating point is refused by the server.
    public override string NumberCell(string cell, string low, string high, int decimals) => decimals == 0
        ? $"CASE WHEN {cell} NOT BETWEEN {low} AND {high} THEN NULL WHEN CAST({cell} AS bigint) = {cell} THEN CAST({cell} AS bigint) END"
        : $"CASE WHEN {cell} NOT BETWEEN {low} AND {high} THEN NULL WHEN min_scale({cell}) <= {decimals} THEN CAST({cell} * {BigInteger.Pow(10, decimals)} AS bigint) END";

    public override string Matches(string text, string pattern) => $"{text} ~ {Text(pattern)}";

    // A column of another type than date is made one by the server, which stops at what is no date.
    public override string DateGiven(string cell) => $"CAST({cell} AS date)";

    public override string DateAgain(string given) => given;

    public override string? DateIsUnreadable(string given) => null;

    public override string DaysOf(string date) => $"CAST({date} - DATE '0001-01-01' AS bigint)";

    public override string DateOf(SqlExpression days) => $"DATE '0001-01-01' + CAST({days.Text} AS integer)";

    public override SqlExpression MonthOfDay(SqlExpression days)
    {
        string date = DateOf(days);
        return new SqlExpression($"CAST(EXTRACT(YEAR FROM {date}) * 12 + EXTRACT(MONTH FROM {date}) - 1 AS bigint)", SqlType.Long);
    }

    public override SqlExpression FirstDayOfMonth(SqlExpression month)
    {
        string number = month.At(SqlLevel.Product);
        return new SqlExpression(
            $"CAST(make_date(CAST({number} / 12 AS integer), CAST({number} % 12 AS integer) + 1, 1) - DATE '0001-01-01' AS bigint)", SqlType.Long);
    }
}
