using PensionRules.Building;
using PensionRules.Policies;

namespace PensionRules.Tests.Meaning;

/// <summary>Dates as spreadsheets write them and places by name are read where they can mean one thing only; documents keep the strict form.</summary>
public sealed class GivenReaderTests
{
    [Theory]
    [InlineData("2003-05")]
    [InlineData("2003-5")]
    [InlineData("2003/5")]
    [InlineData("2003/05")]
    [InlineData("2003年5月")]
    [InlineData("2003年05月")]
    [InlineData("200305")]
    [InlineData("2003-05-01")]
    [InlineData("2003/5/1")]
    [InlineData("2003年5月1日")]
    public void A_month_is_read_as_spreadsheets_write_it(string text) => Assert.Equal((2003 * 12) + 4, Read(text, TermType.Month));

    [Theory]
    [InlineData("2003-05-01")]
    [InlineData("2003-5-1")]
    [InlineData("2003/5/1")]
    [InlineData("2003/05/01")]
    [InlineData("2003年5月1日")]
    [InlineData("20030501")]
    public void A_day_is_read_as_spreadsheets_write_it(string text) => Assert.Equal(new DateOnly(2003, 5, 1).DayNumber, Read(text, TermType.Date));

    [Theory]
    [InlineData("2003-05-02")]
    [InlineData("2003/5/31")]
    [InlineData("2003-13")]
    [InlineData("2003/0")]
    [InlineData("200313")]
    [InlineData("03-05")]
    [InlineData("05/2003")]
    [InlineData("05/06/2003")]
    [InlineData("2003")]
    [InlineData("2003.5")]
    [InlineData("2003-005")]
    [InlineData("2003年5")]
    [InlineData("5月2003年")]
    [InlineData("2003年5月年")]
    [InlineData("2003/5月")]
    [InlineData("2003/5/")]
    [InlineData("2003--5")]
    [InlineData("0000-05")]
    [InlineData("-2003-05")]
    [InlineData("２００３-０５")]
    [InlineData("")]
    public void What_is_no_month_or_could_be_two_is_not_read(string text) => Assert.Null(Read(text, TermType.Month));

    [Theory]
    [InlineData("2003-02-29")]
    [InlineData("20030431")]
    [InlineData("05/06/2003")]
    [InlineData("03-05-01")]
    [InlineData("2003-05")]
    [InlineData("2003/5-1")]
    [InlineData("2003年5月1")]
    [InlineData("2003-05-001")]
    public void What_is_no_day_or_could_be_two_is_not_read(string text) => Assert.Null(Read(text, TermType.Date));

    [Fact]
    public void A_leap_day_is_a_day() => Assert.Equal(new DateOnly(2004, 2, 29).DayNumber, Read("2004/2/29", TermType.Date));

    [Theory]
    [InlineData("沈阳市", 210100)]
    [InlineData("沈阳", 210100)]
    [InlineData("Shenyang", 210100)]
    [InlineData("210100", 210100)]
    [InlineData("广西", 450000)]
    [InlineData("Inner Mongolia", 150000)]
    [InlineData("全国", 0)]
    public void A_place_is_read_by_its_name(string text, int code) => Assert.Equal(code, Read(text, TermType.Region));

    [Fact]
    public void A_name_that_two_places_have_is_not_read_and_the_full_ones_are()
    {
        RegionRegister regions = RegionRegister.BuiltIn.With([new Region("220200", "吉林市", "Jilin City")]);
        Assert.Null(GivenReader.Read("吉林", TermType.Region, regions));
        Assert.Equal(220200, GivenReader.Read("吉林市", TermType.Region, regions));
        Assert.Equal(220000, GivenReader.Read("吉林省", TermType.Region, regions));
        Assert.Equal(220000, GivenReader.Read("吉林", TermType.Region, RegionRegister.BuiltIn));
    }

    [Theory]
    [InlineData("2003/5")]
    [InlineData("200305")]
    [InlineData("2003-05-01")]
    public void Documents_keep_the_strict_form(string text) => Assert.Null(ValueReader.Read(text, TermType.Month, RegionRegister.BuiltIn));

    private static PensionRules.Numerics.Rational? Read(string text, TermType type) => GivenReader.Read(text, type, RegionRegister.BuiltIn);
}
