using PensionRules.Cli.Batch;
using PensionRules.Cli.CommandLine;
using PensionRules.Cli.Output;
using PensionRules.Cli.WhatIf;
using PensionRules.Diagnostics;
using PensionRules.Population;
using PensionRules.Population.Csv;
using PensionRules.Population.WhatIf;

namespace PensionRules.Cli.Commands;

/// <summary><c>whatif</c>: who gains, who loses and what it costs.</summary>
internal sealed class WhatIfVerb : Verb
{
    public override string Name => "whatif";

    public override BothLanguages Summary => new("改了会怎样：谁增加、谁减少、要花多少", "what if the law changed: who gains, who loses, what it costs");

    public override string Usage =>
        "whatif PEOPLE.csv|- (--policy ID | --scheme ID --region CODE --date YYYY-MM) (--against ID | --change TERM=VALUE …) [--set TERM=VALUE …] [--compare TERM] [--map COLUMN=TERM …] [--by A,B:WIDTH] [--format text|csv|json|html] [-o FILE]";

    public override int MostArguments => 1;

    public override IReadOnlyList<OptionSpec> Options => WhatIfSpecs.All;

    public override BothLanguages Examples => new(
        """
        whatif 退休人员.csv --policy liaoning-employee-2001 --change 最低缴费年限=10年 --by 参保地,缴费月数:60
        whatif 退休人员.csv --policy liaoning-employee-2001 --change 不满一年的月数=折算 过渡系数=1.4%/年 --format html -o 试算.html
        whatif 退休人员.csv --policy liaoning-employee-2001 --against national-employee-2005 --set 退休年月=2005-12 --compare 基础养老金
        """,
        """
        whatif people.csv --policy liaoning-employee-2001 --change minimum_years=10年 --by place,contribution_months:60
        whatif people.csv --policy liaoning-employee-2001 --change partial_years=pro_rata transition_rate=1.4%/年 --format html -o whatif.html
        whatif people.csv --policy liaoning-employee-2001 --against national-employee-2005 --set retirement_month=2005-12 --compare basic_pension
        """);

    public override BothLanguages Notes => new(
        """
        同一批人按改前、改后各算一遍，只读一遍文件。文件与 batch 相同：第一行是项的名称或标识，以下每人一行；只有一方用到的列可以有。
        --against 换一个政策，--change 改参数、开关或任何项，两样可以一起写；--set 对两方都有效。改后给定的项代替文件里的列。
        有一方算不出结果的人另外列出，附原因；人数和合计是精确的，与线程数无关。十等份按改前的结果；--by 可以写自己的列（如 区县）。
        csv 和 json 的金额没有千位分隔符，平均数和中位数两位小数；html 是一个不用联网的网页，可以打印，没有脚本也能看表。
        结果用到存疑的内容时，text 和 html 的说明、json 双方的 caveats 里有；csv 写到标准错误输出。json 的 cost_difference 只算两方都有结果的人，note 说明有多少人没有比较。
        csv 每行一组：section 为 total、decile、change（变动的分布）、reason、malformed（读不成行），或分组的列。
        """,
        """
        The same people are calculated before and after the change in one pass over the file. The file is that of 'batch': the first line names terms, by name or id,
        every line below is a person; columns that one side alone needs are fine.
        --against takes another policy set, --change a parameter, a switch or any term, and both together are fine; --set holds on both sides. What is given
        after the change stands in place of a column.
        People without a result on a side are counted apart with the reasons; counts and sums are exact and do not depend on threads. Tenths are by the result before;
        --by may name a column of your own (a district).
        Amounts in csv and json have no separators, means and medians two decimals; html is one page without network, made to print, its tables readable without scripts.
        What results may rest on that is in doubt stands in the notes of text and html and in json as caveats of each side; csv leaves it to standard error. In json
        cost_difference is of those with a result on both sides, and note says how many are not compared.
        A row of csv is a group: section is total, decile, change (how changes are distributed), reason, malformed (rows not cut into cells), or the column grouped by.
        """);

    public override int Run(ToolContext context)
    {
        int? threads = BatchRequest.Threads(context);
        if (WhatIfRequest.Read(context) is not { } request || threads is null)
        {
            return Tool.BadInput;
        }

        using WhatIfInput? input = WhatIfInput.Open(request, context);
        if (input is null)
        {
            return Tool.BadInput;
        }

        request = input.Request;

        // Where it goes is known to be there before a long run begins.
        using WholeFile? file = context.Given.One(WhatIfSpecs.OutputFile) is { } path and not "-" ? new WholeFile(path) : null;
        if (Calculate(input, request, threads.Value, context) is not { } report)
        {
            return Tool.BadInput;
        }

        Write(report, request, context, file);
        return Tool.Done;
    }

    private static WhatIfReport? Calculate(WhatIfInput input, WhatIfRequest request, int threads, ToolContext context)
    {
        WhatIfProgress progress = new(input, context);
        try
        {
            WhatIfReport report = input.Calculation.Run(input.People, new WhatIfRunSettings { Threads = threads, Progress = progress });
            progress.Clear();
            if (report.Total.People > 0)
            {
                return report;
            }

            context.Report(new Diagnostic(DiagnosticRules.BatchEmpty, new SourceLocation(request.Input, 1, 1), new BothLanguages("人员的行", "rows of people")));
        }
        catch (CsvException fault)
        {
            progress.Clear();
            context.Report(BatchInput.InPlace(fault.Diagnostic, request.Input));
        }
        catch (PopulationException fault)
        {
            progress.Clear();
            context.Report(fault.Diagnostics);
        }

        return null;
    }

    private static void Write(WhatIfReport report, WhatIfRequest request, ToolContext context, WholeFile? file)
    {
        if (file is null)
        {
            Write(report, request, context, context.Out);
            return;
        }

        using (StreamWriter to = new(file.Stream, leaveOpen: true) { NewLine = "\n" })
        {
            Write(report, request, context, to);
        }

        file.Complete();
    }

    private static void Write(WhatIfReport report, WhatIfRequest request, ToolContext context, TextWriter to)
    {
        WhatIfTables tables = new(report, request, context.Language);
        switch (context.Given.One(WhatIfSpecs.Format))
        {
            case "csv":
                new WhatIfCsv(report, to).Write();
                CaveatText.Note([.. report.Calculation.Before.Caveats.UnionBy(report.Calculation.After.Caveats, c => c.ToText(context.Language))], context, file: null);
                break;
            case "json":
                new WhatIfJson(report, request, context.Language).Write(to);
                break;
            case "html":
                new WhatIfPage(report, tables, context.Language).Write(to);
                break;
            default:
                WhatIfText.Write(report, tables, context, to);
                break;
        }
    }
}
