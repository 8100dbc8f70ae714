using PensionRules.Cli.Batch;
using PensionRules.Cli.CommandLine;
using PensionRules.Cli.Output;
using PensionRules.Diagnostics;

namespace PensionRules.Cli.Commands;

/// <summary><c>batch</c>: the figures of everybody in a file.</summary>
internal sealed class BatchVerb : Verb
{
    public override string Name => "batch";

    public override BothLanguages Summary => new("计算一个文件里所有人的待遇", "calculate everybody in a file");

    public override string Usage =>
        "batch PEOPLE.csv|- (--policy ID | --scheme ID --region CODE --date YYYY-MM) [-o RESULTS.csv] [--set TERM=VALUE …] [--map COLUMN=TERM …] [--keep A,B] [--resume] | batch --verify RESULTS.csv [PEOPLE.csv]";

    public override int MostArguments => 1;

    public override IReadOnlyList<OptionSpec> Options => BatchOptions.All;

    public override BothLanguages Examples => new(
        """
        batch 退休人员.csv --policy liaoning-employee-2001 -o 结果.csv
        batch 退休人员.csv --policy liaoning-employee-2001 -o 结果.csv --keep 身份证号,月养老金 --set 上年度月平均工资=1000
        batch --verify 结果.csv
        batch - --policy liaoning-employee-2001 --columns id,上年度月平均工资,缴费月数,建账前月数,平均缴费工资指数,账户余额 < 人员.tsv > 结果.tsv
        """,
        """
        batch people.csv --policy liaoning-employee-2001 -o results.csv
        batch people.csv --policy liaoning-employee-2001 -o results.csv --keep id_number --set average_wage=1000
        batch --verify results.csv
        batch - --policy liaoning-employee-2001 --columns id,average_wage,contribution_months,pre_account_months,average_index,account_balance < people.tsv > results.tsv
        """);

    public override BothLanguages Notes => new(
        """
        输入的第一行是项的名称或标识，以下每人一行；编号、序号、姓名、id、no、name、case 这样的列原样带到结果里，其他自己的列写在 --keep 里。
        结果每人一行，次序不变：带来的列，各项待遇，最后一列“问题”（代码:项，多个用 ; 隔开；没有问题为空）。有问题的人不影响别人。
        年月可以写 2003-05、2003-5、2003/5、2003年5月、200305 或当月的第一天，日期可以写 2003-05-01、2003/5/1、2003年5月1日、20030501；
        年份不能只写两位，也不能写在后面（05/06/2003）。地区写代码或名称（210100、沈阳市、沈阳）。政策的项里要算的都用不到的列不读取，原样带着。
        编码（UTF-8、GB18030）和换行与输入相同。表头是中文时，是否写作 是、否，否则写作 yes、no；读的时候都可以。数可以带千位分隔符（加双引号）和单位；空格子是没有给出。
        结果用到存疑的内容（未核实的公式、修复的数值）时，最后有一行说明，清单的 caveats 全部列出。
        结果写完才出现：先写 结果.csv.partial，最后改名；旁边的 结果.csv.manifest.json 记下政策、文件的校验值、开关、行数和问题。
        中断以后加 --resume 接着算，得到的文件逐字节相同。--verify 按清单重算一遍，不符时退出码为 1。
        - 从标准输入读；没有 -o 时写到标准输出，制表符分隔，\N 为空，没有表头：Hive、Spark、MaxCompute 的 TRANSFORM 和 COPY PROGRAM 可以直接调用。
        """,
        """
        The first line of the input names terms, by name or id, and every line below is a person. Columns such as 编号, 序号, 姓名, id, no, name and
        case are carried to the results as they stand; other columns of your own are named with --keep.
        The results have a line a person, in the same order: what is carried, the outputs, and last the findings (code:field, several separated by ';';
        nothing when there are none). A person with findings does not stop the others.
        Months may be written 2003-05, 2003-5, 2003/5, 2003年5月, 200305 or as the first day of one, days 2003-05-01, 2003/5/1, 2003年5月1日, 20030501; years have
        four digits and come first (never 05/06/2003). Regions are codes or names (210100, 沈阳市, 沈阳, Shenyang). A column on which nothing wanted rests is not read, and
        carried as it stands. Under a Chinese header yes and no are written 是 and 否, otherwise yes and no; both are read.
        Encoding (UTF-8, GB18030) and line breaks are those of the input. Numbers may have thousands separators (in quotes) and units; a blank cell is not given.
        When results may rest on what is in doubt (an unverified formula, a restored value), a note tells at the end, and caveats in the manifest has all of it.
        Results appear whole or not at all: results.csv.partial is written and renamed. results.csv.manifest.json beside them tells of the policy set,
        the hashes of documents and files, the switches, the rows and the findings.
        After a break --resume goes on and gives the same file to the byte. --verify calculates anew from the manifest; the exit code is 1 when results do not stand.
        - reads standard input; without -o the results go to standard output, with tabs, \N for nothing and no header: Hive, Spark and MaxCompute TRANSFORM
        and COPY PROGRAM can call it as it is.
        """);

    public override int Run(ToolContext context)
    {
        int? threads = BatchRequest.Threads(context);
        if (context.Given.One(BatchOptions.Verify) is { } results)
        {
            string? input = context.Given.Arguments is [string first, ..] ? first : null;
            OutputTarget checkedFile = OutputTarget.Of(results);
            BatchRequest.CheckRegular(BatchOptions.Verify, results, context);
            return threads is null || HasMore(context) ? Tool.BadInput : new BatchVerification(context, new BatchPaths(checkedFile.Path), threads.Value).Run(input);
        }

        if (BatchRequest.Read(context) is not { } request || threads is null)
        {
            return Tool.BadInput;
        }

        BatchRun run = new(context, request.Set, request.Settings, request.Input, threads.Value);
        if (request.Results is { } file)
        {
            return ToPath(run, file, context);
        }

        using Stream output = context.Console.OpenOutput();
        return run.ToStream(output);
    }

    private static int ToPath(BatchRun run, string path, ToolContext context)
    {
        OutputTarget target = OutputTarget.Of(path).Checked();
        if (!target.IsStream)
        {
            return run.ToFile(new BatchPaths(target.Path), context.Given.Has(BatchOptions.Resume));
        }

        context.Note($"“{path}”不是普通文件：直接写入，没有清单", $"'{path}' is no regular file: it is written to as it stands, without a manifest");
        using Stream stream = target.Open();
        return run.ToStream(stream);
    }

    // What was calculated stands in the manifest; an option beside it would be of no effect.
    private static bool HasMore(ToolContext context)
    {
        foreach (OptionSpec option in BatchOptions.All.Where(o => o != BatchOptions.Verify && o != BatchOptions.Threads && context.Given.Has(o)))
        {
            context.Report(DiagnosticRules.OptionsClash, BatchOptions.Verify.Name, option.Name);
        }

        return context.HasErrors;
    }
}
