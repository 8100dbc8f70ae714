using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NodaTime;
using NodaTime.Text;
using PensionRules.Calculation;
using PensionRules.Documents;
using PensionRules.Formulas;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Documents;

/// <summary>What every document and every shipped assembly has to have, whoever adds one.</summary>
public sealed partial class PolicingTests
{
    private static readonly Assembly[] Shipped =
        [typeof(PolicyCatalog).Assembly, typeof(PolicyDocumentReader).Assembly, typeof(PolicyLibrary).Assembly];

    public static TheoryData<string> Sets => [.. Catalogs.BuiltIn.PolicySets.Select(s => s.Id)];

    [Fact]
    public void A_document_file_is_named_after_the_id_in_it() => Assert.All(
        EmbeddedDocuments.Of(typeof(PolicyLibrary).Assembly), source => Assert.Equal(source.Id, source.Read().Document!.Id.Text));

    [Fact]
    public void The_built_in_documents_have_no_errors() =>
        Assert.Equal(string.Empty, Catalogs.Lines(PolicyLibrary.BuiltIn.Load().Diagnostics));

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_set_loads_alone_with_what_it_rests_on(string id)
    {
        CatalogBuild build = PolicyLibrary.BuiltIn.Load(id);

        Assert.Empty(build.Diagnostics);
        Assert.Equal(Catalogs.Set(id).ContentHash, build.Catalog.Find(id)!.ContentHash);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_rule_cites_an_article_and_its_rules(string id) => Assert.All(OwnRules(Catalogs.Set(id)), rule =>
    {
        Assert.NotEmpty(rule.Citation.Article);
        Assert.NotEmpty(rule.Citation.Document);
        Assert.NotEmpty(rule.Citation.RuleIds);
    });

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_rule_of_a_set_is_reached_by_a_case(string id)
    {
        PolicySet set = Catalogs.Set(id);
        HashSet<Term> reached = [.. set.Cases.SelectMany(c => Reached(set, c))];

        Assert.NotEmpty(set.Cases);
        Assert.Empty(OwnRules(set).Where(r => r.Rule.Kind == RuleKind.Value).Select(r => r.Term.Id).Except(reached.Select(t => t.Id)));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_requirement_refuses_a_case_and_every_notice_is_raised_by_one(string id)
    {
        PolicySet set = Catalogs.Set(id);
        CalculationResult[] results = [.. set.Cases.Select(c => set.Run(c).Result)];
        IEnumerable<Term> seen = results.SelectMany(r => r.Outcomes).SelectMany(o => o.Refusals.Select(f => f.Term).Concat(o.Notices));

        Assert.Empty(OwnRules(set).Where(r => r.Rule.Kind is RuleKind.Requirement or RuleKind.Notice).Select(r => r.Term).Except(seen));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_reading_of_every_switch_has_a_case(string id)
    {
        PolicySet set = Catalogs.Set(id);
        var read = set.Cases.SelectMany(c => set.Run(c).Result.Receipt.Switches).Select(s => (s.Switch.Id, s.Reading.Id)).ToHashSet();

        // An heir that changes the default of a switch has a case for that; the base has cases for every reading.
        var all = set.Terms.Select(set.DefinitionOf).OfType<SwitchDefinition>().Where(s => IsOwn(set, s))
            .SelectMany(s => s.Readings.Take(set.Base?.FindTerm(s.Term.Id) is null ? s.Readings.Count : 1).Select(r => (s.Term.Id, r.Id)));

        Assert.Empty(all.Except(read));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_reason_is_there_in_English(string id)
    {
        PolicySet set = Catalogs.Set(id);
        RuleSyntax[] rules = [.. set.Terms.Select(set.DefinitionOf).OfType<RuleDefinition>().Select(r => r.Rule)];
        IEnumerable<string?> messages = rules.Where(r => r.Message is not null && r.EnglishMessage is null).Select(r => r.Message);
        IEnumerable<string?> refusals = rules.SelectMany(r => r.Arms.Concat(r.Columns.SelectMany(c => c.Arms)))
            .Select(a => a.Value).OfType<Refusal>().Where(r => r.EnglishReason is null).Select(r => r.Reason);

        Assert.Empty(messages.Concat(refusals));
    }

    [Fact]
    public void The_law_can_be_asked_for_around_every_date_at_which_it_changes()
    {
        YearMonth[] months = [.. ChangesOf(Catalogs.BuiltIn).SelectMany(m => new[] { m.PlusMonths(-1), m, m.PlusMonths(1) }).Distinct()];
        Assert.Contains(new YearMonth(2024, 12), months);
        foreach (Scheme scheme in Catalogs.BuiltIn.Schemes)
        {
            foreach (Region region in Catalogs.BuiltIn.Regions.All)
            {
                foreach (YearMonth month in months)
                {
                    Governs(scheme, region, month);
                }
            }
        }
    }

    [Fact]
    public void Every_public_type_and_member_is_documented() => Assert.All(Shipped, assembly =>
    {
        XDocument xml = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"));
        ILookup<string, XElement> members = xml.Descendants("member").ToLookup(m => m.Attribute("name")!.Value, StringComparer.Ordinal);

        Assert.Empty(assembly.GetExportedTypes().Where(t => !members[$"T:{t.FullName!.Replace('+', '.')}"].Any(HasText)).Select(t => t.FullName));
        Assert.Empty(members.SelectMany(g => g).Where(m => !HasText(m)).Select(m => m.Attribute("name")!.Value));
    });

    private static void Governs(Scheme scheme, Region region, YearMonth month)
    {
        Policies.Resolution resolution = Catalogs.BuiltIn.Resolve(scheme.Id, region, month);
        if (!resolution.IsFound)
        {
            Assert.Equal("PR4017", resolution.Problem.Code);
            return;
        }

        Term governing = scheme.GoverningDate!;
        InputValue date = governing.Type.Kind switch
        {
            TypeKind.Year => month.Year,
            TypeKind.Date => month.OnDayOfMonth(1),
            _ => month,
        };
        PolicyInputs inputs = Catalogs.Inputs((governing.Id, date));
        CalculationResult result = resolution.PolicySet.Calculate(inputs);
        Assert.Empty(result.InputFaults);
        Assert.NotEmpty(result.Outcomes);
    }

    // The ends of periods, the dates in rules, and the dates and years that values are kept by.
    private static IEnumerable<YearMonth> ChangesOf(PolicyCatalog catalog)
    {
        foreach (PolicySet set in catalog.PolicySets)
        {
            yield return set.InForce.From;
            yield return (set.InForce.To ?? set.InForce.From).PlusMonths(1);
            foreach (Match match in MonthOrYear().Matches(Catalogs.TextOf(set.Id)))
            {
                yield return match.Groups["month"].Success
                    ? YearMonthPattern.Iso.Parse(match.Groups["month"].Value).Value
                    : new YearMonth(int.Parse(match.Groups["year"].Value, System.Globalization.CultureInfo.InvariantCulture), 1);
            }
        }
    }

    [GeneratedRegex(@"(?<month>\b\d{4}-(0[1-9]|1[0-2])\b)|(?<=^\| )(?<year>\d{4})(?= \|)", RegexOptions.Multiline)]
    private static partial Regex MonthOrYear();

    private static bool HasText(XElement member) => member.Element("inheritdoc") is not null
        || member.Element("summary") is { } summary && summary.DescendantNodes().Any();

    private static IEnumerable<RuleDefinition> OwnRules(PolicySet set) =>
        set.Terms.Select(set.DefinitionOf).OfType<RuleDefinition>().Where(r => IsOwn(set, r));

    private static bool IsOwn(PolicySet set, Definition definition) => definition.Location.File == set.Documents[0].File;

    // The terms that a case's expectations rest on, short of what the case gives.
    private static HashSet<Term> Reached(PolicySet set, PolicyCase @case)
    {
        HashSet<Term> given = [.. @case.Given.Select(g => g.Key)];
        HashSet<Term> reached = [];
        Stack<Term> open = new(@case.Expected.Select(e => e.Term));
        while (open.TryPop(out Term? term))
        {
            if (!given.Contains(term) && reached.Add(term) && set.DefinitionOf(term) is RuleDefinition rule)
            {
                rule.Uses.ToList().ForEach(open.Push);
            }
        }

        return reached;
    }
}
