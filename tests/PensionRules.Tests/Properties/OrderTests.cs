using FsCheck;
using FsCheck.Fluent;
using PensionRules.Calculation;
using PensionRules.Policies;
using PensionRules.Tests.Oracle;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Properties;

/// <summary>The order in which a document declares things plays no part.</summary>
public sealed class OrderTests
{
    private static readonly string[] Ids =
    [
        "employee-pension", "liaoning-employee-2001", "national-minimum-months", "national-employee-2005", "liaoning-employee-2006",
        "national-employee-1978", "national-employee-1997", "anhui-employee-2006", "tianjin-employee-2006", "shanghai-employee-2006",
        "employee-contribution", "liaoning-contribution-2001", "national-contribution-1997", "national-contribution-2006",
        "account-settlement", "liaoning-account-settlement-2001",
        "retiree-benefits", "liaoning-retiree-benefits-2001",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void A_shuffled_document_gives_the_same_results(int seed)
    {
        PolicyCatalog shuffled = Shuffled(seed);
        PolicySet liaoning2001 = shuffled.Find("liaoning-employee-2001")!;
        PolicySet liaoning2006 = shuffled.Find("liaoning-employee-2006")!;
        PolicySet contribution = shuffled.Find("liaoning-contribution-2001")!;

        Prop.ForAll(LiaoningPerson.Any.ToArbitrary(), p => Same(p.ToInputs, Catalogs.Liaoning2001, liaoning2001))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100));
        Prop.ForAll(NationalPerson.Any.ToArbitrary(), p => Same(p.ToInputs, Catalogs.Liaoning2006, liaoning2006))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100));
        Prop.ForAll(ContributionPerson.Any.ToArbitrary(), p => Same(p.ToInputs, Catalogs.LiaoningContribution, contribution))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void A_shuffled_document_passes_its_cases(int seed)
    {
        foreach (PolicySet set in Shuffled(seed).PolicySets)
        {
            Assert.Equal(Catalogs.Set(set.Id).Cases.Count, set.Cases.Count);
            Assert.All(set.Cases, c => Assert.True(set.Run(c).Passed, $"{set.Id} {c.Name}"));
        }
    }

    private static PolicyCatalog Shuffled(int seed)
    {
        Random random = new(seed);
        string[] texts = [.. Ids.Select(Catalogs.TextOf)];
        string[] shuffled = [.. texts.Select(t => ShuffledDocument.Of(t, random))];
        Assert.NotEqual(texts, shuffled);
        random.Shuffle(shuffled);
        return Catalogs.Build(shuffled).GetOrThrow();
    }

    private static void Same(Func<PolicyInputs> inputs, PolicySet original, PolicySet shuffled)
    {
        CalculationResult expected = original.Calculate(inputs());
        CalculationResult actual = shuffled.Calculate(inputs());
        Assert.Equal(
            expected.Single.Results.Select(r => (r.Term.Id, r.Value, r.Fault?.Code)),
            actual.Single.Results.Select(r => (r.Term.Id, r.Value, r.Fault?.Code)));
    }
}
