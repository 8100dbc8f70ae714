using System.Globalization;
using System.Text;
using PensionRules.Population;
using PensionRules.Population.People;
using PensionRules.Population.Sql;
using PensionRules.Tests.Support;
using PensionRules.Tests.Support.Servers;

namespace PensionRules.Tests.Population.Sql;

/// <summary>Three servers with people of a region each, and one that joins them. Started when people are loaded first.</summary>
public sealed class SqlCluster : IDisposable
{
    private const string Columns = "person, region, average_wage, contribution_months, pre_account_months, average_index, account_balance";

    private static readonly string[] Regions = ["210100", "210200", "210300"];

    private readonly List<PostgreSqlServer> _servers = [];
    private readonly List<(string Region, long Pension, bool HasFinding, string Line)> _expected = [];

    internal IReadOnlyList<PostgreSqlServer> Servers => _servers;

    internal PostgreSqlServer Head => _servers[3];

    /// <summary>Person, monthly pension and findings, in order.</summary>
    public IEnumerable<string> Expected => _expected.Select(e => e.Line);

    /// <summary>Region, sum of pensions, number of people with findings.</summary>
    public IEnumerable<string> ExpectedSums(IEnumerable<string> regions) => regions.Select(r =>
    {
        (string Region, long Pension, bool HasFinding, string Line)[] people = [.. _expected.Where(e => e.Region == r)];
        StringBuilder line = new($"{r}|");
        SqlCells.AppendNumber(line, people.Sum(p => p.Pension), 2);
        return line.Append('|').Append(people.Count(p => p.HasFinding)).ToString();
    });

    /// <summary>Starts the servers and fills them, once.</summary>
    public void Load(int rows)
    {
        if (_servers.Count > 0)
        {
            return;
        }

        string view = ViewOfTool();
        for (int i = 0; i < 4; i++)
        {
            _servers.Add(new PostgreSqlServer());
        }

        PopulationBlock block = Calculate(rows, out PopulationCalculation calculation);
        for (int i = 0; i < 3; i++)
        {
            int server = i;
            Servers[i].Execute("CREATE TABLE people (person bigint, region text, average_wage numeric(12, 2), contribution_months integer, pre_account_months integer, average_index numeric(8, 4), account_balance numeric(14, 2))");
            Servers[i].CopyIn($"people ({Columns})", writer => WritePeople(writer, block, calculation, server));
            Servers[i].Execute(view);
        }

        Join();
    }

    public void Dispose()
    {
        foreach (PostgreSqlServer server in _servers)
        {
            server.Dispose();
        }
    }

    // What a person would type.
    private static string ViewOfTool() => Cli.CliRun.Of(
        "sql", "--policy", "liaoning-employee-2001", "--dialect", "postgres", "--view", "pensions", "--keep", "person,region", "--columns",
        "average_wage,contribution_months,pre_account_months,average_index,account_balance").Out;

    private PopulationBlock Calculate(int rows, out PopulationCalculation calculation)
    {
        calculation = PopulationCalculation.Prepare(Catalogs.Liaoning2001, new PopulationOptions
        {
            Columns = ["average_wage", "contribution_months", "pre_account_months", "average_index", "account_balance"],
        });
        PopulationBlock block = new(calculation, rows);
        PeopleGenerator people = new(new PeopleOptions { Kind = PeopleKind.Employee2001, BoundaryRowsPerMillion = 100_000 });
        people.CreateFiller(calculation).Fill(block, 0, rows);
        for (int row = 7; row < rows; row += 50)
        {
            block.Input(row % 5)[row] = row % 2 == 0 ? CellCode.Blank : calculation.Inputs[row % 5].High + 1;
        }

        calculation.CreateRunner().Run(block);
        int pension = calculation.Outputs.ToList().FindIndex(o => o.Term.Id == "monthly_pension");
        ILookup<long, string> findings = block.Findings.ToLookup(f => f.Row, f => f.Finding.ToString());
        for (int row = 0; row < rows; row++)
        {
            long value = block.Output(pension)[row];
            StringBuilder line = new($"{row}|");
            if (value != CellCode.Blank)
            {
                SqlCells.AppendNumber(line, value, 2);
            }

            _expected.Add((Regions[row % 3], value == CellCode.Blank ? 0 : value, findings[row].Any(), line.Append('|').Append(string.Join("; ", findings[row])).ToString()));
        }

        return block;
    }

    private static void WritePeople(TextWriter writer, PopulationBlock block, PopulationCalculation calculation, int server)
    {
        SqlCells[] cells = [.. calculation.Inputs.Select(i => new SqlCells(i, calculation.PolicySet))];
        StringBuilder line = new();
        for (int row = server; row < block.Count; row += 3)
        {
            line.Clear().Append(row).Append('\t').Append(Regions[server]);
            for (int i = 0; i < cells.Length; i++)
            {
                cells[i].Write(line.Append('\t'), block.Input(i)[row], row);
            }

            writer.Write(line.Append('\n'));
        }
    }

    private void Join()
    {
        const string View = "person bigint, region text, basic_pension numeric, account_pension numeric, transitional_pension numeric, guarantee_supplement numeric, industry_supplement numeric, monthly_pension numeric, lump_sum numeric, findings text";
        StringBuilder sql = new($"CREATE EXTENSION postgres_fdw; CREATE TABLE pensions ({View}) PARTITION BY LIST (region);");
        for (int i = 0; i < 3; i++)
        {
            sql.Append(CultureInfo.InvariantCulture, $"""
                CREATE SERVER s{i} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '{Servers[i].Folder}', dbname 'postgres', fetch_size '100');
                CREATE USER MAPPING FOR {PostgreSqlServer.User} SERVER s{i} OPTIONS (user '{PostgreSqlServer.User}');
                CREATE FOREIGN TABLE pensions_{i} PARTITION OF pensions FOR VALUES IN ('{Regions[i]}') SERVER s{i} OPTIONS (schema_name 'public', table_name 'pensions');
                """);
        }

        Head.Execute(sql.Append("ALTER DATABASE postgres SET enable_partitionwise_aggregate = on;").ToString());
    }
}
