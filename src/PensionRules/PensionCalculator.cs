using NodaTime;
using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules;

/// <summary>
/// The law that is loaded, ready for typed records: <c>calculator.For(region, month).Calculate(record)</c>. Immutable and safe to use
/// from many threads; load it once. In a host it comes from <c>services.AddPensionRules()</c>.
/// </summary>
public sealed class PensionCalculator
{
    internal PensionCalculator(PolicyCatalog catalog) => Catalog = catalog;

    /// <summary>Every scheme and policy set that is loaded.</summary>
    public PolicyCatalog Catalog { get; }

    /// <summary>Loads and checks the law without a container.</summary>
    /// <param name="configure">What to load besides the built-in documents; null for these alone.</param>
    /// <returns>The calculator.</returns>
    /// <exception cref="PolicyException">Documents have errors; the message lists them all.</exception>
    public static PensionCalculator Load(Action<PensionRulesOptions>? configure = null)
    {
        PensionRulesOptions options = new();
        configure?.Invoke(options);
        return new PensionCalculator(PolicyLoader.Load(options).GetOrThrow());
    }

    /// <summary>Chooses the law by place and time: the city's, else its province's, else the nation's.</summary>
    /// <param name="region">The region. The scheme's own input for the person's place, where it has one, is given in the record.</param>
    /// <param name="month">The month of the scheme's governing date: of retirement, of payment, of the claim. It is given to the calculation.</param>
    /// <param name="knownAt">Only what was published by this day counts; null for everything.</param>
    /// <returns>The selection; whether there is such a law shows in the result.</returns>
    public LawSelection For(Region region, YearMonth month, LocalDate? knownAt = null)
    {
        ArgumentNullException.ThrowIfNull(region);
        return new LawSelection(scheme => Catalog.Resolve(scheme, region, month, knownAt), month, knownAt);
    }

    /// <summary>Chooses the law by place and day, for schemes that are governed by a day: of a payment, of a death.</summary>
    /// <param name="region">The region.</param>
    /// <param name="day">The scheme's governing date; a scheme that is governed by a month or a year takes the day's.</param>
    /// <param name="knownAt">Only what was published by this day counts; null for everything.</param>
    /// <returns>The selection; whether there is such a law shows in the result.</returns>
    public LawSelection For(Region region, LocalDate day, LocalDate? knownAt = null)
    {
        ArgumentNullException.ThrowIfNull(region);
        YearMonth month = day.ToYearMonth();
        return new LawSelection(scheme => Catalog.Resolve(scheme, region, month, knownAt), month, knownAt, day);
    }

    /// <summary>Chooses the law by name.</summary>
    /// <param name="policySet">The id of a policy set.</param>
    /// <param name="month">The month of the scheme's governing date; null when nothing that is asked depends on it.</param>
    /// <param name="knownAt">Only what was published by this day counts; null for everything.</param>
    /// <returns>The selection.</returns>
    /// <exception cref="ArgumentException">No policy set has this id.</exception>
    public LawSelection For(string policySet, YearMonth? month = null, LocalDate? knownAt = null)
    {
        ArgumentNullException.ThrowIfNull(policySet);
        PolicySet law = Catalog.Find(policySet) ?? throw new ArgumentException(
            new Diagnostic(DiagnosticRules.UnknownPolicy, SourceLocation.None, policySet, DidYouMean.Of(policySet, Catalog.PolicySets.Select(s => s.Id)))
                .Message(Language.English),
            nameof(policySet));
        return new LawSelection(_ => Resolution.Found(law), month, knownAt);
    }
}
