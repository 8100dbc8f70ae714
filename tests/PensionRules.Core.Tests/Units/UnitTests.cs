using PensionRules.Numerics;
using PensionRules.Units;
using static PensionRules.Tests.Numerics.Rationals;

namespace PensionRules.Tests.Units;

public class UnitTests
{
    // Spelling, exponents of 元 月 年 日 人, scale, English.
    [Theory]
    [InlineData("1", 0, 0, 0, 0, 0, "1", "1")]
    [InlineData("元", 1, 0, 0, 0, 0, "1", "yuan")]
    [InlineData("月", 0, 1, 0, 0, 0, "1", "month")]
    [InlineData("年", 0, 0, 1, 0, 0, "1", "year")]
    [InlineData("岁", 0, 0, 1, 0, 0, "1", "year")]
    [InlineData("日", 0, 0, 0, 1, 0, "1", "day")]
    [InlineData("人", 0, 0, 0, 0, 1, "1", "person")]
    [InlineData("元/月", 1, -1, 0, 0, 0, "1", "yuan/month")]
    [InlineData("元/年", 1, 0, -1, 0, 0, "1", "yuan/year")]
    [InlineData("元/月/年", 1, -1, -1, 0, 0, "1", "yuan/month/year")]
    [InlineData("元/年/月", 1, -1, -1, 0, 0, "1", "yuan/month/year")]
    [InlineData("元/人/日", 1, 0, 0, -1, -1, "1", "yuan/person/day")]
    [InlineData("月/年", 0, 1, -1, 0, 0, "1", "month/year")]
    [InlineData("人·月", 0, 1, 0, 0, 1, "1", "person·month")]
    [InlineData("元·年/月", 1, -1, 1, 0, 0, "1", "yuan·year/month")]
    [InlineData("元/月·年", 1, -1, 1, 0, 0, "1", "yuan·year/month")]
    [InlineData("年/年", 0, 0, 0, 0, 0, "1", "1")]
    [InlineData("万元", 1, 0, 0, 0, 0, "10000", "10,000 yuan")]
    [InlineData("亿元", 1, 0, 0, 0, 0, "100000000", "100,000,000 yuan")]
    [InlineData("万人", 0, 0, 0, 0, 1, "10000", "10,000 person")]
    [InlineData("亿元/年", 1, 0, -1, 0, 0, "100000000", "100,000,000 yuan/year")]
    [InlineData("%", 0, 0, 0, 0, 0, "0.01", "%")]
    [InlineData("％", 0, 0, 0, 0, 0, "0.01", "%")]
    [InlineData("‰", 0, 0, 0, 0, 0, "0.001", "‰")]
    [InlineData("%/年", 0, 0, -1, 0, 0, "0.01", "%/year")]
    [InlineData("％/年", 0, 0, -1, 0, 0, "0.01", "%/year")]
    [InlineData("‰/月", 0, -1, 0, 0, 0, "0.001", "‰/month")]
    [InlineData("%/月/年", 0, -1, -1, 0, 0, "0.01", "%/month/year")]
    public void Spelling_has_a_dimension_a_scale_and_an_English_form(
        string text, int yuan, int month, int year, int day, int person, string scale, string english)
    {
        Assert.True(Unit.TryParse(text, out Unit? unit));
        Assert.Equal(new Dimension(yuan, month, year, day, person), unit.Dimension);
        Assert.Equal(R(scale), unit.Scale);
        Assert.Equal(english, unit.ToText(Language.English));
        Assert.Equal(text.Replace('％', '%'), unit.ToText(Language.Chinese));
        Assert.Equal(unit.Text, unit.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" 元")]
    [InlineData("元 ")]
    [InlineData("元 / 月")]
    [InlineData("元/")]
    [InlineData("/月")]
    [InlineData("元//月")]
    [InlineData("元月")]
    [InlineData("元／月")]
    [InlineData("元*月")]
    [InlineData("万")]
    [InlineData("亿")]
    [InlineData("万/月")]
    [InlineData("万亿元")]
    [InlineData("元/万人")]
    [InlineData("万%")]
    [InlineData("%元")]
    [InlineData("%%")]
    [InlineData("%·年")]
    [InlineData("%/年·月")]
    [InlineData("%/")]
    [InlineData("1/年")]
    [InlineData("2")]
    [InlineData("11")]
    [InlineData("周")]
    [InlineData("个月")]
    [InlineData("元/周")]
    [InlineData("元/月份")]
    [InlineData("元_")]
    [InlineData("元2")]
    [InlineData("yuan")]
    [InlineData("是否")]
    public void Other_text_is_no_unit(string text)
    {
        Assert.False(Unit.TryParse(text, out Unit? unit));
        Assert.Null(unit);
    }

    [Fact]
    public void Year_of_age_is_a_year_and_still_reads_as_written()
    {
        Assert.Equal(Parse("年").Dimension, Parse("岁").Dimension);
        Assert.Equal("岁", Parse("岁").Text);
    }

    [Fact]
    public void Full_width_percent_is_the_same_unit() => Assert.Equal(Parse("%/年"), Parse("％/年"));

    [Fact]
    public void Units_are_equal_by_spelling()
    {
        Assert.Equal(Parse("元/月"), Parse("元/月"));
        Assert.NotEqual(Parse("元/月"), Parse("元/年"));
        Assert.NotEqual(Parse("万元"), Parse("元"));
        Assert.Equal(Unit.One, Parse("1"));
    }

    [Fact]
    public void Unit_of_a_dimension_has_scale_one_and_reads_back()
    {
        Unit unit = Unit.Of(Parse("亿元/年/月").Dimension);
        Assert.Equal("元/月/年", unit.Text);
        Assert.Equal(Rational.One, unit.Scale);
        Assert.Equal(Parse("元/月/年"), unit);
    }

    private static Unit Parse(string text) =>
        Unit.TryParse(text, out Unit? unit) ? unit : throw new ArgumentException(text, nameof(text));
}
