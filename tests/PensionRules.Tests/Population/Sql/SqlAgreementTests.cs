using PensionRules.Policies;
using PensionRules.Population;
using PensionRules.Population.Sql;
using PensionRules.Tests.Support;
using PensionRules.Tests.Support.Servers;

namespace PensionRules.Tests.Population.Sql;

/// <summary>PostgreSQL and DuckDB give what blocks of rows give, to the fen and finding for finding, for every policy set.</summary>
public sealed class SqlAgreementTests(SqlServers servers) : IClassFixture<SqlServers>
{
    private static readonly int Rows = TestSize.Rows * 10;

    public static TheoryData<string> PolicySets => [.. Catalogs.BuiltIn.PolicySets.Select(s => s.Id)];

    [NeedsTheory(Needs.PostgreSql | Needs.DuckDb)]
    [MemberData(nameof(PolicySets))]
    public void Databases_give_what_blocks_give(string id)
    {
        Random random = TestSize.RandomFor("sql " + id);
        ScenarioGenerator scenarios = new(Catalogs.Set(id), random);
        for (int i = 0; i < 2 && scenarios.Next() is { } scenario; i++)
        {
            Check(scenario);
        }
    }

    private void Check(Scenario scenario)
    {
        using SqlPeople people = new(scenario.Calculation);
        people.Write(Rows, row => scenario.Row().CopyTo(row, 0));
        foreach (SqlDialect dialect in new[] { SqlDialect.Postgres, SqlDialect.DuckDb })
        {
            string sql;
            try
            {
                sql = SqlWriter.Write(scenario.Calculation, new SqlOptions { Dialect = dialect, Keep = ["person"] });
            }
            catch (PopulationException refused) when (refused.Diagnostics.All(d => d.Code is "PR7050" or "PR7051"))
            {
                continue;
            }

            servers.Calculate(dialect, people, sql, people.Results($"{dialect}"));
            SqlFiles.AssertEqual(people, people.Results($"{dialect}"), line => $"{dialect} {scenario.Calculation.PolicySet.Id}\n{line}\n{sql}");
        }
    }
}
