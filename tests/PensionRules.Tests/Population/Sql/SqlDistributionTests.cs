using System.Globalization;
using PensionRules.Population;
using PensionRules.Population.People;
using PensionRules.Population.Sql;
using PensionRules.Tests.Support;
using PensionRules.Tests.Support.Servers;

namespace PensionRules.Tests.Population.Sql;

/// <summary>
/// People on three servers, each with a view that the writer made; a fourth joins them as partitions over <c>postgres_fdw</c>: columns and aggregates are
/// calculated where the people are, and a server that dies is an error and never a short result.
/// </summary>
public sealed class SqlDistributionTests(SqlCluster cluster) : IClassFixture<SqlCluster>
{
    private const int Rows = 3_000;

    private static readonly string[] Regions = ["210100", "210200", "210300"];

    [NeedsFact(Needs.PostgreSql)]
    public void Partitions_on_three_servers_give_what_blocks_give()
    {
        cluster.Load(Rows);
        string[] rows = [.. cluster.Head.Execute("SELECT person, monthly_pension, findings FROM pensions ORDER BY person").Split('\n')];
        Assert.Equal(cluster.Expected, rows);
    }

    [NeedsFact(Needs.PostgreSql)]
    public void Columns_of_the_view_and_aggregates_are_sent_to_the_servers()
    {
        cluster.Load(Rows);
        string plain = cluster.Head.Execute("EXPLAIN (VERBOSE, COSTS OFF) SELECT person, monthly_pension FROM pensions WHERE monthly_pension > 1000");
        Assert.Equal(3, Count(plain, "Remote SQL: SELECT person, monthly_pension FROM public.pensions WHERE ((monthly_pension > 1000"));
        string sums = cluster.Head.Execute("EXPLAIN (VERBOSE, COSTS OFF) SELECT region, sum(monthly_pension), count(findings) FROM pensions GROUP BY region");
        Assert.Equal(3, Count(sums, "Remote SQL: SELECT region, sum(monthly_pension), count(findings) FROM public.pensions GROUP BY 1"));
    }

    [NeedsFact(Needs.PostgreSql)]
    public void Aggregates_of_three_servers_are_those_of_all_people()
    {
        cluster.Load(Rows);
        string sums = cluster.Head.Execute("SELECT region, sum(monthly_pension), count(findings) FROM pensions GROUP BY region ORDER BY region");
        Assert.Equal(cluster.ExpectedSums(Regions), sums.Split('\n'));
    }

    [NeedsFact(Needs.PostgreSql)]
    public void A_server_that_dies_in_mid_run_is_an_error()
    {
        using SqlCluster other = new();
        other.Load(Rows);

        // Its people are locked, so that the query has rows of the first server and waits for the third when that dies.
        using LockedTable locked = new(other.Servers[2]);
        Task<string> running = Task.Run(() => other.Head.CopyOut("SELECT person, monthly_pension FROM pensions", r => r.ReadToEnd()));
        other.Servers[2].WaitFor("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'postgres_fdw' AND wait_event_type = 'Lock'", "1");
        Assert.False(running.IsCompleted);
        other.Servers[2].Kill();
        ServerException fault = Assert.Throws<ServerException>(() => running.GetAwaiter().GetResult());
        Assert.Contains("ERROR", fault.Message, StringComparison.Ordinal);

        // The others go on, and a query of all is still an error.
        Assert.Equal((Rows / 3).ToString(CultureInfo.InvariantCulture), other.Head.Execute($"SELECT count(*) FROM pensions WHERE region = '{Regions[0]}'"));
        Assert.Throws<ServerException>(() => other.Head.Execute("SELECT count(*) FROM pensions"));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
