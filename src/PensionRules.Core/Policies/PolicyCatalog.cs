using NodaTime;
using PensionRules.Building;
using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>The schemes and policy sets that were read together. Immutable and safe to use from many threads.</summary>
public sealed class PolicyCatalog
{
    private readonly Dictionary<string, PolicySet> _sets;
    private readonly Dictionary<string, Scheme> _schemes;

    internal PolicyCatalog(
        IEnumerable<Scheme> schemes, IEnumerable<PolicySet> sets, IReadOnlyList<CaseDocument> cases, IReadOnlyList<Rulebook> rulebooks, RegionRegister regions)
    {
        _schemes = schemes.ToDictionary(s => s.Id, StringComparer.Ordinal);
        _sets = sets.ToDictionary(s => s.Id, StringComparer.Ordinal);
        CaseDocuments = cases;
        Rulebooks = rulebooks;
        Regions = regions;
    }

    /// <summary>The schemes, by id.</summary>
    public IReadOnlyCollection<Scheme> Schemes => [.. _schemes.Values.OrderBy(s => s.Id, StringComparer.Ordinal)];

    /// <summary>The policy sets, by id.</summary>
    public IReadOnlyCollection<PolicySet> PolicySets => [.. _sets.Values.OrderBy(s => s.Id, StringComparer.Ordinal)];

    /// <summary>The case documents that stand alone.</summary>
    public IReadOnlyList<CaseDocument> CaseDocuments { get; }

    /// <summary>The rulebooks: which rules there are, implemented or not.</summary>
    public IReadOnlyList<Rulebook> Rulebooks { get; }

    /// <summary>The regions that are known.</summary>
    public RegionRegister Regions { get; }

    /// <summary>Reads documents together. Sets with errors, and those that rest on them, are left out; every error is in the diagnostics.</summary>
    /// <param name="documents">The documents.</param>
    /// <returns>The catalog and the diagnostics.</returns>
    public static CatalogBuild Build(IEnumerable<PolicyDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return new CatalogBuilder([.. documents]).Build();
    }

    /// <summary>Finds a policy set.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The set, or null.</returns>
    public PolicySet? Find(string id) => _sets.GetValueOrDefault(id);

    /// <summary>Finds a scheme.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The scheme, or null.</returns>
    public Scheme? FindScheme(string id) => _schemes.GetValueOrDefault(id);

    /// <summary>The policy set that governs: the city's, else its province's, else the nation's; exactly one in force in the month.</summary>
    /// <param name="scheme">The scheme's id.</param>
    /// <param name="region">The region.</param>
    /// <param name="governingMonth">The month of the governing date.</param>
    /// <param name="knownAt">Only what was issued by this day counts; null for everything.</param>
    /// <returns>The set, or the reason why there is none, with the candidates.</returns>
    public Resolution Resolve(string scheme, Region region, YearMonth governingMonth, LocalDate? knownAt = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(region);
        if (FindScheme(scheme) is null)
        {
            return Resolution.Failed(new Diagnostic(
                DiagnosticRules.UnknownScheme, SourceLocation.None, scheme, DidYouMean.Of(scheme, _schemes.Keys)));
        }

        if (RegionRegister.FaultOf(region.Code) is not null)
        {
            string? nearest = Regions.Nearest(region.Code)?.ToString();
            return Resolution.Failed(new Diagnostic(DiagnosticRules.UnknownRegion, SourceLocation.None, region.Code, new DidYouMean(nearest)));
        }

        PolicySet[] known = [.. PolicySets.Where(s => s.Scheme.Id == scheme && (knownAt is null || s.Issued is null || s.Issued <= knownAt))];
        IReadOnlyList<Region> path = Regions.PathOf(region);
        foreach (Region place in path)
        {
            PolicySet[] found = [.. known.Where(s => s.Region.Code == place.Code && s.InForce.Contains(governingMonth))];
            if (found.Length > 1)
            {
                return Resolution.Failed(
                    new Diagnostic(DiagnosticRules.AmbiguousPolicy, SourceLocation.None, Text(governingMonth), Text(place), scheme, Text(found)), found);
            }

            if (found.Length == 1)
            {
                return Resolution.Found(found[0]);
            }
        }

        PolicySet[] near = [.. known.Where(s => path.Any(p => p.Code == s.Region.Code)).OrderBy(s => Distance(s.InForce, governingMonth))];
        return Resolution.Failed(
            new Diagnostic(DiagnosticRules.NoPolicy, SourceLocation.None, Text(governingMonth), Text(region), scheme, Text(near)), near);
    }

    private static int Distance(InForce period, YearMonth month)
    {
        static int Months(YearMonth m) => (m.Year * 12) + m.Month;
        return month.CompareTo(period.From) < 0 ? Months(period.From) - Months(month) : Months(month) - Months(period.To ?? month);
    }

    private static string Text(YearMonth month) => month.ToString("uuuu-MM", System.Globalization.CultureInfo.InvariantCulture);

    private static BothLanguages Text(Region region) => new(
        $"{region.Code} {region.Name(Language.Chinese)}", $"{region.Code} {region.Name(Language.English)}");

    private static string Text(PolicySet[] sets) => sets.Length == 0
        ? "–"
        : string.Join("; ", sets.Select(s => $"{s.Id} ({s.Region.Code}, {s.InForce})"));
}
