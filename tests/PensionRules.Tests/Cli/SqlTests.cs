namespace PensionRules.Tests.Cli;

/// <summary><c>sql</c>: a statement for a database, with the columns and names that were asked for; what cannot be written is said.</summary>
public sealed class SqlTests
{
    private const string Policy = "liaoning-employee-2001";

    public static TheoryData<string, string[]> Faults => new()
    {
        { "error PR6008: --dialect postgres|duckdb|spark is needed", ["--policy", Policy] },
        { "error PR6007: --dialect cannot be 'oracle'; write postgres | duckdb | spark", ["--policy", Policy, "--dialect", "oracle"] },
        { "error PR4002: there is no policy set 'liaoning-employee-2002'", ["--policy", "liaoning-employee-2002", "--dialect", "duckdb"] },
        { "error PR5001: there is no term 'averge_wage'; did you mean 'average_wage'?", Postgres("--map", "wage=averge_wage") },
        { "error PR5001: there is no term 'averge_wage'; did you mean 'average_wage'?", Postgres("--columns", "averge_wage") },
        { "error PR5001: there is no term 'monthly'", Postgres("--outputs", "monthly") },
        { "error PR5001: there is no term 'averge_wage'; did you mean 'average_wage'?", Postgres("--decimals", "averge_wage=3") },
        { "error PR6007: --decimals cannot be 'average_wage=20'; write average_wage=0 … 12", Postgres("--decimals", "average_wage=20") },
        { "error PR6007: --keep cannot be ','; write A,B", Postgres("--keep", ",") },
        { "error PR7055: 'wage' is written 'column=term'", Postgres("--map", "wage") },
        { "error PR7052: 'average wage' is mapped to two columns, a and b", Postgres("--map", "a=average_wage", "--map", "b=上年度月平均工资") },
        { "error PR7006: 'average wage' is given twice", Postgres("--map", "a=average_wage", "--set", "average_wage=1000") },
        { "error PR7053: '' is no name of a table, view or column", Postgres("--table", "a..b") },
        { "error PR7053: '工资工资工资工资工资工资工资工资工资工资工资' is no name", Postgres("--view", "工资工资工资工资工资工资工资工资工资工资工资") },
        { "error PR7054: two columns of the result are called 'monthly_pension'", Postgres("--keep", "monthly_pension") },
        { "error PR7054: two columns of the result are called 'ID'", Postgres("--keep", "id,ID") },
        { "error PR7051: ", Postgres("--outputs", "contribution_years", "--set", "partial_years=pro_rata") },
        { "error PR7001: ", ["--policy", "liaoning-employee-account-2001", "--dialect", "duckdb", "--outputs", "balance"] },
        { "error PR7008: the policy set 'liaoning-employee-account-2001' has no population-able output", ["--policy", "liaoning-employee-account-2001", "--dialect", "duckdb"] },
        { "error PR5004: ", Postgres("--set", "average_wage=-1") },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_is_wrong_is_said_and_nothing_written(string expected, string[] args)
    {
        CliRun run = CliRun.Of(["sql", .. args]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(run.Errors, e => e.StartsWith(expected, StringComparison.Ordinal));
        Assert.Empty(run.Out);
    }

    [Theory]
    [InlineData("postgres", "\"月\"", " / 12 AS contribution_years")]
    [InlineData("duckdb", "\"月\"", " // 12 AS contribution_years")]
    [InlineData("spark", "`月`", " div 12 AS contribution_years")]
    public void Columns_are_called_as_the_table_has_them(string dialect, string months, string years)
    {
        CliRun run = CliRun.Of("sql", "--policy", Policy, "--dialect", dialect, "--table", "staff.people", "--map", "月=contribution_months", "--keep", "id");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"t.{months} AS given_contribution_months", run.Out, StringComparison.Ordinal);
        Assert.Contains("t.average_wage AS given_average_wage", run.Out, StringComparison.Ordinal);
        Assert.Contains("FROM staff.people AS t\n", run.Out, StringComparison.Ordinal);
        Assert.Contains(years, run.Out, StringComparison.Ordinal);
        Assert.EndsWith(";\n", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Only_columns_that_are_named_are_read()
    {
        string sql = CliRun.Of("sql", "--policy", Policy, "--dialect", "duckdb", "--columns", "缴费月数,account_balance", "--outputs", "lump_sum", "--headers", "zh").Out;
        Assert.Contains("t.\"缴费月数\" AS given_contribution_months", sql, StringComparison.Ordinal);
        Assert.Contains("AS \"一次性支付\"", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("average_wage", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void A_view_is_created_where_one_is_named()
    {
        Assert.Contains("\nCREATE VIEW staff.\"Pensions\" AS\nWITH\n", CliRun.Of(["sql", .. Postgres("--view", "staff.Pensions")]).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("CREATE", CliRun.Of(["sql", .. Postgres()]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_cannot_break_out_of_its_quotes() =>
        Assert.Contains("FROM \"x\"\" AS t; DROP TABLE y --\" AS t\n", CliRun.Of(["sql", .. Postgres("--table", "x\" AS t; DROP TABLE y --")]).Out, StringComparison.Ordinal);

    [Fact]
    public void What_is_the_same_for_everybody_is_no_column_and_stands_in_a_comment()
    {
        string sql = CliRun.Of(["sql", .. Postgres("--set", "average_wage=1000", "--set", "partial_years=pro_rata", "--language", "zh")]).Out;
        Assert.Contains("-- 对所有人相同：上年度月平均工资 average_wage = 1000.00\n", sql, StringComparison.Ordinal);
        Assert.Contains("-- 开关 不满一年的月数：折算\n", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("t.average_wage", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void Outputs_that_a_population_cannot_have_are_left_out_with_a_word()
    {
        CliRun run = CliRun.Of("sql", "--policy", "hainan-resident-2015", "--dialect", "postgres");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Errors, e => e.StartsWith("note: left out: ", StringComparison.Ordinal));
        Assert.Contains("-- Left out: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_statement_goes_to_a_file_whole()
    {
        using TempFiles files = new();
        CliRun run = CliRun.Of(["sql", .. Postgres("-o", files.Path("pension.sql"))]);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Equal(CliRun.Of(["sql", .. Postgres()]).Out, File.ReadAllText(files.Path("pension.sql")));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_an_error()
    {
        CliRun run = CliRun.Of(["sql", .. Postgres("-o", "/nowhere/pension.sql")]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("error PR6028: ", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--columns", "退休年月,上年度月平均工资,缴费月数")]
    [InlineData("--map", "rm=retirement_month")]
    public void The_date_chooses_the_policy_set_and_a_column_of_it_wins(string option, string value)
    {
        string[] arguments = ["sql", "--scheme", "employee-pension", "--region", "210100", "--date", "2003-05", "--dialect", "duckdb", "--outputs", "basic_pension", option, value];
        CliRun run = CliRun.Of(arguments);
        Assert.Equal((0, "note: 'retirement_month' is that of the column; --date only chooses the policy set"), (run.ExitCode, Assert.Single(run.Errors)));
        Assert.Contains("AS given_retirement_month", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("= 2003-05", run.Out, StringComparison.Ordinal);
        Assert.Contains("error PR7006: ", CliRun.Of([.. arguments, "--set", "retirement_month=2003-05"]).Error, StringComparison.Ordinal);
    }

    private static string[] Postgres(params string[] more) => ["--policy", Policy, "--dialect", "postgres", .. more];
}
