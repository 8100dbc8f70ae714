namespace PensionRules.Population.Sql;

/// <summary>A language of databases.</summary>
public enum SqlDialect
{
    /// <summary>PostgreSQL 13 and later.</summary>
    Postgres,

    /// <summary>DuckDB.</summary>
    DuckDb,

    /// <summary>Spark SQL 3.4 and later.</summary>
    Spark,
}
