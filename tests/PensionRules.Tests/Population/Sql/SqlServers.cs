using PensionRules.Population.Sql;
using PensionRules.Tests.Support.Servers;

namespace PensionRules.Tests.Population.Sql;

/// <summary>A PostgreSQL and a DuckDB for the tests of a class, started when first used.</summary>
public sealed class SqlServers : IDisposable
{
    private readonly Lazy<PostgreSqlServer> _postgres = new(() => new PostgreSqlServer());
    private readonly Lazy<DuckDb> _duck = new(() => new DuckDb());

    internal PostgreSqlServer Postgres => _postgres.Value;

    internal DuckDb Duck => _duck.Value;

    public void Dispose()
    {
        if (_postgres.IsValueCreated)
        {
            _postgres.Value.Dispose();
        }

        if (_duck.IsValueCreated)
        {
            _duck.Value.Dispose();
        }
    }

    /// <summary>Loads people into a database, calculates them there, and writes the results to a file.</summary>
    internal void Calculate(SqlDialect dialect, SqlPeople people, string sql, string results)
    {
        if (dialect == SqlDialect.Postgres)
        {
            CalculateInPostgres(people, sql, results);
        }
        else
        {
            CalculateInDuckDb(people, sql, results);
        }
    }

    private void CalculateInPostgres(SqlPeople people, string sql, string results)
    {
        Postgres.Execute($"DROP TABLE IF EXISTS people; CREATE UNLOGGED TABLE people ({people.Columns})");
        using StreamReader rows = new(people.People);
        Postgres.CopyIn("people", writer => Copy(rows, writer));
        using StreamWriter file = new(results);
        Postgres.CopyOut(people.Select(sql), reader =>
        {
            Copy(reader, file);
            return true;
        });
    }

    private void CalculateInDuckDb(SqlPeople people, string sql, string results)
    {
        Duck.Execute($"DROP TABLE IF EXISTS people; CREATE TABLE people ({people.Columns.Replace("numeric", "DECIMAL(38, 8)", StringComparison.Ordinal)})");
        Duck.Execute($"COPY people FROM '{people.People}' (DELIMITER '\t', NULL '\\N', HEADER false, QUOTE '', AUTO_DETECT false)");
        Duck.Execute($"COPY ({people.Select(sql)}) TO '{results}' (DELIMITER '\t', NULL '\\N', HEADER false, QUOTE '')");
    }

    private static void Copy(TextReader from, TextWriter to)
    {
        char[] buffer = new char[1 << 16];
        for (int count; (count = from.Read(buffer)) > 0;)
        {
            to.Write(buffer, 0, count);
        }
    }
}
