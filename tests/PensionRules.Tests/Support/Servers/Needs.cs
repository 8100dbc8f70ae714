namespace PensionRules.Tests.Support.Servers;

/// <summary>What a test needs beside the .NET SDK.</summary>
[Flags]
internal enum Needs
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>PostgreSQL 15, from Debian.</summary>
    PostgreSql = 1,

    /// <summary>DuckDB, through Node and npm's <c>@duckdb/node-api</c>.</summary>
    DuckDb = 2,

    /// <summary>A headless Chromium.</summary>
    Chromium = 4,
}
