using NodaTime;
using NodaTime.Text;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Resolution;

/// <summary>Region and month alone decide which employee method governs, from 1978 on.</summary>
public sealed class EmployeeResolutionTests
{
    private const string Pension = "employee-pension";

    private const string Contribution = "employee-contribution";

    [Theory]
    [InlineData("210100", "1978-06", "national-employee-1978")]
    [InlineData("210100", "1997-06", "national-employee-1978")]
    [InlineData("210100", "1997-07", "national-employee-1997")]
    [InlineData("210100", "1999-05", "national-employee-1997")]
    [InlineData("210100", "2001-06", "national-employee-1997")]
    [InlineData("210100", "2001-07", "liaoning-employee-2001")]
    [InlineData("210100", "2005-12", "liaoning-employee-2001")]
    [InlineData("210100", "2006-01", "liaoning-employee-2006")]
    [InlineData("420100", "2005-12", "national-employee-1997")]
    [InlineData("420100", "2006-01", "hubei-employee-2006")]
    [InlineData("420000", "2040-01", "hubei-employee-2006")]
    [InlineData("130000", "1997-06", "national-employee-1978")]
    [InlineData("130000", "2001-07", "national-employee-1997")]
    [InlineData("130000", "2005-12", "national-employee-1997")]
    [InlineData("130000", "2006-01", "national-employee-2005")]
    [InlineData("140000", "2024-01", "national-employee-2005")]
    [InlineData("610000", "2024-01", "shaanxi-employee-2006")]
    [InlineData("460100", "2024-01", "hainan-employee-2006")]
    [InlineData("000000", "2003-05", "national-employee-1997")]
    [InlineData("310000", "2005-12", "national-employee-1997")]
    [InlineData("310000", "2006-01", "shanghai-employee-2006")]
    public void A_pension_follows_the_method_of_its_place_and_month(string region, string month, string expected) =>
        Assert.Equal(expected, Resolve(Pension, region, month));

    [Theory]
    [InlineData("210100", "1997-07", "national-contribution-1997")]
    [InlineData("210100", "2001-06", "national-contribution-1997")]
    [InlineData("210100", "2001-07", "liaoning-contribution-2001")]
    [InlineData("210100", "2005-12", "liaoning-contribution-2001")]
    [InlineData("210100", "2006-01", "national-contribution-2006")]
    [InlineData("420100", "2005-12", "national-contribution-1997")]
    [InlineData("420100", "2006-01", "national-contribution-2006")]
    public void A_contribution_follows_the_method_of_its_place_and_month(string region, string month, string expected) =>
        Assert.Equal(expected, Resolve(Contribution, region, month));

    [Theory]
    [InlineData(Pension, "210100", "1978-05")]
    [InlineData(Pension, "000000", "1978-05")]
    [InlineData(Contribution, "210100", "1997-06")]
    public void Before_the_first_method_nothing_governs(string scheme, string region, string month) =>
        Assert.Equal("PR4017", Find(scheme, region, month).Problem!.Code);

    [Fact]
    public void From_1978_on_no_month_is_without_a_method_and_none_has_two()
    {
        YearMonth last = new(2045, 12);
        foreach (Region region in Catalogs.BuiltIn.PolicySets.Where(s => s.Scheme.Id == Pension).Select(s => s.Region).Distinct())
        {
            for (YearMonth month = new(1978, 6); month <= last; month = month.PlusMonths(1))
            {
                Policies.Resolution resolution = Catalogs.BuiltIn.Resolve(Pension, region, month);
                Assert.True(resolution.IsFound, $"{region} {month}");
            }
        }
    }

    private static string Resolve(string scheme, string region, string month)
    {
        Policies.Resolution resolution = Find(scheme, region, month);
        Assert.True(resolution.IsFound, resolution.Problem?.ToString());
        return resolution.PolicySet.Id;
    }

    private static Policies.Resolution Find(string scheme, string region, string month)
    {
        Assert.True(Catalogs.BuiltIn.Regions.TryGet(region, out Region? place));
        return Catalogs.BuiltIn.Resolve(scheme, place, YearMonthPattern.Iso.Parse(month).Value);
    }
}
