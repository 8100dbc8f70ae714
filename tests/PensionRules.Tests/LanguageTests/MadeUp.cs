namespace PensionRules.Tests.LanguageTests;

/// <summary>A made-up law on which one feature of the language shows at a time.</summary>
internal static class MadeUp
{
    public const string Scheme = """
        # 补贴

        | 制度 scheme | bonus |
        |---|---|
        | 英文名 title-en | Bonus |
        | 决定日期 governing | 发放年月 paid_month: 年月 |

        | 输入 input | 单位 | 精度 | 范围 |
        |---|---|--:|---|
        | 月数 months | 月 | 1 | 0 .. 720 |
        | 工资 wage | 元/月 | 0.01 | 0 .. 100,000 |

        | 输出 output | 单位 | 必出 |
        |---|---|---|
        | 补贴 bonus | 元/月 | 是 |
        """;

    public static string Policy(string body, string identity = "") => $$"""
        # 补贴办法

        | 政策 policy | law |
        |---|---|
        | 制度 scheme | bonus |
        | 地区 region | 210000 |
        | 英文名 title-en | Law |
        | 适用 in-force | 2000-01 .. |
        | 舍入 rounding | 0.01 四舍五入 |
        {{identity}}

        ## 一 {LN-12}

        {{body}}
        """;
}
