using System.Diagnostics;
using System.Globalization;
using System.Text;
using PensionRules.Policies;
using PensionRules.Population;
using PensionRules.Population.People;
using PensionRules.Population.Sql;
using PensionRules.Tests.Support.Servers;

namespace PensionRules.Benchmarks;

/// <summary>
/// PostgreSQL over the Liaoning 2001 pension: the statement that the library writes beside one written by hand in exact numeric, which checks the same things
/// and says only that something is wrong. One process of the server, the same table, the best of several runs by turns.
/// </summary>
internal static class SqlComparison
{
    private const int Rows = 1_000_000;
    private const int Runs = 5;

    private static readonly string[] Columns = ["average_wage", "contribution_months", "pre_account_months", "average_index", "account_balance"];

    // numeric alone; the division last, so that nothing is cut before it is rounded.
    private const string ByHand = """
        SELECT person, basic_pension, account_pension, transitional_pension, basic_pension + account_pension + transitional_pension AS monthly_pension, lump_sum, findings
        FROM (
            SELECT
                person,
                CASE WHEN contribution_months >= 180 THEN round(average_wage * (200 + 6 * (contribution_months / 12 - 15)) / 1000, 2) ELSE 0 END AS basic_pension,
                CASE WHEN contribution_months >= 180 THEN round(account_balance / 120, 2) ELSE 0 END AS account_pension,
                CASE WHEN contribution_months >= 180 THEN round(average_wage * average_index * pre_account_months / 1000, 2) ELSE 0 END AS transitional_pension,
                CASE WHEN contribution_months < 180 THEN account_balance ELSE 0 END AS lump_sum,
                CASE WHEN average_wage IS NULL OR contribution_months IS NULL OR pre_account_months IS NULL OR average_index IS NULL OR account_balance IS NULL
                    OR average_wage NOT BETWEEN 1 AND 1000000 OR contribution_months NOT BETWEEN 0 AND 720 OR pre_account_months NOT BETWEEN 0 AND contribution_months
                    OR average_index NOT BETWEEN 0 AND 10 OR account_balance NOT BETWEEN 0 AND 10000000 OR min_scale(average_wage) > 2 OR min_scale(average_index) > 4
                    OR min_scale(account_balance) > 2 THEN 'wrong' END AS findings
            FROM people
            OFFSET 0
        ) AS r
        """;

    /// <summary>Measures and writes a table; says why not where there is no PostgreSQL.</summary>
    public static int Run(TextWriter output)
    {
        if (ExternalTools.WhyNot(Needs.PostgreSql) is { } why)
        {
            output.WriteLine(why);
            return 1;
        }

        PolicySet set = PolicyLibrary.BuiltIn.Load().GetOrThrow().Find("liaoning-employee-2001")!;
        string ours = SqlWriter.Write(set, new SqlOptions { Dialect = SqlDialect.Postgres, Columns = Columns, Keep = ["person"] }).Text;
        using PostgreSqlServer server = new();
        Load(server, set);
        string same = server.Execute($"SELECT count(*) FROM ({ours}) AS a JOIN ({ByHand}) AS b USING (person) WHERE a.monthly_pension = b.monthly_pension AND a.lump_sum = b.lump_sum AND a.findings IS NULL AND b.findings IS NULL");
        (double hand, double written) = (double.MaxValue, double.MaxValue);
        for (int i = 0; i < Runs; i++)
        {
            hand = Math.Min(hand, Time(server, ByHand));
            written = Math.Min(written, Time(server, ours));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            | PostgreSQL 15, {Rows:N0} people, one process | s | ratio |
            |---|--:|--:|
            | SQL by hand, exact in numeric | {hand:0.00} | 1.00 |
            | SQL of the library | {written:0.00} | {written / hand:0.00} |

            The same monthly pension and lump sum: {long.Parse(same, CultureInfo.InvariantCulture):N0} of {Rows:N0}.
            """));
        return 0;
    }

    private static void Load(PostgreSqlServer server, PolicySet set)
    {
        PopulationCalculation calculation = PopulationCalculation.Prepare(set, new PopulationOptions { Columns = Columns });
        PopulationBlock block = new(calculation, Rows);
        new PeopleGenerator(new PeopleOptions { Kind = PeopleKind.Employee2001 }).CreateFiller(calculation).Fill(block, 0, Rows);
        server.Execute("ALTER SYSTEM SET max_parallel_workers_per_gather = 0; SELECT pg_reload_conf(); CREATE UNLOGGED TABLE people (person bigint, average_wage numeric(12, 2), contribution_months integer, pre_account_months integer, average_index numeric(8, 4), account_balance numeric(14, 2))");
        server.CopyIn("people", writer =>
        {
            StringBuilder line = new();
            for (int row = 0; row < Rows; row++)
            {
                line.Clear().Append(row);
                for (int i = 0; i < Columns.Length; i++)
                {
                    line.Append('\t').Append((decimal)block.Input(i)[row] / (decimal)Math.Pow(10, calculation.Inputs[i].Decimals));
                }

                writer.Write(line.Append('\n'));
            }
        });
        server.Execute("VACUUM ANALYZE people");
    }

    // Every column of every row is calculated; nothing is sent.
    private static double Time(PostgreSqlServer server, string sql)
    {
        long start = Stopwatch.GetTimestamp();
        server.Execute($"SELECT count(basic_pension), count(account_pension), count(transitional_pension), sum(monthly_pension), count(lump_sum), count(findings) FROM ({sql}) AS r");
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
