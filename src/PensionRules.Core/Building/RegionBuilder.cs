using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Building;

/// <summary>The region register with the places that documents add.</summary>
internal static class RegionBuilder
{
    public static RegionRegister Build(IEnumerable<PolicyDocument> documents, DiagnosticBag diagnostics)
    {
        RegionRegister regions = RegionRegister.BuiltIn;
        foreach (RegionDeclaration row in documents.SelectMany(d => d.Declarations).OfType<RegionDeclaration>())
        {
            // A place without a name was told when the document was read.
            bool hasNames = row.ChineseName.Length > 0 && row.EnglishName.Length > 0;
            regions = hasNames ? Add(regions, row, diagnostics) : regions;
        }

        return regions;
    }

    private static RegionRegister Add(RegionRegister regions, RegionDeclaration row, DiagnosticBag diagnostics)
    {
        if (RegionRegister.FaultOf(row.Code.Text) is { } fault)
        {
            diagnostics.Add(DiagnosticRules.BadRegionRow, row.Location, row.Code.Text, new BothLanguages(fault.ToText(Language.Chinese), fault.ToText(Language.English)));
            return regions;
        }

        // The reader has told of a blank name.
        if (string.IsNullOrWhiteSpace(row.ChineseName) || string.IsNullOrWhiteSpace(row.EnglishName))
        {
            return regions;
        }

        Region region = new(row.Code.Text, row.ChineseName, row.EnglishName);
        if (regions.TryGet(row.Code.Text, out Region? known) && known != region)
        {
            diagnostics.Add(DiagnosticRules.BadRegionRow, row.Location, row.Code.Text, $"{known.ChineseName} {known.EnglishName}");
            return regions;
        }

        return regions.With([region]);
    }
}
