using PensionRules.Policies;

namespace PensionRules.Tests.Policies;

public class RegionRegisterTests
{
    private static readonly Region Heping = new("210102", "和平区", "Heping District");

    // GB/T 2260-2007, the province-level codes.
    public static TheoryData<string, string, string> Provinces => new()
    {
        { "110000", "北京市", "Beijing" }, { "120000", "天津市", "Tianjin" }, { "130000", "河北省", "Hebei" },
        { "140000", "山西省", "Shanxi" }, { "150000", "内蒙古自治区", "Inner Mongolia" },
        { "210000", "辽宁省", "Liaoning" }, { "220000", "吉林省", "Jilin" }, { "230000", "黑龙江省", "Heilongjiang" },
        { "310000", "上海市", "Shanghai" }, { "320000", "江苏省", "Jiangsu" }, { "330000", "浙江省", "Zhejiang" },
        { "340000", "安徽省", "Anhui" }, { "350000", "福建省", "Fujian" }, { "360000", "江西省", "Jiangxi" },
        { "370000", "山东省", "Shandong" },
        { "410000", "河南省", "Henan" }, { "420000", "湖北省", "Hubei" }, { "430000", "湖南省", "Hunan" },
        { "440000", "广东省", "Guangdong" }, { "450000", "广西壮族自治区", "Guangxi" }, { "460000", "海南省", "Hainan" },
        { "500000", "重庆市", "Chongqing" }, { "510000", "四川省", "Sichuan" }, { "520000", "贵州省", "Guizhou" },
        { "530000", "云南省", "Yunnan" }, { "540000", "西藏自治区", "Tibet" },
        { "610000", "陕西省", "Shaanxi" }, { "620000", "甘肃省", "Gansu" }, { "630000", "青海省", "Qinghai" },
        { "640000", "宁夏回族自治区", "Ningxia" }, { "650000", "新疆维吾尔自治区", "Xinjiang" },
        { "710000", "台湾省", "Taiwan" }, { "810000", "香港特别行政区", "Hong Kong" }, { "820000", "澳门特别行政区", "Macau" },
    };

    public static TheoryData<string, string, string> Cities => new()
    {
        { "130100", "石家庄市", "Shijiazhuang" }, { "210100", "沈阳市", "Shenyang" }, { "210200", "大连市", "Dalian" },
        { "211100", "盘锦市", "Panjin" }, { "370100", "济南市", "Jinan" }, { "410100", "郑州市", "Zhengzhou" },
        { "420100", "武汉市", "Wuhan" }, { "460100", "海口市", "Haikou" }, { "460200", "三亚市", "Sanya" },
        { "460400", "儋州市", "Danzhou" }, { "469007", "东方市", "Dongfang" },
    };

    [Theory]
    [MemberData(nameof(Provinces))]
    [MemberData(nameof(Cities))]
    public void Built_in_region_has_the_code_and_names_of_the_standard(string code, string chinese, string english)
    {
        Assert.True(RegionRegister.BuiltIn.TryGet(code, out Region? region));
        Assert.Equal(new Region(code, chinese, english), region);
        Assert.Null(RegionRegister.FaultOf(code));
    }

    [Fact]
    public void Built_in_register_is_the_nation_34_provinces_and_11_cities_by_code()
    {
        string[] codes = [.. RegionRegister.BuiltIn.All.Select(r => r.Code)];
        Assert.Equal(46, codes.Length);
        Assert.Equal("000000", codes[0]);
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
        Assert.Equal(34, Region.Provinces.Count);
        Assert.Equal(11, Region.Cities.Count);
    }

    [Fact]
    public void Every_static_region_is_in_the_register()
    {
        Region[] declared = [.. typeof(Region).GetProperties().Where(p => p.GetMethod!.IsStatic && p.PropertyType == typeof(Region))
            .Select(p => (Region)p.GetValue(null)!)];
        Assert.Equal(46, declared.Length);
        Assert.All(declared, r => Assert.Contains(r, RegionRegister.BuiltIn.All));
    }

    [Theory]
    [InlineData("210100", "210100 210000 000000")]
    [InlineData("469007", "469007 460000 000000")]
    [InlineData("210000", "210000 000000")]
    [InlineData("000000", "000000")]
    public void Path_goes_from_the_city_to_the_nation(string code, string path)
    {
        Assert.True(RegionRegister.BuiltIn.TryGet(code, out Region? region));
        Assert.Equal(path, string.Join(' ', RegionRegister.BuiltIn.PathOf(region).Select(r => r.Code)));
    }

