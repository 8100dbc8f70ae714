namespace PensionRules.Policies;

public sealed partial record Region
{
    /// <summary>石家庄市, 130100.</summary>
    public static Region Shijiazhuang { get; } = new("130100", "石家庄市", "Shijiazhuang");

    /// <summary>沈阳市, 210100.</summary>
    public static Region Shenyang { get; } = new("210100", "沈阳市", "Shenyang");

    /// <summary>大连市, 210200.</summary>
    public static Region Dalian { get; } = new("210200", "大连市", "Dalian");

    /// <summary>盘锦市, 211100.</summary>
    public static Region Panjin { get; } = new("211100", "盘锦市", "Panjin");

    /// <summary>济南市, 370100.</summary>
    public static Region Jinan { get; } = new("370100", "济南市", "Jinan");

    /// <summary>郑州市, 410100.</summary>
    public static Region Zhengzhou { get; } = new("410100", "郑州市", "Zhengzhou");

    /// <summary>武汉市, 420100.</summary>
    public static Region Wuhan { get; } = new("420100", "武汉市", "Wuhan");

    /// <summary>海口市, 460100.</summary>
    public static Region Haikou { get; } = new("460100", "海口市", "Haikou");

    /// <summary>三亚市, 460200.</summary>
    public static Region Sanya { get; } = new("460200", "三亚市", "Sanya");

    /// <summary>儋州市, 460400.</summary>
    public static Region Danzhou { get; } = new("460400", "儋州市", "Danzhou");

    /// <summary>东方市, 469007. A city directly under the province.</summary>
    public static Region Dongfang { get; } = new("469007", "东方市", "Dongfang");

    /// <summary>The cities that the built-in policies name, by code.</summary>
    internal static IReadOnlyList<Region> Cities =>
    [
        Shijiazhuang, Shenyang, Dalian, Panjin, Jinan, Zhengzhou, Wuhan, Haikou, Sanya, Danzhou, Dongfang,
    ];
}
