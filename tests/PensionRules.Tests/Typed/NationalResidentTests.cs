using NodaTime;
using PensionRules.Policies;
using PensionRules.Residents;

namespace PensionRules.Tests.Typed;

/// <summary>Residents' records where the nation's document or an heir of it governs.</summary>
public sealed class NationalResidentTests
{
    private static readonly PensionCalculator Rules = PensionCalculator.Load();

    private static readonly ResidentRetirement Person = new()
    {
        BirthDate = new LocalDate(1954, 7, 10), AssessmentDate = new LocalDate(2014, 7, 10), PaidYears = 20, OtherBenefit = false,
        AccountBalance = 13_900m, SubsidyBalance = 900m, Also = new() { ["local_addition"] = 20 },
    };

    [Fact]
    public void A_resident_of_Wuhan()
    {
        ResidentPension pension = Rules.For(Region.Wuhan, new YearMonth(2020, 7)).Calculate(Person);

        Assert.True(pension.IsCalculated);
        Assert.Equal((45m, 158m, 100m, 258m), (pension.YearsSupplement, pension.BasicPension, pension.AccountPension, pension.Monthly));
        Assert.Null(pension.FirstMonth);
        Assert.Null(pension.BackPayment);
    }

    [Theory]
    [InlineData(2014, 6, 2016, 1, 75)]
    [InlineData(2014, 7, 2014, 12, 75)]
    [InlineData(2014, 7, 2015, 2, 90)]
    public void Seventy_yuan_from_July_2014_are_known_from_2015(int year, int month, int knownYear, int knownMonth, int expected)
    {
        LawSelection law = Rules.For(Region.Nation, new YearMonth(year, month), new LocalDate(knownYear, knownMonth, 1));

        Assert.Equal(expected, law.Calculate(Person).BasicPension);
    }

    [Fact]
    public void A_year_in_Zhengzhou_has_every_figure_when_the_province_says_its_share()
    {
        ResidentContributionYear year = new() { Tier = 500m, Group = ParticipantGroup.Ordinary, OwnSharePaid = true, IsBackPayment = false };
        LawSelection law = Rules.For(Region.Zhengzhou, new YearMonth(2018, 1));

        ResidentContributions unshared = law.Calculate(year);
        Assert.False(unshared.IsCalculated);
        Assert.Equal(580m, unshared.Credited);

        ResidentContributions shared = law.Calculate(year with { Also = new() { ["province_rate"] = 0.6m } });
        Assert.True(shared.IsCalculated);
        Assert.Equal((580m, 48m, 32m), (shared.Credited, shared.ProvinceShare, shared.CityShare));
    }
}
