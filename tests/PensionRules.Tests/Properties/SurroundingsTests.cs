using FsCheck.Fluent;
using PensionRules.Calculation;
using PensionRules.Policies;
using PensionRules.Tests.Oracle;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Properties;

/// <summary>Nothing around a calculation plays a part: culture, threads, what was calculated before.</summary>
public sealed class SurroundingsTests
{
    [Fact]
    public void Results_and_explanations_are_the_same_in_every_culture() => Cultures.SameInEveryCulture(() =>
    {
        CalculationResult result = Catalogs.Liaoning2001.Calculate(Catalogs.Typed(
            "average_wage=1,000.50 contribution_months=240 pre_account_months=0 average_index=1.0 account_balance=24,000.60"));
        return string.Join('\n', (string[])
        [
            .. result.Single.Results.Select(r => $"{r.Term.Id} {r.Value!.ToPlainText()} {r.Value.ToText(Language.Chinese)}"),
            result.Single.Derivation.ToText(Language.Chinese),
            result.Single.Derivation.ToMarkdown(Language.English),
            result.Single.Derivation.ToJson(Language.Chinese),
        ]);
    });

    [Fact]
    public void Documents_read_the_same_in_every_culture() => Cultures.SameInEveryCulture(() =>
    {
        PolicyCatalog catalog = Catalogs.Build(
            Catalogs.TextOf("employee-pension"), Catalogs.TextOf("national-minimum-months"), Catalogs.TextOf("national-employee-2005"),
            Catalogs.TextOf("liaoning-employee-2006")).GetOrThrow();
        return string.Join('\n', catalog.PolicySets.Select(s => $"{s.Id} {s.ContentHash} {s.Cases.Count(c => s.Run(c).Passed)}"));
    });

    [Fact]
    public void Many_threads_get_what_one_gets()
    {
        LiaoningPerson[] people = [.. LiaoningPerson.Any.Sample(400)];
        string[] alone = [.. people.Select(p => Shown(p, Catalogs.Liaoning2001))];
        PolicySet fresh = Catalogs.Build(Catalogs.TextOf("employee-pension"), Catalogs.TextOf("liaoning-employee-2001")).GetOrThrow()
            .Find("liaoning-employee-2001")!;
        string[] together = new string[people.Length];

        Parallel.For(0, people.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => together[i] = Shown(people[i], fresh));

        Assert.Equal(alone, together);
    }

    private static string Shown(LiaoningPerson person, PolicySet set) => string.Join(
        ' ', set.Calculate(person.ToInputs()).Single.Results.Select(r => r.Value?.ToPlainText() ?? r.Fault!.Code));
}
