using System.Text.RegularExpressions;
using PensionRules.Policies;
using PensionRules.Population;
using PensionRules.Population.Sql;
using PensionRules.Tests.Readme;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Population.Sql;

/// <summary>
/// What the statements look like: approved for one policy set in each dialect, and for every set without floating point, without a division of anything but
/// whole numbers, with the article beside each term. The Spark dialect is tested so and by nothing else. After a change on purpose run
/// <c>UPDATE_SQL=1 dotnet test tests/PensionRules.Tests --filter FullyQualifiedName~SqlForm</c> and read the difference.
/// </summary>
public sealed partial class SqlFormTests
{
    public static TheoryData<SqlDialect> Dialects => [SqlDialect.Postgres, SqlDialect.DuckDb, SqlDialect.Spark];

    public static IEnumerable<object[]> All =>
        from set in Catalogs.BuiltIn.PolicySets from dialect in Enum.GetValues<SqlDialect>() select new object[] { set.Id, dialect };

    [Theory]
    [MemberData(nameof(Dialects))]
    public void The_statement_is_the_approved_one(SqlDialect dialect)
    {
        string sql = SqlWriter.Write(Catalogs.Liaoning2001, new SqlOptions
        {
            Dialect = dialect,
            Columns = ["average_wage", "contribution_months", "pre_account_months", "average_index", "account_balance"],
            Keep = ["id"],
            Outputs = ["monthly_pension", "lump_sum"],
        }).Text;
        string now = Receipt().Replace(sql, "-- PensionRules", 1) + "\n";
        string path = Path.Combine(ReadmeText.Root, "tests", "PensionRules.Tests", "Population", "Sql", "Approved", $"{dialect}.sql");
        if (Environment.GetEnvironmentVariable("UPDATE_SQL") == "1")
        {
            File.WriteAllText(path, now);
        }

        Assert.Equal(File.ReadAllText(path), now);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_is_floating_point_and_only_whole_numbers_are_divided(string id, SqlDialect dialect)
    {
        if (Write(Catalogs.Set(id), dialect) is not { } script)
        {
            return;
        }

        string sql = Literals().Replace(Comments().Replace(script.Text, string.Empty), "''");
        Assert.DoesNotMatch("(?i)\\b(double|float|real|pow|power|sqrt|avg|round|date_part)\\b", sql);
        Assert.DoesNotMatch("[0-9][eE][0-9]", sql);

        // A number with a point makes a result out of a whole number, bounds a column that is read, or is a result itself.
        string[] decimals = [.. DecimalNumbers().Matches(sql).Select(m => m.Value)];
        Assert.All(decimals, d => Assert.Matches("^(\\* 0\\.0*1(BD)?|BETWEEN -?[0-9.]+(BD)?|AND -?[0-9.]+(BD)?|THEN -?[0-9.]+(BD)?)$", d));
        Assert.All(Divisions().Matches(sql).Select(m => m.Value), d => Assert.Equal(dialect == SqlDialect.Postgres ? "/" : "//", d));
        Assert.True(dialect != SqlDialect.Spark || !sql.Contains('/', StringComparison.Ordinal));

        // Where PostgreSQL writes a slash, both sides are bigint: what is wider goes through div().
        Assert.DoesNotMatch("AS numeric\\) */|\\) /[^;]*AS numeric\\)$", sql);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_term_of_the_law_stands_with_its_article(string id, SqlDialect dialect)
    {
        PolicySet set = Catalogs.Set(id);
        if (Write(set, dialect) is not { } script)
        {
            return;
        }

        foreach (Term output in script.Outputs)
        {
            string comment = $"-- {output.Name} {output.Id}";
            Assert.Contains(comment, script.Text, StringComparison.Ordinal);
            Definition definition = set.DefinitionOf(output)!;
            Match first = Regex.Match(script.Text, $"-- {Regex.Escape($"{output.Name} {output.Id}")}[^\n]* · (?<article>[^\n]*)", RegexOptions.None, TimeSpan.FromSeconds(1));
            Assert.True(!first.Success || first.Groups["article"].Value.StartsWith($"{definition.Citation}", StringComparison.Ordinal), $"{output}: {first.Value}");
        }

        Assert.Contains(" · ", script.Text.Split("WITH\n")[1], StringComparison.Ordinal);
    }

    private static SqlScript? Write(PolicySet set, SqlDialect dialect)
    {
        try
        {
            return SqlWriter.Write(set, new SqlOptions { Dialect = dialect, Keep = ["id"] });
        }
        catch (PopulationException refused) when (refused.Diagnostics.All(d => d.Code == "PR7008"))
        {
            return null;
        }
    }

    [GeneratedRegex("^-- PensionRules .*$", RegexOptions.Multiline, 1000)]
    private static partial Regex Receipt();

    [GeneratedRegex("--[^\n]*", RegexOptions.None, 1000)]
    private static partial Regex Comments();

    [GeneratedRegex("'[^']*'", RegexOptions.None, 1000)]
    private static partial Regex Literals();

    [GeneratedRegex("(?<=\\s|\\()\\S+ -?[0-9]+\\.[0-9]+(BD)?", RegexOptions.None, 1000)]
    private static partial Regex DecimalNumbers();

    [GeneratedRegex("/+", RegexOptions.None, 1000)]
    private static partial Regex Divisions();
}
