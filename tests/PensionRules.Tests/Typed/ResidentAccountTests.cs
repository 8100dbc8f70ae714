using NodaTime;
using PensionRules.Accounts;
using PensionRules.Policies;

namespace PensionRules.Tests.Typed;

/// <summary>The typed record of a resident's account (AC-05, CR-05, CR-07).</summary>
public sealed class ResidentAccountTests
{
    private static readonly PensionCalculator Rules = PensionCalculator.Load();

    // 100 + 30 at 3.5 %, each from the start of its year: 103.50 and 31.05; then (103.50 + 100) × 3.5 % = 7.12, (31.05 + 30) × 3.5 % = 2.14.
    [Fact]
    public void Two_years_of_a_hundred_and_thirty()
    {
        ResidentAccountStatement statement = At(2016, 12).Calculate(new ResidentAccount
        {
            Entries =
            [
                Entry(2015, AccountBucket.Own, 100m), Entry(2015, AccountBucket.ProvinceSubsidy, 30m),
                Entry(2016, AccountBucket.ProvinceSubsidy, 30m), Entry(2016, AccountBucket.Own, 100m),
            ],
            Rates = [new() { RateYear = 2016, Rate = 3.5m }, new() { RateYear = 2015, Rate = 3.5m }],
        });

        Assert.True(statement.IsCalculated);
        Assert.Equal((273.81m, 210.62m, 63.19m), (statement.Balance, statement.OwnBalance, statement.SubsidyBalance));
        Assert.Equal(
            [(2015, 103.50m), (2016, 210.62m)],
            statement.YearLedger.Where(y => y.Bucket == AccountBucket.Own).Select(y => (y.Year, y.Closing)));
        Assert.True(statement.AddsUp);
    }

    [Theory]
    [InlineData(20, 100, 30)]
    [InlineData(21, 130, 0)]
    public void Heirs_get_the_subsidies_from_the_merger_of_the_schemes_on(int day, int heirs, int pool)
    {
        ResidentAccountStatement statement = At(2014, 2).Calculate(new ResidentAccount
        {
            Entries = [new() { Booked = new(2014, 2), Source = AccountBucket.Own, Amount = 100m }, new() { Booked = new(2014, 2), Source = AccountBucket.CitySubsidy, Amount = 30m }],
            Rates = [new() { RateYear = 2014, Rate = 0m }],
            Event = ResidentAccountEvent.Death, EventDate = new LocalDate(2014, 2, day),
        });

        Assert.Equal((heirs, pool), (statement.Inheritable, statement.ToPool));
    }

    private static LawSelection At(int year, int month) => Rules.For(Region.Henan, new YearMonth(year, month));

    private static AccountEntry Entry(int year, AccountBucket source, decimal amount) =>
        new() { Booked = new YearMonth(year, 3), Source = source, Amount = amount };
}
