using NodaTime;
using PensionRules.Cli.CommandLine;
using PensionRules.Cli.Inputs;
using PensionRules.Cli.Output;
using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Cli.Commands;

/// <summary><c>list</c>: which policy sets, schemes and regions there are.</summary>
internal sealed class ListVerb : Verb
{
    private static readonly OptionSpec Schemes = new("--schemes", null, new BothLanguages("列出制度", "list the schemes"));

    private static readonly OptionSpec Regions = new("--regions", null, new BothLanguages("列出地区", "list the regions"));

    private static readonly OptionSpec Format = CommonOptions.Format("text", "json");

    public override string Name => "list";

    public override BothLanguages Summary => new("列出政策、制度、地区", "list the policy sets, schemes or regions");

    public override string Usage => "list [--scheme ID] [--region CODE] [--date YYYY-MM] [--format text|json] | list --schemes | list --regions";

    public override IReadOnlyList<OptionSpec> Options =>
        [CommonOptions.Scheme, CommonOptions.Region, CommonOptions.Date, Schemes, Regions, Format];

    public override BothLanguages Examples => new(
        """
        list --language zh
        list --region 210200 --date 2003-05
        list --regions
        """,
        """
        list
        list --region 210200 --date 2003-05
        list --regions
        """);

    public override BothLanguages Notes => new(
        "--region 连同上级地区一起列出：市、省、全国。", "--region lists the sets of the region and of the wider ones it falls back to: city, province, nation.");

    public override int Run(ToolContext context)
    {
        // What narrows policy sets down says nothing about schemes or regions.
        OptionSpec[] kinds = [.. new[] { Schemes, Regions, CommonOptions.Scheme, CommonOptions.Region, CommonOptions.Date }.Where(context.Given.Has)];
        if (kinds.Length > 1 && (kinds[0] == Schemes || kinds[0] == Regions))
        {
            context.Report(DiagnosticRules.OptionsClash, kinds[0].Name, kinds[1].Name);
            return Tool.BadInput;
        }

        CatalogBuild build = context.Library().Load();
        context.Report(build.Diagnostics);
        Table table = TableOf(build.Catalog, context);
        if (context.Given.One(Format) == "json")
        {
            WriteJson(table, Key(context), context.Out);
        }
        else
        {
            TableWriter.Write(Shown(table, context), context, hasPlainHeader: false);
        }

        return context.HasErrors ? Tool.BadInput : Tool.Done;
    }

    private static string Key(ToolContext context)
    {
        if (context.Given.Has(Schemes))
        {
            return "schemes";
        }

        return context.Given.Has(Regions) ? "regions" : "policies";
    }

    private static Table TableOf(PolicyCatalog catalog, ToolContext context)
    {
        if (context.Given.Has(Regions))
        {
            Table regions = new(string.Empty, "code", "name");
            catalog.Regions.All.ToList().ForEach(r => regions.Add(r.Code, r.Name(context.Language)));
            return regions;
        }

        if (context.Given.Has(Schemes))
        {
            Table schemes = new(string.Empty, "id", "title");
            catalog.Schemes.ToList().ForEach(s => schemes.Add(s.Id, context.IsChinese ? s.Title : s.EnglishTitle));
            return schemes;
        }

        Table sets = new(string.Empty, "id", "region", "region_name", "in_force", "scheme", "title");
        foreach (PolicySet set in Chosen(catalog, context))
        {
            string title = context.IsChinese ? set.Title : set.EnglishTitle;
            sets.Add(set.Id, set.Region.Code, set.Region.Name(context.Language), set.InForce.ToString(), set.Scheme.Id, title);
        }

        return sets;
    }

    private static IEnumerable<PolicySet> Chosen(PolicyCatalog catalog, ToolContext context)
    {
        IEnumerable<PolicySet> sets = catalog.PolicySets;
        if (context.Given.One(CommonOptions.Scheme) is { } scheme)
        {
            if (catalog.FindScheme(scheme) is null)
            {
                context.Report(DiagnosticRules.UnknownScheme, scheme, DidYouMean.Of(scheme, catalog.Schemes.Select(s => s.Id)));
            }

            sets = sets.Where(s => s.Scheme.Id == scheme);
        }

        if (context.Given.One(CommonOptions.Region) is { } code)
        {
            Region? region = PolicyFinder.RegionOf(code, catalog.Regions, context);
            IReadOnlyList<Region> path = region is null ? [] : catalog.Regions.PathOf(region);
            sets = sets.Where(s => path.Any(p => p.Code == s.Region.Code));
        }

        if (context.Given.Has(CommonOptions.Date))
        {
            YearMonth? month = DateText.Month(CommonOptions.Date, context);
            sets = sets.Where(s => month is { } m && s.InForce.Contains(m));
        }

        return [.. sets];
    }

    // The header in the language; the same columns.
    private static Table Shown(Table table, ToolContext context)
    {
        if (!context.IsChinese)
        {
            return table;
        }

        Table shown = new(table.Title, Array.ConvertAll(table.Header, Chinese));
        shown.Rows.AddRange(table.Rows);
        return shown;
    }

    private static string Chinese(string key) => key switch
    {
        "id" => "标识",
        "code" => "代码",
        "name" => "名称",
        "region" => "地区",
        "region_name" => "地区名称",
        "in_force" => "适用",
        "scheme" => "制度",
        _ => "标题",
    };

    private static void WriteJson(Table table, string key, TextWriter to) => JsonText.Write(to, json => json.Array(key, table.Rows, row =>
    {
        for (int i = 0; i < row.Length; i++)
        {
            json.WriteString(table.Header[i], row[i]);
        }
    }));
}
