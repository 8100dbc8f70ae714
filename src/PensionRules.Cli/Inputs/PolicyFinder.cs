using System.Globalization;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Cli.CommandLine;
using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Cli.Inputs;

/// <summary>Finds the policy set that a command is about; what is wrong is reported.</summary>
internal sealed class PolicyFinder(ToolContext context)
{
    /// <summary>The set of an id, reading only the documents that it rests on.</summary>
    public PolicySet? ById(string id)
    {
        PolicyLibrary library = context.Library();
        CatalogBuild build = library.Load(id);
        context.Report(build.Diagnostics);
        if (build.Diagnostics.Count > 0)
        {
            return null;
        }

        PolicySet? set = build.Catalog.Find(id);
        if (set is null)
        {
            // Ids of schemes and data sets are no answer, so everything is read to tell them from policy sets.
            context.Report(DiagnosticRules.UnknownPolicy, id, DidYouMean.Of(id, library.Load().Catalog.PolicySets.Select(s => s.Id)));
        }

        return set;
    }

    /// <summary>The set of <c>--policy</c>, or the one that governs by <c>--scheme --region --date</c>.</summary>
    public PolicySet? Find(PolicyInputs inputs)
    {
        string? policy = context.Given.One(CommonOptions.Policy);
        OptionSpec? other = new[] { CommonOptions.Scheme, CommonOptions.Region, CommonOptions.Date }.FirstOrDefault(context.Given.Has);
        if (policy is not null && other is not null && other != CommonOptions.Date)
        {
            context.Report(DiagnosticRules.OptionsClash, CommonOptions.Policy.Name, other.Name);
            return null;
        }

        PolicySet? set = policy is null ? ByPlaceAndTime(inputs) : ById(policy);
        if (set is not null && context.Given.One(CommonOptions.Date) is { } date && set.Scheme.GoverningDate is { } governing
            && !IsSaidAlready(inputs, governing, date))
        {
            inputs.Add(governing.Id, governing.Type.Kind == TypeKind.Month && DateText.MonthOf(date) is { } month ? month.ToString("uuuu-MM", CultureInfo.InvariantCulture) : date);
        }

        return set;
    }

    // A date that the data repeat is said once; another one is an error of the calculation, as anything given twice.
    private static bool IsSaidAlready(PolicyInputs inputs, Term governing, string date) => inputs.Any(i =>
        (i.Key == governing.Id || i.Key == governing.Name)
        && i.Value.ToString().Trim() is { Length: > 0 } given && (given == date || (governing.Type.Kind == TypeKind.Month && DateText.MonthOf(given) is { } month && DateText.MonthOf(date) == month)));

    private PolicySet? ByPlaceAndTime(PolicyInputs inputs)
    {
        string? scheme = context.Given.One(CommonOptions.Scheme);
        string? code = context.Given.One(CommonOptions.Region);
        if (scheme is null || code is null)
        {
            context.Report(DiagnosticRules.OptionsMissing, Needed(scheme, code));
            return null;
        }

        CatalogBuild build = context.Library().Load();
        context.Report(build.Diagnostics);
        Region? region = RegionOf(code, build.Catalog.Regions, context);
        Scheme? found = build.Catalog.FindScheme(scheme);
        if (found is null)
        {
            context.Report(DiagnosticRules.UnknownScheme, scheme, DidYouMean.Of(scheme, build.Catalog.Schemes.Select(s => s.Id)));
        }

        YearMonth? month = found is null ? null : MonthOf(found, inputs);
        if (build.Diagnostics.Count > 0 || region is null || month is null)
        {
            return null;
        }

        Resolution resolution = build.Catalog.Resolve(scheme, region, month.Value, DateText.Day(CommonOptions.KnownAt, context));
        if (!resolution.IsFound)
        {
            context.Report(resolution.Problem);
        }

        return resolution.PolicySet;
    }

    /// <summary>A region by its code or name, or null after a report.</summary>
    public static Region? RegionOf(string code, RegionRegister regions, ToolContext context)
    {
        if (regions.TryGet(code, out Region? region))
        {
            return region;
        }

        if (regions.Named(code) is { } named)
        {
            return named;
        }

        Region? nearest = regions.Nearest(code);
        context.Report(
            DiagnosticRules.UnknownRegion, code, new DidYouMean(nearest is null ? null : $"{nearest.Code} {nearest.Name(context.Language)}"));
        return null;
    }

    // --date, or the governing date among what is given.
    private YearMonth? MonthOf(Scheme scheme, PolicyInputs inputs)
    {
        if (context.Given.Has(CommonOptions.Date))
        {
            return DateText.Month(CommonOptions.Date, context);
        }

        Term? governing = scheme.GoverningDate;
        foreach ((string name, InputValue value) in inputs)
        {
            if (governing is not null && (name == governing.Id || name == governing.Name) && DateText.MonthOf(value.ToString()) is { } month)
            {
                return month;
            }
        }

        context.Report(DiagnosticRules.OptionsMissing, CommonOptions.Date.Name);
        return null;
    }

    private string Needed(string? scheme, string? code)
    {
        if (scheme is null && code is null && !context.Given.Has(CommonOptions.Date))
        {
            return context.Text("--policy，或 --scheme、--region、--date", "--policy, or --scheme with --region and --date");
        }

        return string.Join(context.Text("、", ", "), new[] { scheme is null ? "--scheme" : null, code is null ? "--region" : null }.OfType<string>());
    }
}
