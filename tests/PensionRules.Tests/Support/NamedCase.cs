using PensionRules.Policies;
using Xunit.Abstractions;

namespace PensionRules.Tests.Support;

/// <summary>A row of a case table as a test: its name is what the test explorer shows.</summary>
public sealed class NamedCase : IXunitSerializable
{
    private static readonly Dictionary<string, Dictionary<string, (PolicySet Set, PolicyCase Case)>> Known = new(StringComparer.Ordinal)
    {
        ["policies"] = Index(Catalogs.BuiltIn),
        ["language"] = Index(Catalogs.Language),
    };

    private string _catalog = string.Empty;
    private string _name = string.Empty;

    public NamedCase()
    {
    }

    private NamedCase(string catalog, string name)
    {
        _catalog = catalog;
        _name = name;
    }

    internal PolicySet Set => Known[_catalog][_name].Set;

    internal PolicyCase Case => Known[_catalog][_name].Case;

    public static IEnumerable<NamedCase> In(string catalog) => Known[catalog].Keys.Select(name => new NamedCase(catalog, name));

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue("catalog", _catalog);
        info.AddValue("name", _name);
    }

    public void Deserialize(IXunitSerializationInfo info)
    {
        _catalog = info.GetValue<string>("catalog");
        _name = info.GetValue<string>("name");
    }

    public override string ToString() => _name;

    private static Dictionary<string, (PolicySet Set, PolicyCase Case)> Index(PolicyCatalog catalog)
    {
        Dictionary<string, (PolicySet, PolicyCase)> cases = new(StringComparer.Ordinal);
        foreach ((string id, PolicySet set, PolicyCase @case) in Cases(catalog))
        {
            string name = $"{id} · {@case.Article.Heading} · {@case.Name}";
            if (!cases.TryAdd(name, (set, @case)))
            {
                cases.Add($"{name} ({@case.Location.Line})", (set, @case));
            }
        }

        return cases;
    }

    private static IEnumerable<(string Id, PolicySet Set, PolicyCase Case)> Cases(PolicyCatalog catalog) =>
        catalog.PolicySets.SelectMany(s => s.Cases.Select(c => (s.Id, s, c)))
            .Concat(catalog.CaseDocuments.SelectMany(d => d.Cases.Select(c => (d.Document.Id.Text, d.PolicySet, c))));
}
