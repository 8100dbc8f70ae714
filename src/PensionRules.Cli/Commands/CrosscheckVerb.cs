using NodaTime;
using PensionRules.Cli.CommandLine;
using PensionRules.Cli.Crosschecking;
using PensionRules.Cli.Inputs;
using PensionRules.Cli.Output;
using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Cli.Commands;

/// <summary><c>crosscheck</c>: who stands in the registers of both schemes, for which months, and what follows (HN-03).</summary>
internal sealed class CrosscheckVerb : Verb
{
    private const string CheckScheme = "participant-check";
    private const string BridgingScheme = "bridging";

    private static readonly OptionSpec Month = new("--month", "YYYY-MM", new BothLanguages(
        "核对年月：看到哪一个月，按那时的规定办", "the month of the check: what is looked at, and by which rules"));

    private static readonly OptionSpec Keep = new("--keep", "A,B", new BothLanguages(
        "与比对无关的列，照抄到结果中；可写多次", "columns that play no part, copied to the results; repeatable"))
    { IsRepeatable = true };

    private static readonly OptionSpec Format = CommonOptions.Format("text", "csv", "json");

    private static readonly OptionSpec OutputFile = new("--output", "FILE", new BothLanguages(
        "写到这个文件；不写时写到标准输出", "the file to write; standard output without it"))
    { Aliases = ["-o"] };

    public override string Name => "crosscheck";

    public override BothLanguages Summary => new("居民和职工两份名册比对：谁重复参保、重复领取，怎么办", "compare the residents' and the employees' register: who pays or draws twice, and what follows");

    public override string Usage => "crosscheck RESIDENTS.csv EMPLOYEES.csv --month YYYY-MM [--policy ID] [--keep A,B] [--format text|csv|json] [-o FILE]";

    public override IReadOnlyList<OptionSpec> Options => [Month, CommonOptions.Policy, Keep, Format, OutputFile];

    public override int MostArguments => 2;

    public override BothLanguages Examples => new(
        """
        crosscheck 居民.csv 职工.csv --month 2014-07 --language zh
        crosscheck 居民.csv 职工.csv --month 2014-07 --keep 姓名,经办点 --format csv -o 重复.csv --language zh
        """,
        """
        crosscheck residents.csv employees.csv --month 2014-07
        crosscheck residents.csv employees.csv --month 2014-07 --keep name,office --format csv -o double.csv
        """);

    public override BothLanguages Notes => new(
        """
        第一份是居民名册，第二份是职工名册；一行一段，一个人可以有几行。列名：公民身份号码（或 编号，照原样比）；
          居民名册：居民起、居民止（也可写 起、止），居民领取起、居民领取止、月基础养老金，个人金额、集体金额，居民账户余额、居民账户补贴、已经退回；
          职工名册：职工起、职工止（也可写 起、止），职工领取起、职工领取止。也可以用标识：resident_from、employee_to……
        有什么列就比什么：两边都有缴费的起止，比缴费；都有领取的起止，比领取；有金额的，算退款、退回和抵扣。止空着就是还在缴、还在领。
        公民身份号码不分全角半角、X 的大小写，十五位的补成十八位；校验码不对的列出来，不比对。月份写 2012-07、2012/7、2012年7月或 201207。
        结论和金额都由政策文件得出（不写 --policy 时，用这个月唯一适用的“参保和发放的核对”文件），结果注明条文。
        CSV 结果的后面是没有比对的行；合计写到标准错误输出。
        """,
        """
        The first is the residents' register, the second the employees'; a row is a spell, and a person may have several. Columns: id_number (a citizen's
        number; or id, compared as written);
          residents: resident_from, resident_to (or from, to), resident_drawn_from, resident_drawn_to, monthly_base, own_paid, collective_paid, resident_balance, resident_subsidy, returned;
          employees: employee_from, employee_to (or from, to), employee_drawn_from, employee_drawn_to. Chinese names will do as well.
        What there is, is compared: contributions where both have their months, pensions where both have theirs; with amounts, refunds and deductions are
        calculated. A blank end means that the spell still runs.
        Citizens' numbers may have full-width digits, a small x, or fifteen places; one whose check digit is wrong is listed and not compared. Months are 2012-07, 2012/7, 2012年7月 or 201207.
        What follows comes from the policy documents (without --policy the one for 'participant-check' that is in force in the month), and the results cite them.
        After the people a CSV lists the rows that were not compared; the totals go to standard error.
        """);

