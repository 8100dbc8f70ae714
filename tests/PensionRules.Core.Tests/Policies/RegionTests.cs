using PensionRules.Policies;

namespace PensionRules.Tests.Policies;

public class RegionTests
{
    [Fact]
    public void Number_is_the_code()
    {
        Assert.Equal(210000, Region.Liaoning.Number);
        Assert.Equal(469007, Region.Dongfang.Number);
        Assert.Equal(0, Region.Nation.Number);
    }

    [Fact]
    public void Parent_of_a_city_is_its_province_of_a_province_the_nation_of_the_nation_none()
    {
        Assert.Equal("210000", Region.Panjin.ParentCode);
        Assert.Equal("460000", Region.Dongfang.ParentCode);
        Assert.Equal("210000", new Region("210102", "和平区", "Heping District").ParentCode);
        Assert.Equal("000000", Region.Chongqing.ParentCode);
        Assert.Null(Region.Nation.ParentCode);
    }

    [Theory]
    [InlineData("", "辽宁省", "Liaoning")]
    [InlineData("2100", "辽宁省", "Liaoning")]
    [InlineData("２１００００", "辽宁省", "Liaoning")]
    [InlineData("-21000", "辽宁省", "Liaoning")]
    [InlineData("210000", "", "Liaoning")]
    [InlineData("210000", "辽宁省", " ")]
    public void Region_without_code_or_name_is_refused(string code, string chinese, string english) =>
        Assert.Throws<ArgumentException>(() => new Region(code, chinese, english));

    [Fact]
    public void Region_shows_its_code_and_name()
    {
        Assert.Equal("210000 辽宁省", Region.Liaoning.ToString());
        Assert.Equal("辽宁省", Region.Liaoning.Name(Language.Chinese));
        Assert.Equal("Liaoning", Region.Liaoning.Name(Language.English));
    }
}
