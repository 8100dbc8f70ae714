namespace PensionRules.Policies;

public sealed partial record Region
{
    /// <summary>北京市, 110000.</summary>
    public static Region Beijing { get; } = new("110000", "北京市", "Beijing");

    /// <summary>天津市, 120000.</summary>
    public static Region Tianjin { get; } = new("120000", "天津市", "Tianjin");

    /// <summary>河北省, 130000.</summary>
    public static Region Hebei { get; } = new("130000", "河北省", "Hebei");

    /// <summary>山西省, 140000. Not to be confused with Shaanxi, 610000.</summary>
    public static Region Shanxi { get; } = new("140000", "山西省", "Shanxi");

    /// <summary>内蒙古自治区, 150000.</summary>
    public static Region InnerMongolia { get; } = new("150000", "内蒙古自治区", "Inner Mongolia");

    /// <summary>辽宁省, 210000.</summary>
    public static Region Liaoning { get; } = new("210000", "辽宁省", "Liaoning");

    /// <summary>吉林省, 220000.</summary>
    public static Region Jilin { get; } = new("220000", "吉林省", "Jilin");

    /// <summary>黑龙江省, 230000.</summary>
    public static Region Heilongjiang { get; } = new("230000", "黑龙江省", "Heilongjiang");

    /// <summary>上海市, 310000.</summary>
    public static Region Shanghai { get; } = new("310000", "上海市", "Shanghai");

    /// <summary>江苏省, 320000.</summary>
    public static Region Jiangsu { get; } = new("320000", "江苏省", "Jiangsu");

    /// <summary>浙江省, 330000.</summary>
    public static Region Zhejiang { get; } = new("330000", "浙江省", "Zhejiang");

    /// <summary>安徽省, 340000.</summary>
    public static Region Anhui { get; } = new("340000", "安徽省", "Anhui");

    /// <summary>福建省, 350000.</summary>
    public static Region Fujian { get; } = new("350000", "福建省", "Fujian");

    /// <summary>江西省, 360000.</summary>
    public static Region Jiangxi { get; } = new("360000", "江西省", "Jiangxi");

    /// <summary>山东省, 370000.</summary>
    public static Region Shandong { get; } = new("370000", "山东省", "Shandong");

    /// <summary>河南省, 410000.</summary>
    public static Region Henan { get; } = new("410000", "河南省", "Henan");

    /// <summary>湖北省, 420000.</summary>
    public static Region Hubei { get; } = new("420000", "湖北省", "Hubei");

    /// <summary>湖南省, 430000.</summary>
    public static Region Hunan { get; } = new("430000", "湖南省", "Hunan");

    /// <summary>广东省, 440000.</summary>
    public static Region Guangdong { get; } = new("440000", "广东省", "Guangdong");

    /// <summary>广西壮族自治区, 450000.</summary>
    public static Region Guangxi { get; } = new("450000", "广西壮族自治区", "Guangxi");

    /// <summary>海南省, 460000.</summary>
    public static Region Hainan { get; } = new("460000", "海南省", "Hainan");

    /// <summary>重庆市, 500000.</summary>
    public static Region Chongqing { get; } = new("500000", "重庆市", "Chongqing");

    /// <summary>四川省, 510000.</summary>
    public static Region Sichuan { get; } = new("510000", "四川省", "Sichuan");

    /// <summary>贵州省, 520000.</summary>
    public static Region Guizhou { get; } = new("520000", "贵州省", "Guizhou");

    /// <summary>云南省, 530000.</summary>
    public static Region Yunnan { get; } = new("530000", "云南省", "Yunnan");

    /// <summary>西藏自治区, 540000.</summary>
    public static Region Tibet { get; } = new("540000", "西藏自治区", "Tibet");

    /// <summary>陕西省, 610000. Not to be confused with Shanxi, 140000.</summary>
    public static Region Shaanxi { get; } = new("610000", "陕西省", "Shaanxi");

    /// <summary>甘肃省, 620000.</summary>
    public static Region Gansu { get; } = new("620000", "甘肃省", "Gansu");

    /// <summary>青海省, 630000.</summary>
    public static Region Qinghai { get; } = new("630000", "青海省", "Qinghai");

    /// <summary>宁夏回族自治区, 640000.</summary>
    public static Region Ningxia { get; } = new("640000", "宁夏回族自治区", "Ningxia");

    /// <summary>新疆维吾尔自治区, 650000.</summary>
    public static Region Xinjiang { get; } = new("650000", "新疆维吾尔自治区", "Xinjiang");

    /// <summary>台湾省, 710000.</summary>
    public static Region Taiwan { get; } = new("710000", "台湾省", "Taiwan");

    /// <summary>香港特别行政区, 810000.</summary>
    public static Region HongKong { get; } = new("810000", "香港特别行政区", "Hong Kong");

    /// <summary>澳门特别行政区, 820000.</summary>
    public static Region Macau { get; } = new("820000", "澳门特别行政区", "Macau");

    /// <summary>The 34 province-level regions, by code.</summary>
    internal static IReadOnlyList<Region> Provinces =>
    [
        Beijing, Tianjin, Hebei, Shanxi, InnerMongolia, Liaoning, Jilin, Heilongjiang, Shanghai, Jiangsu,
        Zhejiang, Anhui, Fujian, Jiangxi, Shandong, Henan, Hubei, Hunan, Guangdong, Guangxi, Hainan,
        Chongqing, Sichuan, Guizhou, Yunnan, Tibet, Shaanxi, Gansu, Qinghai, Ningxia, Xinjiang, Taiwan,
        HongKong, Macau,
    ];
}