    [Fact]
    public void District_falls_back_to_its_city_first_when_that_is_known()
    {
        RegionRegister register = RegionRegister.BuiltIn.With([Heping]);
        Assert.Equal([Heping, Region.Shenyang, Region.Liaoning, Region.Nation], register.PathOf(Heping));
        Region district = new("211202", "银州区", "Yinzhou District");
        Assert.Equal([district, Region.Liaoning, Region.Nation], register.PathOf(district));
    }

    [Fact]
    public void With_adds_without_changing_the_register_it_starts_from()
    {
        RegionRegister wider = RegionRegister.BuiltIn.With([Heping, Region.Liaoning, Heping]);
        Assert.True(wider.TryGet("210102", out Region? found));
        Assert.Equal(Heping, found);
        Assert.False(RegionRegister.BuiltIn.TryGet("210102", out _));
        Assert.Equal(47, wider.All.Count);
    }

    [Theory]
    [InlineData("210000", "吉林省", "Liaoning")]
    [InlineData("210000", "辽宁省", "Jilin")]
    [InlineData("910000", "某省", "Somewhere")]
    [InlineData("210003", "某区", "Somewhere")]
    public void With_refuses_another_name_for_a_known_code_and_a_malformed_code(string code, string chinese, string english)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(
            () => RegionRegister.BuiltIn.With([new Region(code, chinese, english)]));
        Assert.Contains(code, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", RegionCodeFault.NotSixDigits)]
    [InlineData("21000", RegionCodeFault.NotSixDigits)]
    [InlineData("2100000", RegionCodeFault.NotSixDigits)]
    [InlineData("21000a", RegionCodeFault.NotSixDigits)]
    [InlineData("２１００００", RegionCodeFault.NotSixDigits)]
    [InlineData("辽宁", RegionCodeFault.NotSixDigits)]
    [InlineData("160000", RegionCodeFault.UnknownProvince)]
    [InlineData("000001", RegionCodeFault.UnknownProvince)]
    [InlineData("990100", RegionCodeFault.UnknownProvince)]
    [InlineData("210003", RegionCodeFault.DistrictWithoutCity)]
    public void Malformed_code_has_a_reason_in_both_languages(string code, RegionCodeFault fault)
    {
        Assert.Equal(fault, RegionRegister.FaultOf(code));
        Assert.NotEqual(fault.ToText(Language.Chinese), fault.ToText(Language.English));
    }

    [Theory]
    [InlineData("000000")]
    [InlineData("210105")]
    [InlineData("419001")]
    public void Well_formed_code_has_no_fault(string code) => Assert.Null(RegionRegister.FaultOf(code));

    [Theory]
    [InlineData("210000", "210000")] // itself
    [InlineData("210001", "210000")] // one digit
    [InlineData("210300", "210000")] // a city that is not listed is no slip for another one: its province
    [InlineData("120001", "120000")]
    [InlineData("469070", "460000")] // may well be a county; its province
    [InlineData("121100", "120000")]
    [InlineData("46907", "469007")] // a digit short
    [InlineData("21", "210000")]
    [InlineData("2100000", "210000")]
    [InlineData("210102", "210100")]
    [InlineData("411722", "410000")] // four digits from anything: its province
    [InlineData(" 410000 ", "410000")]
    [InlineData("辽宁", "210000")]
    [InlineData("辽宁省", "210000")]
    [InlineData("沈阳", "210100")]
    [InlineData("内蒙古", "150000")]
    [InlineData("广西", "450000")]
    [InlineData("全国", "000000")]
    [InlineData("中国", "000000")]
    [InlineData("Liaoning", "210000")]
    [InlineData("liaoning", "210000")]
    [InlineData("Inner Mongolia", "150000")]
    [InlineData("InnerMongolia", "150000")]
    [InlineData("hong kong", "810000")]
    [InlineData("Shaanxi", "610000")]
    [InlineData("Shanxi", "140000")]
    [InlineData("Xizang", "540000")]
    public void Nearest_names_the_region_that_was_meant(string written, string code) =>
        Assert.Equal(code, RegionRegister.BuiltIn.Nearest(written)?.Code);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("987654")]
    [InlineData("海")]
    [InlineData("巴黎")]
    [InlineData("Paris")]
    public void Nearest_is_nothing_when_nothing_is_near(string written) =>
        Assert.Null(RegionRegister.BuiltIn.Nearest(written));
}
