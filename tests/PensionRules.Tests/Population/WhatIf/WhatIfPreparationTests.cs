using PensionRules.Population;
using PensionRules.Population.WhatIf;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Population.WhatIf;

/// <summary>What cannot be compared is refused before a run, with everything that is wrong at once.</summary>
public sealed class WhatIfPreparationTests
{
    private static readonly string[] Columns = ["contribution_months", "account_balance", "average_wage", "average_index", "pre_account_months", "retirement_month", "place"];

    private static WhatIfOptions Usual => new() { Columns = Columns, Output = "monthly_pension" };

    [Fact]
    public void Names_that_nobody_knows_are_all_named() => Refused(
        ["PR5001", "PR5001", "PR5001"],
        Usual with { Columns = [.. Columns, "acount_balance"], Output = "monthly", Constants = new() { ["nothing"] = 1 } });

    [Fact]
    public void A_column_or_constant_is_given_once() => Refused(
        ["PR5006", "PR5006"], Usual with { Columns = [.. Columns, "缴费月数"], Constants = new() { ["average_wage"] = 1000 } });

    [Fact]
    public void Only_numbers_have_more_and_less() => Refused(["PR7085"], Usual with { Output = "qualified" });

    [Theory]
    [InlineData("PR7081", "contribution_months", null)]
    [InlineData("PR7082", "contribution_months", -60)]
    [InlineData("PR7082", "retirement_month", 0)]
    [InlineData("PR7083", "place", 10)]
    [InlineData("PR7080", "minimum_years", 1)]
    public void A_grouping_that_cannot_be_formed_is_refused(string code, string column, int? band) =>
        Refused([code], Usual with { By = [new WhatIfGrouping(column) { Band = band }] });

    [Fact]
    public void A_name_with_two_units_cannot_be_compared()
    {
        string[] texts = [Scheme, Policy("a", "区系数 shire: 元/月\n  1元/月"), Policy("b", "区系数 shire: 月\n  1月")];
        Policies.PolicyCatalog catalog = Catalogs.Build(texts).GetOrThrow();
        PopulationException fault = Assert.Throws<PopulationException>(() => WhatIfCalculation.Prepare(
            new WhatIfSide(catalog.Find("a")!), new WhatIfSide(catalog.Find("b")!), new WhatIfOptions { Columns = ["income"], Output = "shire" }));
        Assert.Equal(["PR7084"], fault.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void What_a_side_changes_stands_in_place_of_the_column()
    {
        WhatIfCalculation calculation = WhatIfCalculation.Prepare(
            new WhatIfSide(Catalogs.Liaoning2001), new WhatIfSide(Catalogs.Liaoning2001) { Constants = new() { ["average_wage"] = 1000 } }, Usual);
        Assert.Contains(calculation.Before.Inputs, c => c.Term.Id == "average_wage");
        Assert.DoesNotContain(calculation.After.Inputs, c => c.Term.Id == "average_wage");
        Assert.Equal(Columns, calculation.Columns.Select(c => c.Column.Term.Id));
    }

    private const string Scheme = """
        # 甲

        | 制度 scheme | s |
        |---|---|
        | 英文名 title-en | s |

        | 输入 input | 单位 | 范围 | 说明 |
        |---|---|---|---|
        | 收入 income | 元/月 | 0 .. 100 | |

        | 输出 output | 单位 | 必出 | 说明 |
        |---|---|---|---|
        | 金额 amount | 元/月 | 是 | |
        """;

    private static string Policy(string id, string rule) => $"""
        # 乙 {id}

        | 政策 policy | {id} |
        |---|---|
        | 制度 scheme | s |
        | 地区 region | {(id == "a" ? 210000 : 410000)} |
        | 英文名 title-en | {id} |
        | 文件 document | 甲〔2001〕1号 |
        | 发布 issued | 2001-07-06 |
        | 适用 in-force | 2001-07 .. 2005-12 |
        | 舍入 rounding | 0.01 四舍五入 |

        ## 一 {"{XX-01}"}

        ```rule
        {rule}

        金额: 元/月
          收入
        ```
        """;

    private static void Refused(string[] codes, WhatIfOptions options)
    {
        WhatIfSide side = new(Catalogs.Liaoning2001);
        PopulationException fault = Assert.Throws<PopulationException>(() => WhatIfCalculation.Prepare(side, side, options));
        Assert.Equal(codes, fault.Diagnostics.Select(d => d.Code));
    }
}
