using PensionRules.Diagnostics;
using PensionRules.Evaluation;
using PensionRules.Numerics;
using PensionRules.Plans;
using PensionRules.Policies;

namespace PensionRules.Building;

/// <summary>Builds a policy set on its base, its data sets and its scheme, and checks the whole.</summary>
internal sealed class PolicySetBuilder(CatalogBuilder catalog, PolicyDocument document, CellReader cells, DiagnosticBag diagnostics)
{
    public PolicySet? Build()
    {
        PolicySet? parent = Identity("extends") is { } extends ? catalog.BaseOf(extends, diagnostics) : null;
        if (Identity("extends") is not null && parent is null)
        {
            return null;
        }

        if (Header(parent) is not { } header)
        {
            return null;
        }

        TermTable table = parent?.Table.Copy() ?? header.Scheme.Table.Copy(asDefaults: true);
        List<PolicyDocument> documents = [document, .. parent?.Documents ?? [header.Scheme.Document]];
        foreach (DataSet data in DataSets())
        {
            data.AddTo(table, Identity("uses")!.Value, diagnostics);
            documents.Add(data.Document);
        }

        new DocumentBuilder(document, table, header.Scheme.GoverningDate, cells, diagnostics).Build();
        return diagnostics.Count == 0 ? Check(new PolicySet(header, table, [.. documents.Distinct()])) : null;
    }

    private Cell? Identity(string key) => document.Identity.TryGetValue(key, out Cell cell) ? cell : null;

    private IEnumerable<DataSet> DataSets() =>
        document.References("uses").Select(id => catalog.DataSetOf(id, diagnostics)).OfType<DataSet>();

    private PolicySetHeader? Header(PolicySet? parent)
    {
        Scheme? scheme = Identity("scheme") is { } id ? catalog.SchemeOf(id, diagnostics) : parent?.Scheme;
        Region? region = Identity("region") is { } place ? cells.Region(place) : parent?.Region;
        InForce? period = Identity("in-force") is { } inForce ? cells.Period(inForce) : null;
        Rounding? rounding = Identity("rounding") is { } profile ? cells.Rounding(profile) : parent?.Rounding;
        NodaTime.LocalDate? issued = cells.Date(Identity("issued"));
        Require("scheme", "制度 scheme", Identity("scheme") is null && parent is null);
        Require("region", "地区 region", Identity("region") is null && parent is null);
        Require("in-force", "适用 in-force", Identity("in-force") is null);
        if (scheme is null || region is null || period is null)
        {
            return null;
        }

        CheckBase(parent, scheme, period);
        return new PolicySetHeader(
            document,
            Identity("title-en")?.Text ?? document.Id.Text,
            scheme,
            region,
            period,
            issued,
            Identity("document")?.Text ?? string.Empty,
            parent,
            rounding,
            cells.Regions);
    }

    // The reader says so too; this is for documents that were put together otherwise.
    private void Require(string key, string shown, bool isMissing)
    {
        if (isMissing && Identity(key) is null && !document.HasErrors)
        {
            diagnostics.Add(DiagnosticRules.IdentityLacks, document.Id.Location, document.Id.Text, shown);
        }
    }

    private void CheckBase(PolicySet? parent, Scheme scheme, InForce period)
    {
        if (parent is not null && parent.Scheme.Id != scheme.Id)
        {
            diagnostics.Add(DiagnosticRules.SchemeDiffers, Identity("scheme")!.Value.Location, scheme.Id, parent.Scheme.Id);
        }

        if (parent is not null && !parent.InForce.Contains(period))
        {
            diagnostics.Add(DiagnosticRules.PeriodOutsideBase, Identity("in-force")!.Value.Location, period, parent.Id, parent.InForce);
        }
    }

    private PolicySet? Check(PolicySet set)
    {
        Term[] defined = [.. set.Table.Definitions.Keys];
        if (DependencyOrder.Cycle(defined, set.UsesOf) is { } cycle)
        {
            diagnostics.Add(DiagnosticRules.Cycle, set.DefinitionOf(cycle[0])!.Location, string.Join(" → ", cycle.Select(t => t.Name)));
            return null;
        }

        foreach (Term output in set.Outputs.Where(o => o.IsRequired && !o.IsInput && set.DefinitionOf(o) is null))
        {
            diagnostics.Add(DiagnosticRules.OutputNotDefined, document.Id.Location, output);
        }

        Term[] rules = [.. set.Table.Definitions.Values.OfType<RuleDefinition>().Select(r => r.Term)];
        RangeChecker.Check(PlanBuilder.Build(set, PlanShape.Open(rules)), diagnostics);
        set.Cases = new CaseBuilder(document, set.Table, cells, diagnostics).Build();
        return set;
    }
}