    public override int Run(ToolContext context)
    {
        if (MonthOf(context) is not { } month)
        {
            return Tool.BadInput;
        }

        (PolicySet? check, PolicySet? bridging) = Sets(context, month);
        if (check is null)
        {
            return Tool.BadInput;
        }

        string[] keep = [.. context.Given.All(Keep).SelectMany(k => k.Split([',', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        RegisterReader? resident = RegisterReader.Open(context.Given.Arguments[0], RegisterShape.Resident(check, bridging), keep, month, context);
        RegisterReader? employee = RegisterReader.Open(context.Given.Arguments[1], RegisterShape.Employee(check, bridging), keep, month, context);
        if (resident is null || employee is null || !Fit(resident, employee, keep, context))
        {
            return Tool.BadInput;
        }

        return Run(context, new CrosscheckRules(check, bridging, resident, employee, month), resident, employee, month);
    }

    private static int Run(ToolContext context, CrosscheckRules rules, RegisterReader resident, RegisterReader employee, YearMonth month)
    {
        RowProgress progress = new(context, total: null);
        Crosscheck crosscheck = new(resident, employee, month);
        IReadOnlyList<PersonRows> people = crosscheck.Run(progress.Report);
        progress.Clear();
        if (context.HasErrors)
        {
            return Tool.BadInput;
        }

        CrosscheckSums sums = new();
        IEnumerable<Judgement> judgements = people.AsParallel().AsOrdered().Select(rules.Judge).AsSequential().Where(j => Counted(j, sums));
        Write(context, new CrosscheckResult(month, rules, resident, employee, crosscheck.Tally, crosscheck.Problems, judgements, sums));
        return Tool.Done;
    }

    private static bool Counted(Judgement judgement, CrosscheckSums sums)
    {
        if (!judgement.IsEmpty)
        {
            sums.Add(judgement);
        }

        return !judgement.IsEmpty;
    }

    private static void Write(ToolContext context, CrosscheckResult result)
    {
        if (context.Given.One(OutputFile) is not { } path)
        {
            Write(context, result, context.Out);
            return;
        }

        using WholeFile file = new(path);
        using (StreamWriter to = new(file.Stream, new System.Text.UTF8Encoding(false), leaveOpen: true))
        {
            Write(context, result, to);
        }

        file.Complete();
    }

    private static void Write(ToolContext context, CrosscheckResult result, TextWriter to)
    {
        switch (context.Given.One(Format))
        {
            case "csv":
                new CrosscheckCsv(context, to).Write(result);
                new CrosscheckText(context, context.Console.Error).WriteSummary(result);
                break;
            case "json":
                new CrosscheckJson(context, to).Write(result);
                break;
            default:
                new CrosscheckText(context, to).Write(result);
                break;
        }
    }

    private static YearMonth? MonthOf(ToolContext context)
    {
        string[] missing =
        [
            .. context.Given.Arguments.Count < 2 ? [context.Text("两份名册：居民.csv 职工.csv", "two registers, RESIDENTS.csv EMPLOYEES.csv,")] : Array.Empty<string>(),
            .. context.Given.Has(Month) ? Array.Empty<string>() : [Month.Name],
        ];
        if (missing.Length > 0)
        {
            context.Report(DiagnosticRules.OptionsMissing, string.Join(context.Text("、", " and "), missing));
            return null;
        }

        return DateText.Month(Month, context);
    }

    // The check that was named, or the only one in force; the bridging rules of the same place, once there are any.
    private static (PolicySet? Check, PolicySet? Bridging) Sets(ToolContext context, YearMonth month)
    {
        CatalogBuild build = context.Library().Load();
        context.Report(build.Diagnostics);
        PolicySet? check = context.Given.One(CommonOptions.Policy) is { } id ? new PolicyFinder(context).ById(id) : TheOnly(build.Catalog, month, context);
        if (check is null || build.Diagnostics.Count > 0)
        {
            return default;
        }

        if (check.Scheme.Id != CheckScheme)
        {
            context.Report(DiagnosticRules.BadOptionValue, CommonOptions.Policy.Name, check.Id, string.Join(" | ", Checks(build.Catalog).Select(s => s.Id)));
            return default;
        }

        if (!check.InForce.Contains(month))
        {
            context.Report(DiagnosticRules.InputOutsidePeriod, check.Scheme.GoverningDate!, MonthSpan.Text(month), check.Id, check.InForce);
            return default;
        }

        return (check, build.Catalog.Resolve(BridgingScheme, check.Region, month).PolicySet);
    }

    private static PolicySet? TheOnly(PolicyCatalog catalog, YearMonth month, ToolContext context)
    {
        PolicySet[] all = [.. Checks(catalog)];
        PolicySet[] fit = [.. all.Where(s => s.InForce.Contains(month))];
        if (fit.Length == 1)
        {
            return fit[0];
        }

        if (all.Length == 1)
        {
            return all[0];
        }

        context.Report(DiagnosticRules.OptionsMissing, $"{CommonOptions.Policy.Name} {string.Join(" | ", (fit.Length > 0 ? fit : all).Select(s => s.Id))}");
        return null;
    }

    private static IEnumerable<PolicySet> Checks(PolicyCatalog catalog) => catalog.PolicySets.Where(s => s.Scheme.Id == CheckScheme);

    private static bool Fit(RegisterReader resident, RegisterReader employee, string[] keep, ToolContext context)
    {
        string paid = $"{resident.Shape.NameOf(RegisterPart.PaidFrom, context.Language)}, {resident.Shape.NameOf(RegisterPart.DrawnFrom, context.Language)} / {employee.Shape.NameOf(RegisterPart.PaidFrom, context.Language)}, {employee.Shape.NameOf(RegisterPart.DrawnFrom, context.Language)}";
        if (!(resident.Header.HasPaid && employee.Header.HasPaid) && !(resident.Header.HasDrawn && employee.Header.HasDrawn))
        {
            context.Report(new Diagnostic(DiagnosticRules.RegisterLacks, new SourceLocation(employee.Path, 1, 1), new BothLanguages(
                $"可以与 {resident.Path} 比对的起止年月（{paid}）", $"months that {resident.Path} has too ({paid})")));
        }

        if (resident.Header.HasCitizenNumbers != employee.Header.HasCitizenNumbers)
        {
            RegisterPart part = resident.Header.HasCitizenNumbers ? RegisterPart.CitizenNumber : RegisterPart.OtherId;
            context.Report(new Diagnostic(DiagnosticRules.RegisterLacks, new SourceLocation(employee.Path, 1, 1), new BothLanguages(
                $"“{resident.Shape.NameOf(part, Language.Chinese)}”一列，{resident.Path} 用的是它", $"column '{resident.Shape.NameOf(part, Language.English)}', which {resident.Path} goes by")));
        }

        foreach (string name in keep.Where(k => !Kept(resident).Concat(Kept(employee)).Contains(k, StringComparer.Ordinal)))
        {
            context.Report(DiagnosticRules.BadOptionValue, Keep.Name, name, context.Text("两份名册里有的列", "a column of one of the registers"));
        }

        return !context.HasErrors;
    }

    private static IEnumerable<string> Kept(RegisterReader reader) => reader.Header.Columns(RegisterPart.Kept).Select(c => c.Field.Name);
}
