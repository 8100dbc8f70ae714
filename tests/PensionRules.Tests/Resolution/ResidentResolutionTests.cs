using NodaTime.Text;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Resolution;

/// <summary>Place and month alone decide which residents' document governs: the city's while it is in force, else the province's, else the nation's.</summary>
public sealed class ResidentResolutionTests
{
    [Theory]
    [InlineData("000000", "2009-09", "national-resident-2009")]
    [InlineData("000000", "2014-02", "national-resident-2009")]
    [InlineData("130000", "2012-01", "national-resident-2009")]
    [InlineData("130100", "2012-01", "national-resident-2009")]
    [InlineData("469007", "2011-06", "hainan-resident-2015")]
    [InlineData("469007", "2011-07", "dongfang-resident-2011")]
    [InlineData("469007", "2014-12", "dongfang-resident-2011")]
    [InlineData("469007", "2015-01", "hainan-resident-2015")]
    [InlineData("469007", "2016-06", "hainan-resident-2015")]
    [InlineData("460100", "2013-06", "hainan-resident-2015")]
    [InlineData("460100", "2025-01", "hainan-resident-2015")]
    [InlineData("410000", "2014-06", "henan-resident-2014")]
    [InlineData("410000", "2014-07", "henan-resident-2014")]
    [InlineData("410100", "2017-12", "henan-resident-2014")]
    [InlineData("410100", "2018-01", "zhengzhou-resident-2018")]
    [InlineData("420000", "2014-01", "national-resident-2009")]
    [InlineData("420000", "2014-02", "hubei-resident-2014")]
    [InlineData("420100", "2014-01", "national-resident-2009")]
    [InlineData("420100", "2020-01", "wuhan-resident-2014")]
    [InlineData("211100", "2003-05", null)]
    [InlineData("211100", "2015-05", "liaoning-resident-2014")]
    [InlineData("320000", "2015-05", "jiangsu-resident-2014")]
    [InlineData("330000", "2015-05", "zhejiang-resident-2014")]
    [InlineData("000000", "2009-08", null)]
    public void Benefits(string region, string month, string? expected) => Resolves("resident-pension", region, month, expected);

    [Theory]
    [InlineData("130000", "2012-01", "national-resident-contribution-2009")]
    [InlineData("469007", "2012-05", "dongfang-contribution-2011")]
    [InlineData("469007", "2016-05", "national-resident-contribution-2009")]
    [InlineData("469007", "2018-01", "hainan-resident-contribution-2018")]
    [InlineData("410100", "2014-06", "henan-resident-contribution-2014")]
    [InlineData("410100", "2017-12", "henan-resident-contribution-2014")]
    [InlineData("410100", "2018-01", "zhengzhou-resident-contribution-2018")]
    [InlineData("410000", "2018-01", "henan-resident-contribution-2014")]
    [InlineData("420100", "2018-01", "national-resident-contribution-2009")]
    public void Contributions(string region, string month, string? expected) => Resolves("resident-contribution", region, month, expected);

    private static void Resolves(string scheme, string region, string month, string? expected)
    {
        Assert.True(Catalogs.BuiltIn.Regions.TryGet(region, out Region? place));

        Policies.Resolution resolution = Catalogs.BuiltIn.Resolve(scheme, place, YearMonthPattern.Iso.Parse(month).Value);

        Assert.Equal(expected, resolution.PolicySet?.Id);
        Assert.Equal(expected is null ? "PR4017" : null, resolution.Problem?.Code);
    }
}
