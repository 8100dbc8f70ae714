using PensionRules.Cli.CommandLine;
using PensionRules.Cli.Output;
using PensionRules.Cli.Sql;
using PensionRules.Diagnostics;
using PensionRules.Population;
using PensionRules.Population.Sql;

namespace PensionRules.Cli.Commands;

/// <summary><c>sql</c>: a policy set as a statement for a database.</summary>
internal sealed class SqlVerb : Verb
{
    public override string Name => "sql";

    public override BothLanguages Summary => new("把政策写成 SQL，在数据库里计算", "write a policy set as SQL, to calculate inside a database");

    public override string Usage =>
        "sql (--policy ID | --scheme ID --region CODE --date YYYY-MM) --dialect postgres|duckdb|spark [--table T] [--columns A,B] [--map COLUMN=TERM …] [--keep A,B] [--outputs A,B] [--view NAME] [--set TERM=VALUE …] [-o FILE.sql]";

    public override IReadOnlyList<OptionSpec> Options => SqlVerbOptions.All;

    public override BothLanguages Examples => new(
        """
        sql --policy liaoning-employee-2001 --dialect postgres --table 退休人员 --keep 编号 --map 工资=上年度月平均工资 --language zh
        sql --policy liaoning-employee-2001 --dialect postgres --keep id --columns 上年度月平均工资,缴费月数,建账前月数,平均缴费工资指数,账户余额 --outputs 月养老金 --headers zh
        sql --policy national-employee-2005 --dialect duckdb --table 人员 --view 养老金 -o 养老金.sql
        """,
        """
        sql --policy liaoning-employee-2001 --dialect postgres --table retiring --keep id --map wage=average_wage
        sql --policy liaoning-employee-2001 --dialect postgres --keep id --columns average_wage,contribution_months,pre_account_months,average_index,account_balance --outputs monthly_pension | psql
        sql --policy national-employee-2005 --dialect spark --table staff.people --keep id --view staff.pensions -o pensions.sql
        """);

    public override BothLanguages Notes => new(
        """
        结果是一条 SELECT：保留的列、各项待遇（元，两位小数）、findings（代码:项，多个用“; ”隔开，没有问题为 NULL）。
        与 calculate 和 batch 一分不差：只用整数，按各项的范围证明不会溢出，只有取整才除。每一列注明条文。
        表中的数要在整数或十进制（numeric、DECIMAL）列里，浮点列 PostgreSQL 会拒绝；日期在 date 列里；年月是文字 2003-05（2003-05-01 也可以），
        是否是布尔值或“是、否、yes、no”，选项是名称或标识，地区是代码。NULL 和空文字是没有给。
        缺项、超出范围、步长不符的人得 findings，不影响别人；不是表格的列名、类型不对的列，由数据库报错。
        --view 适合分布式：视图建在每台服务器上，postgres_fdw 把列和汇总推到那里去算。只算一部分人时，把 WHERE 写在表上（用一个视图），不写在结果上。
        不能成批计算的待遇（要用到逐行记录的等）不在结果里，标准错误输出说明原因；用 --outputs 点名要算时是错误。
        """,
        """
        The result is one SELECT: the columns kept, the outputs (yuan with two decimals), findings (code:term, several separated by '; ', NULL for none).
        It gives the same fen as calculate and batch: whole numbers only, proved not to overflow for inputs in their ranges; only rounding divides. Comments cite articles.
        Numbers of the table stand in integer or decimal (numeric, DECIMAL) columns, and PostgreSQL refuses a floating-point one; days stand in date columns; months
        are text, 2003-05 (2003-05-01 will do); yes/no is a boolean or yes, no; choices are names or ids, regions codes. NULL and blank text are not given.
        A person with something missing, out of range or off its step gets findings and does not stop the others; a column that is not there, or has a wrong type, is
        an error of the database.
        --view suits distribution: with the view on each server, postgres_fdw sends columns and aggregates there. To calculate some people only, put the WHERE on
        the table (through a view of it) and not on the results.
        Outputs that a population cannot have (they rest on rows of records) are left out, and standard error says why; one asked for with --outputs is an error.
        """);

    public override int Run(ToolContext context)
    {
        if (SqlVerbRequest.Read(context) is not { } request)
        {
            return Tool.BadInput;
        }

        try
        {
            SqlScript script = SqlWriter.Write(request.Set, request.Options);
            foreach (Diagnostic why in script.LeftOut)
            {
                context.Note($"不在结果里：{why.Message(Language.Chinese)}", $"left out: {why.Message(Language.English)}");
            }

            Write(script.Text + ";\n", context);
            return Tool.Done;
        }
        catch (PopulationException refused)
        {
            context.Report(refused.Diagnostics);
            return Tool.BadInput;
        }
    }

    private static void Write(string text, ToolContext context)
    {
        if (context.Given.One(SqlVerbOptions.Output) is not { } path || path == "-")
        {
            context.Out.Write(text);
            return;
        }

        using WholeFile file = new(path);
        using (StreamWriter writer = new(file.Stream, leaveOpen: true))
        {
            writer.Write(text);
        }

        file.Complete();
    }
}
