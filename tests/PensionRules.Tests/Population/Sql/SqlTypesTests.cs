using PensionRules.Population.Sql;
using PensionRules.Tests.Support;
using PensionRules.Tests.Support.Servers;

namespace PensionRules.Tests.Population.Sql;

/// <summary>People worked out by hand, in tables as people have them: other column types, months as days, blank text, floating point.</summary>
public sealed class SqlTypesTests(SqlServers servers) : IClassFixture<SqlServers>
{
    // 1000 × (20 % + 5 × 0.6 %) = 230, 24,000 ÷ 120 = 200, 1000 × 1 × 1.2 % × 120 ÷ 12 = 120: together 550.
    private const string People = """
        CREATE TABLE staff (no integer, wage integer, months numeric(6, 1), before smallint, idx numeric(6, 4), balance numeric(12, 3), retired text);
        INSERT INTO staff VALUES
            (1, 1000, 240, 120, 1, 24000, '2003-05'),
            (2, 1000, 240, 120, 1, 24000, ' 2003-05-01 '),
            (3, 1000, 240, 120, 1, 24000, ''),
            (4, 1000, 240, 120, 1, 24000, '2003-05-02'),
            (5, 1000, 240, 120, 1, 24000, '1999-05'),
            (6, 1000, 240.5, 120, 1, 24000.005, NULL),
            (7, NULL, 240, 241, 1, 24000, NULL),
            (8, 1000, 240, 120, 1, NULL, NULL);
        """;

    private const string Expected = """
        1|550.00|
        2|550.00|
        3|550.00|
        4||PR5002:retirement_month
        5||PR5012:retirement_month
        6||PR5005:contribution_months; PR5005:account_balance
        7||requirement:deemed_within
        8||missing:account_balance
        """;

    [NeedsFact(Needs.PostgreSql)]
    public void PostgreSql_reads_what_people_have()
    {
        servers.Postgres.Execute(People);
        Assert.Equal(Expected.ReplaceLineEndings("\n"), servers.Postgres.Execute($"SELECT * FROM ({Sql(SqlDialect.Postgres)}) AS r ORDER BY no"));
    }

    [NeedsFact(Needs.DuckDb)]
    public void DuckDb_reads_what_people_have()
    {
        servers.Duck.Execute(People);
        IEnumerable<string> rows = servers.Duck.Execute($"SELECT * FROM ({Sql(SqlDialect.DuckDb)}) AS r ORDER BY no").Select(r => string.Join('|', r));
        Assert.Equal(Expected.ReplaceLineEndings("\n").Split('\n'), rows);
    }

    [NeedsFact(Needs.PostgreSql)]
    public void PostgreSql_refuses_amounts_in_floating_point()
    {
        servers.Postgres.Execute("CREATE TABLE floats AS SELECT 1 AS no, 1000.1::double precision AS wage, 240 AS months, 120 AS before, 1 AS idx, 24000 AS balance, '2003-05' AS retired");
        ServerException fault = Assert.Throws<ServerException>(() => servers.Postgres.Execute(Sql(SqlDialect.Postgres).Replace("staff", "floats", StringComparison.Ordinal)));
        Assert.Contains("min_scale(double precision)", fault.Message, StringComparison.Ordinal);
    }

    [NeedsFact(Needs.PostgreSql)]
    public void A_column_that_is_not_there_is_an_error()
    {
        servers.Postgres.Execute("CREATE TABLE few (no integer)");
        ServerException fault = Assert.Throws<ServerException>(() => servers.Postgres.Execute(Sql(SqlDialect.Postgres).Replace("staff", "few", StringComparison.Ordinal)));
        Assert.Contains("does not exist", fault.Message, StringComparison.Ordinal);
    }

    // A day that is none: DuckDB and Spark read days from text; PostgreSQL has a date, or stops.
    [NeedsFact(Needs.DuckDb)]
    public void A_day_that_is_none_is_a_finding_in_DuckDb()
    {
        string sql = SqlWriter.Write(Catalogs.Set("liaoning-resident-2014"), new SqlOptions
        {
            Dialect = SqlDialect.DuckDb, Table = "born", Columns = ["birth_date"], Keep = ["no"],
        }).Text;
        servers.Duck.Execute("CREATE TABLE born AS SELECT * FROM (VALUES (1, '1950-02-30'), (2, '1950/02/03')) AS v(no, birth_date)");
        Assert.All(servers.Duck.Execute($"SELECT findings FROM ({sql}) AS r"), r => Assert.Equal("PR5002:birth_date", r[0]));
    }

    private static string Sql(SqlDialect dialect) => SqlWriter.Write(Catalogs.Liaoning2001, new SqlOptions
    {
        Dialect = dialect,
        Table = "staff",
        Columns = [],
        Map = [
            new("wage", "average_wage"), new("months", "contribution_months"), new("before", "pre_account_months"), new("idx", "average_index"),
            new("balance", "account_balance"), new("retired", "退休年月")],
        Keep = ["no"],
        Outputs = ["monthly_pension"],
    }).Text;
}
