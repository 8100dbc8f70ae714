using NodaTime;
using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Building;

/// <summary>Finds the policy set that a stand-alone case document is for: by its id, or by scheme, region and date.</summary>
internal static class CaseTarget
{
    public static PolicySet? Of(PolicyDocument document, PolicyCatalog catalog, CellReader cells, DiagnosticBag diagnostics)
    {
        if (document.Identity.TryGetValue("policy", out Cell id))
        {
            if (catalog.Find(id.Text) is { } set)
            {
                return set;
            }

            diagnostics.Add(DiagnosticRules.UnknownPolicy, id.Location, id.Text, DidYouMean.Of(id.Text, catalog.PolicySets.Select(s => s.Id)));
            return null;
        }

        if (document.Identity.TryGetValue("scheme", out Cell scheme) && document.Identity.TryGetValue("region", out Cell place)
            && document.Identity.TryGetValue("date", out Cell date))
        {
            return Resolve(catalog, scheme, place, date, cells, diagnostics);
        }

        diagnostics.Add(DiagnosticRules.IdentityLacks, document.Id.Location, document.Id.Text, "政策 policy");
        return null;
    }

    private static PolicySet? Resolve(
        PolicyCatalog catalog, Cell scheme, Cell place, Cell date, CellReader cells, DiagnosticBag diagnostics)
    {
        YearMonth? month = ValueReader.ReadMonth(date.Text) ?? ValueReader.ReadDate(date.Text)?.ToYearMonth();
        if (month is null)
        {
            diagnostics.Add(DiagnosticRules.BadDate, date.Location, date.Text);
        }

        if (month is null || cells.Region(place) is not { } region)
        {
            return null;
        }

        Resolution resolution = catalog.Resolve(scheme.Text, region, month.Value);
        if (!resolution.IsFound)
        {
            diagnostics.AddRange([resolution.Problem.At(date.Location)]);
        }

        return resolution.PolicySet;
    }
}
