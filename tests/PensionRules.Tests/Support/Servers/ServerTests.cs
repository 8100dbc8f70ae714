namespace PensionRules.Tests.Support.Servers;

/// <summary>The databases that other tests use start, answer, report errors and leave nothing behind.</summary>
public class ServerTests
{
    [NeedsFact(Needs.PostgreSql)]
    public void PostgreSql_answers_on_its_socket_and_is_gone_afterwards()
    {
        string folder;
        using (PostgreSqlServer server = new())
        {
            folder = server.Folder;
            server.Execute("CREATE TABLE t (a bigint, b text)");
            server.CopyIn("t (a, b)", writer => writer.Write("1\t甲\n2\t\\N\n"));
            Assert.Equal("1|甲\n2|", server.Execute("SELECT * FROM t ORDER BY a"));
            Assert.Equal("2\t\\N\n", server.CopyOut("SELECT * FROM t WHERE b IS NULL", r => r.ReadToEnd()));
            Assert.Equal("15", server.Execute("SHOW server_version_num")[..2]);
            ServerException fault = Assert.Throws<ServerException>(() => server.Execute("SELECT 1/0; SELECT 2"));
            Assert.Contains("division by zero", fault.Message, StringComparison.Ordinal);
        }

        Assert.False(Directory.Exists(folder));
    }

    [NeedsFact(Needs.PostgreSql)]
    public void A_PostgreSql_that_was_killed_answers_with_an_error()
    {
        using PostgreSqlServer server = new();
        server.Kill();
        Assert.Throws<ServerException>(() => server.Execute("SELECT 1"));
    }

    [NeedsFact(Needs.DuckDb)]
    public void DuckDb_answers_with_rows_or_an_error()
    {
        using DuckDb duck = new();
        Assert.Equal("7,NULL,甲", Line(duck.Execute("CREATE TABLE t AS SELECT 7 AS a; SELECT a, NULL, '甲' FROM t")));
        ServerException fault = Assert.Throws<ServerException>(() => duck.Execute("SELECT b FROM t"));
        Assert.Contains("Binder Error", fault.Message, StringComparison.Ordinal);
        Assert.Equal("170141183460469231731687303715884105727", Line(duck.Execute("SELECT 170141183460469231731687303715884105727::HUGEINT")));
    }

    [Fact]
    public void What_a_test_needs_and_lacks_is_named() => Assert.All(
        [Needs.PostgreSql, Needs.DuckDb, Needs.Chromium],
        need => Assert.Matches("^$|^skipped: needs [A-Z]", ExternalTools.WhyNot(need) ?? string.Empty));

    private static string Line(IReadOnlyList<string?[]> rows) => string.Join(',', Assert.Single(rows).Select(v => v ?? "NULL"));
}
