using System.Globalization;
using PensionRules.Policies;
using PensionRules.Population;
using PensionRules.Population.People;
using PensionRules.Population.Sql;
using PensionRules.Tests.Support;
using PensionRules.Tests.Support.Servers;

namespace PensionRules.Tests.Population.Sql;

/// <summary>
/// A million people of the schemes that people are made up for, and fewer of every other scheme that a population can have, in PostgreSQL and in DuckDB: the
/// same to the fen, and finding for finding. Half of the million are plausible, the others stand at the turns of the law; some of both have wrong data.
/// <c>PENSIONRULES_SQL_ROWS=1000000</c> asks for a million of every scheme, which takes about a quarter of an hour.
/// </summary>
public sealed class SqlMillionTests(SqlServers servers) : IClassFixture<SqlServers>
{
    private const int Million = 1_000_000;

    private const int Few = 50_000;

    private static readonly int? Chosen =
        int.TryParse(Environment.GetEnvironmentVariable("PENSIONRULES_SQL_ROWS"), NumberStyles.None, CultureInfo.InvariantCulture, out int rows) ? rows : null;

    /// <summary>A policy set of each scheme; of employees' pensions one of either method.</summary>
    public static TheoryData<string> PolicySets =>
    [
        "liaoning-employee-2001", "liaoning-employee-2006", "liaoning-resident-2014", "national-contribution-1997",
        "national-resident-contribution-2009",
        "national-retirement-2025", "national-shortfall-2011", "national-late-fee-1999", "national-survivors-2021", "liaoning-unemployment-2001",
        "liaoning-account-settlement-2001", "dongfang-administration-2011", "liaoning-membership-2001", "liaoning-retiree-community-2003",
        "liaoning-targets-2005", "liaoning-pilot-2001",
    ];

    [NeedsTheory(Needs.PostgreSql | Needs.DuckDb)]
    [MemberData(nameof(PolicySets))]
    public void A_million_people_get_the_same_in_both_databases(string id)
    {
        int rows = Chosen ?? (PeopleFor(Catalogs.Set(id)) is null ? Few : Million);
        PopulationOptions options = OptionsOf(Catalogs.Set(id));
        PopulationCalculation calculation = PopulationCalculation.Prepare(Catalogs.Set(id), options);
        using SqlPeople people = new(calculation);
        (int results, int findings) = people.Write(rows, FillerOf(calculation, options));
        Assert.InRange(results, rows / 20, rows);
        Assert.InRange(findings, 1, rows - 1);
        Parallel.ForEach([SqlDialect.Postgres, SqlDialect.DuckDb], dialect => Check(dialect, people, calculation));
    }

    private void Check(SqlDialect dialect, SqlPeople people, PopulationCalculation calculation)
    {
        string sql = SqlWriter.Write(calculation, new SqlOptions { Dialect = dialect, Keep = ["person"] });
        string results = people.Results($"{dialect}");
        servers.Calculate(dialect, people, sql, results);
        SqlFiles.AssertEqual(people, results, line => $"{dialect}\n{line}\n{sql}");
    }

    // The columns that made-up people have, otherwise those that the tool takes by itself.
    private static PopulationOptions OptionsOf(PolicySet set)
    {
        IEnumerable<string> columns = PeopleFor(set) is { } people
            ? people.Columns.Select(c => c.Id).Where(id => set.FindTerm(id) is not null)
            : SqlWriter.Write(set, new SqlOptions { Dialect = SqlDialect.Postgres }).Columns.Select(c => c.Value.Id);
        return new PopulationOptions { Columns = [.. columns] };
    }

    private static PeopleGenerator? PeopleFor(PolicySet set) => Enum.GetValues<PeopleKind>()
        .Select(k => new PeopleGenerator(new PeopleOptions { Kind = k, BadRowsPerMillion = 20_000, BoundaryRowsPerMillion = 100_000 }))
        .FirstOrDefault(p => p.Policy == set.Id);

    private static Action<long[]> FillerOf(PopulationCalculation calculation, PopulationOptions options)
    {
        Scenario scenario = new(calculation, options, TestSize.RandomFor(calculation.PolicySet.Id));
        Action<long[]>? plausible = Plausible(calculation);
        int row = 0;
        return cells =>
        {
            if (plausible is not null && row++ % 2 == 0)
            {
                plausible(cells);
            }
            else
            {
                scenario.Row().CopyTo(cells, 0);
            }
        };
    }

    private static Action<long[]>? Plausible(PopulationCalculation calculation)
    {
        if (PeopleFor(calculation.PolicySet)?.CreateFiller(calculation) is not { } filler)
        {
            return null;
        }

        PopulationBlock block = new(calculation, 1024);
        long next = 0;
        return cells =>
        {
            int row = (int)(next % block.Capacity);
            if (row == 0)
            {
                filler.Fill(block, next, block.Capacity);
            }

            next++;
            for (int i = 0; i < cells.Length; i++)
            {
                cells[i] = block.Input(i)[row];
            }
        };
    }
}
