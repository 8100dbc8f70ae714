using PensionRules.Calculation;
using PensionRules.Diagnostics;
using PensionRules.Documents;
using PensionRules.Policies;

namespace PensionRules.Tests.Support;

/// <summary>The catalogs that tests use: the built-in one, that of the language documents beside the tests, and made-up ones.</summary>
internal static class Catalogs
{
    public static PolicyCatalog BuiltIn { get; } = PolicyLibrary.BuiltIn.Load().GetOrThrow();

    public static PolicyCatalog Language { get; } =
        PolicyLibrary.Empty.WithFolder(Path.Combine(AppContext.BaseDirectory, "Language")).Load().GetOrThrow();

    public static PolicySet Liaoning2001 => Set("liaoning-employee-2001");

    public static PolicySet Liaoning2006 => Set("liaoning-employee-2006");

    public static PolicySet LiaoningContribution => Set("liaoning-contribution-2001");

    public static PolicySet National2005 => Set("national-employee-2005");

    public static PolicySet Set(string id) => BuiltIn.Find(id) ?? throw new ArgumentException($"There is no '{id}'.", nameof(id));

    /// <summary>How many cases a catalog has: those in its policies and those that stand alone.</summary>
    public static int CasesIn(PolicyCatalog catalog) => catalog.PolicySets.Sum(s => s.Cases.Count) + catalog.CaseDocuments.Sum(d => d.Cases.Count);

    /// <summary>Builds documents from their texts; the first is called 1.md.</summary>
    public static CatalogBuild Build(params IEnumerable<string> texts) =>
        PolicyLibrary.Empty.With(texts.Select((text, i) => PolicyDocumentReader.Read($"{i + 1}.md", text))).Load();

    /// <summary>A built-in document as it is written.</summary>
    public static string TextOf(string id)
    {
        System.Reflection.Assembly assembly = typeof(PolicyLibrary).Assembly;
        string name = assembly.GetManifestResourceNames().Single(n => n.EndsWith($"/{id}.md", StringComparison.Ordinal));
        using StreamReader reader = new(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    public static PolicyInputs Inputs(params IEnumerable<(string Term, InputValue Value)> values)
    {
        PolicyInputs inputs = [];
        foreach ((string term, InputValue value) in values)
        {
            inputs.Add(term, value);
        }

        return inputs;
    }

    /// <summary>Inputs as a person types them: <c>average_wage=1000 contribution_months=240</c>.</summary>
    public static PolicyInputs Typed(string text) => Inputs(
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Select(p => (p[0], (InputValue)p[1])));

    public static string Lines(IEnumerable<Diagnostic> diagnostics) =>
        string.Join('\n', diagnostics.Select(d => d.ToLine(PensionRules.Language.English)));
}
