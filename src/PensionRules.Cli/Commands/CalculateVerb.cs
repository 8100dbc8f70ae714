using PensionRules.Calculation;
using PensionRules.Cli.CommandLine;
using PensionRules.Cli.Inputs;
using PensionRules.Cli.Output;
using PensionRules.Diagnostics;

namespace PensionRules.Cli.Commands;

/// <summary><c>calculate</c>: the figures.</summary>
internal sealed class CalculateVerb : Verb
{
    private static readonly OptionSpec Format = CommonOptions.Format("text", "json");

    public override string Name => "calculate";

    public override BothLanguages Summary => new("计算待遇", "calculate the figures");

    public override string Usage =>
        "calculate (--policy ID | --scheme ID --region CODE --date YYYY-MM) --set TERM=VALUE … [--input FILE.json|-] [--known-at DATE] [--terms A,B] [--format text|json]";

    public override IReadOnlyList<OptionSpec> Options => [.. CommonOptions.Calculation, Format];

    public override BothLanguages Examples => new(
        """
        calculate --policy liaoning-employee-2001 --set 上年度月平均工资=1000 --set 缴费月数=240 --set 建账前月数=120 --set 平均缴费工资指数=1 --set 账户余额=24,000
        calculate --scheme employee-pension --region 210000 --date 2003-05 --input 张三.json --format json
        calculate --policy liaoning-employee-2001 --input 张三.json --set 不满一年的月数=折算 --set 最低缴费年限=10年 --terms 基础养老金
        """,
        """
        calculate --policy liaoning-employee-2001 --set average_wage=1000 --set contribution_months=240 --set pre_account_months=120 --set average_index=1 --set account_balance=24,000
        calculate --scheme employee-pension --region 210000 --date 2003-05 --input person.json --format json
        calculate --policy liaoning-employee-2001 --input person.json --set partial_years=pro_rata --set minimum_years=10年 --terms basic_pension
        """);

    public override BothLanguages Notes => new(
        """
        文字输出每行一项：“名称 值 单位”；以 # 开头的行说明没有值的项、提示和所假定的候选值。
        任何项都可以给：输入、参数（假如最低年限是十年）、开关（换一种读法）、公式（已知年限）。给了的不再计算。
        年月可以写 2003-05、2003/5、2003年5月、200305，日期可以写 2003-05-01、2003/5/1、2003年5月1日、20030501；地区写代码或名称（沈阳市）。
        JSON 输出：policy、hash、engine；outcomes[]（assumptions[]、results[]：id、name、value、unit、fault；refusals[]、notices[]，各有 message）；
          missing[]：缺少的输入；faults[]：输入的错误（code、field、value、message）；receipt：policy、hash、engine、switches[]、known_at。
          value 是十进制的每一位数字（不是浮点数）；除不尽的是“分子/分母”；选项是标识。
        """,
        """
        Text output is one line a term: 'id value unit'; lines that begin with # tell of terms without a value, notices and assumed candidates.
        Any term may be given: an input, a parameter (what if ten years were enough), a switch (the other reading), a formula. What is given is not calculated.
        Months may be written 2003-05, 2003/5, 2003年5月, 200305, days 2003-05-01, 2003/5/1, 2003年5月1日, 20030501; regions are codes or names (沈阳市, Shenyang).
        JSON output: policy, hash, engine; outcomes[] (assumptions[], results[]: id, name, value, unit, fault; refusals[], notices[], each with its message);
          missing[]: the inputs that are missing; faults[]: what is wrong with the inputs (code, field, value, message);
          receipt: policy, hash, engine, switches[], known_at.
          A value is written with every decimal digit (read it as a decimal); one without end is "numerator/denominator"; a choice is its id.
        """);

    public override int Run(ToolContext context)
    {
        if (CalculationRequest.Read(context) is not { } request)
        {
            return Tool.BadInput;
        }

        CalculationResult result = request.Calculate();
        ProblemReporter.Report(result, context);
        if (context.Given.One(Format) == "json")
        {
            new ResultJson(context.Language).Write(result, context.Out);
        }
        else if (!context.HasErrors)
        {
            new ResultText(context).Write(result);
        }

        return context.HasErrors ? Tool.BadInput : Tool.Done;
    }
}
