namespace PensionRules.Tests.Support.Servers;

/// <summary>
/// Where the programs stand that some tests need: named by an environment variable (<c>PENSION_RULES_POSTGRESQL</c>, a folder of programs;
/// <c>PENSION_RULES_NODE</c>, a folder with <c>node_modules</c>; <c>PENSION_RULES_CHROMIUM</c>, a program), else in the usual places.
/// </summary>
internal static class ExternalTools
{
    private static readonly string[] Path =
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The folder of <c>initdb</c>, <c>pg_ctl</c> and <c>psql</c>, or null.</summary>
    public static string? PostgreSql { get; } = FindPostgreSql();

    /// <summary>The program <c>node</c>, or null.</summary>
    public static string? Node { get; } = OnPath("node");

    /// <summary>The folder whose <c>node_modules</c> hold <c>@duckdb/node-api</c>, or null.</summary>
    public static string? NodeFolder { get; } = FindNodeFolder();

    /// <summary>The program Chromium, or null.</summary>
    public static string? Chromium { get; } = FromEnvironment("PENSION_RULES_CHROMIUM", File.Exists)
        ?? OnPath("chromium") ?? OnPath("chromium-browser") ?? OnPath("google-chrome");

    /// <summary>Whether the tests run as root, whom PostgreSQL refuses.</summary>
    public static bool IsRoot => !OperatingSystem.IsWindows() && Environment.UserName == "root";

    /// <summary>Why a test cannot run here, or null when it can.</summary>
    public static string? WhyNot(Needs needs)
    {
        string[] missing = [.. Missing(needs)];
        return missing.Length == 0 ? null : $"skipped: needs {string.Join(" and ", missing)}";
    }

    private static IEnumerable<string> Missing(Needs needs)
    {
        if (needs.HasFlag(Needs.PostgreSql) && PostgreSql is null)
        {
            yield return "PostgreSQL 15 (apt-get install postgresql-15)";
        }

        if (needs.HasFlag(Needs.DuckDb) && (Node is null || NodeFolder is null))
        {
            yield return "Node and DuckDB (npm install of .ci/node/package.json in artifacts/node)";
        }

        if (needs.HasFlag(Needs.Chromium) && Chromium is null)
        {
            yield return "Chromium (apt-get install chromium)";
        }
    }

    // Debian keeps the programs of each version apart; root needs setpriv to become another user.
    private static string? FindPostgreSql()
    {
        string? folder = FromEnvironment("PENSION_RULES_POSTGRESQL", HasServer)
            ?? (HasServer("/usr/lib/postgresql/15/bin") ? "/usr/lib/postgresql/15/bin" : Path.FirstOrDefault(HasServer));
        return OperatingSystem.IsWindows() || (IsRoot && OnPath("setpriv") is null) ? null : folder;
    }

    private static bool HasServer(string folder) => new[] { "initdb", "pg_ctl", "psql" }.All(p => File.Exists(System.IO.Path.Combine(folder, p)));

    // .ci/run installs the packages into artifacts/node of the checkout that the tests were built in.
    private static string? FindNodeFolder()
    {
        if (FromEnvironment("PENSION_RULES_NODE", HasDuckDb) is { } named)
        {
            return named;
        }

        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !HasDuckDb(System.IO.Path.Combine(folder.FullName, "node")))
        {
            folder = folder.Parent;
        }

        return folder is null ? null : System.IO.Path.Combine(folder.FullName, "node");
    }

    private static bool HasDuckDb(string folder) => Directory.Exists(System.IO.Path.Combine(folder, "node_modules", "@duckdb", "node-api"));

    private static string? FromEnvironment(string variable, Func<string, bool> isThere) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value && isThere(value) ? value : null;

    private static string? OnPath(string program) => Path.Select(f => System.IO.Path.Combine(f, program)).FirstOrDefault(File.Exists);
}
