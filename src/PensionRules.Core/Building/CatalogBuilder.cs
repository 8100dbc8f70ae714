using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Building;

/// <summary>Builds regions, schemes, data sets and policy sets from their documents, each after what it rests on.</summary>
internal sealed class CatalogBuilder
{
    private readonly IReadOnlyList<PolicyDocument> _documents;
    private readonly DiagnosticBag _diagnostics = [];
    private readonly Dictionary<string, Scheme?> _schemes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DataSet?> _dataSets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PolicyDocument> _policies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PolicySet?> _sets = new(StringComparer.Ordinal);
    private readonly List<Rulebook> _rulebooks = [];
    private readonly RuleRegister _rules = new();
    private readonly List<string> _open = [];
    private RegionRegister _regions = RegionRegister.BuiltIn;

    public CatalogBuilder(IReadOnlyList<PolicyDocument> documents) => _documents = documents;

    public CatalogBuild Build()
    {
        _regions = RegionBuilder.Build(_documents, _diagnostics);
        AddRulebooks();
        foreach (PolicyDocument document in DocumentsOf(DocumentKind.Scheme, _schemes.ContainsKey))
        {
            _schemes[document.Id.Text] = Checked(document, bag => SchemeBuilder.Build(document, new CellReader(_regions, bag), bag));
        }

        foreach (PolicyDocument document in DocumentsOf(DocumentKind.DataSet, _dataSets.ContainsKey))
        {
            _dataSets[document.Id.Text] = Checked(document, bag => DataSet.Build(document, new CellReader(_regions, bag), bag));
        }

        foreach (PolicyDocument document in DocumentsOf(DocumentKind.Policy, _policies.ContainsKey))
        {
            _policies[document.Id.Text] = document;
        }

        foreach (string id in _policies.Keys)
        {
            SetOf(id);
        }

        PolicySet[] sets = [.. _sets.Values.OfType<PolicySet>()];
        CheckOverlaps(sets);
        PolicyCatalog catalog = new(_schemes.Values.OfType<Scheme>(), sets, [], _rulebooks, _regions);
        return new CatalogBuild(WithCases(catalog, sets), _diagnostics);
    }

    public PolicySet? SetOf(string id)
    {
        if (_sets.TryGetValue(id, out PolicySet? known))
        {
            return known;
        }

        PolicyDocument document = _policies[id];
        if (_open.Contains(id))
        {
            _diagnostics.Add(DiagnosticRules.ExtendsCycle, document.Id.Location, string.Join(" → ", _open.Append(id)));
            return null;
        }

        _open.Add(id);
        PolicySet? set = Checked(document, bag => new PolicySetBuilder(this, document, new CellReader(_regions, bag), bag).Build());
        _open.Remove(id);
        return _sets[id] = set;
    }

    public Scheme? SchemeOf(Cell id, DiagnosticBag diagnostics) =>
        Known(_schemes, id, DiagnosticRules.UnknownScheme, diagnostics) ? _schemes[id.Text] : null;

    public DataSet? DataSetOf(Cell id, DiagnosticBag diagnostics) =>
        Known(_dataSets, id, DiagnosticRules.UnknownDataSet, diagnostics) ? _dataSets[id.Text] : null;

    public PolicySet? BaseOf(Cell id, DiagnosticBag diagnostics) =>
        Known(_policies, id, DiagnosticRules.UnknownPolicy, diagnostics) ? SetOf(id.Text) : null;

    private static bool Known<T>(Dictionary<string, T> all, Cell id, DiagnosticRule rule, DiagnosticBag diagnostics)
    {
        if (all.ContainsKey(id.Text))
        {
            return true;
        }

        diagnostics.Add(rule, id.Location, id.Text, DidYouMean.Of(id.Text, all.Keys));
        return false;
    }

    private IEnumerable<PolicyDocument> DocumentsOf(DocumentKind kind, Func<string, bool> isKnown)
    {
        foreach (PolicyDocument document in _documents.Where(d => d.Kind == kind))
        {
            if (isKnown(document.Id.Text))
            {
                PolicyDocument first = _documents.First(d => d.Kind == kind && d.Id.Text == document.Id.Text);
                _diagnostics.Add(DiagnosticRules.IdTwice, document.Id.Location, document.Id.Text, first.File);
            }
            else
            {
                yield return document;
            }
        }
    }

    // Every rulebook first: what another document cites may stand in any of them.
    private void AddRulebooks()
    {
        Dictionary<string, (PolicyDocument Document, DiagnosticBag Found)> read = new(StringComparer.Ordinal);
        foreach (PolicyDocument document in DocumentsOf(DocumentKind.Rulebook, read.ContainsKey))
        {
            DiagnosticBag found = [];
            _rules.Add(document, found);
            read.Add(document.Id.Text, (document, found));
        }

        foreach ((PolicyDocument document, DiagnosticBag found) in read.Values)
        {
            if (Checked(document, bag => RulebookOf(document, found, bag)) is { } rulebook)
            {
                _rulebooks.Add(rulebook);
            }
        }
    }

    private static Rulebook RulebookOf(PolicyDocument document, DiagnosticBag found, DiagnosticBag bag)
    {
        bag.AddRange(found);
        return new Rulebook(document, document.Identity.TryGetValue("title-en", out Cell? english) ? english.Text : document.Id.Text);
    }

    // What has an error of its own is not built.
    private T? Checked<T>(PolicyDocument document, Func<DiagnosticBag, T?> build)
        where T : class
    {
        DiagnosticBag bag = [];
        _rules.Check(document, bag);
        T? built = build(bag);
        _diagnostics.AddRange(bag);
        return bag.Count == 0 && !document.HasErrors ? built : null;
    }

    private void CheckOverlaps(PolicySet[] sets)
    {
        for (int i = 0; i < sets.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                bool sameFor = sets[i].Scheme.Id == sets[j].Scheme.Id && sets[i].Region.Code == sets[j].Region.Code;
                if (sameFor && sets[i].InForce.Overlaps(sets[j].InForce))
                {
                    Cell at = sets[i].Header.Document.Identity["in-force"];
                    _diagnostics.Add(
                        DiagnosticRules.PeriodsOverlap, at.Location, sets[j].Id, sets[j].InForce, sets[i].Id, sets[i].InForce);
                }
            }
        }
    }

    private CaseDocument? Cases(PolicyDocument document, PolicyCatalog catalog, DiagnosticBag bag)
    {
        CellReader cells = new(_regions, bag);
        return CaseTarget.Of(document, catalog, cells, bag) is { } set
            ? new CaseDocument(document, set, new CaseBuilder(document, set.Table, cells, bag).Build())
            : null;
    }

    private PolicyCatalog WithCases(PolicyCatalog catalog, PolicySet[] sets)
    {
        List<CaseDocument> cases = [];
        foreach (PolicyDocument document in DocumentsOf(DocumentKind.Cases, id => cases.Exists(c => c.Document.Id.Text == id)))
        {
            if (Checked(document, bag => Cases(document, catalog, bag)) is { } built)
            {
                cases.Add(built);
            }
        }

        return new PolicyCatalog(catalog.Schemes, sets, cases, _rulebooks, _regions);
    }
}
