using PensionRules.Calculation;
using PensionRules.Documents;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Resolution;

/// <summary>DF-27: the base pension changes only by a new document with a dated value; nothing else of the plan moves.</summary>
public sealed class SuccessorTests
{
    private const string Notice = """
        # 邻市照办，另调基础养老金（假设）

        | 政策 policy | dongfang-resident-raised |
        |---|---|
        | 承接 extends | dongfang-resident-2011 |
        | 地区 region | 460200 |
        | 英文名 title-en | A neighbouring city that raises the base pension (made up) |
        | 适用 in-force | 2013-01 .. 2014-12 |

        ## 一 标准 {DF-27}

        | 参数 | 值 | 自 |
        |---|--:|---|
        | 改 基础标准 | 130元/月 | |
        | | 145元/月 | 2014-01 |

        | 算例 | 领取年月 | 符合条件 | 实际缴费年限 | 视同缴费年限 | 账户余额 | =月养老金 |
        |---|---|---|--:|--:|--:|--:|
        | 前一月 | 2013-12 | 是 | 16 | 0 | 1950 | 148.03 |
        | 当月 | 2014-01 | 是 | 16 | 0 | 1950 | 163.03 |
        """;

    private static readonly PolicySet Raised = PolicyLibrary.BuiltIn.With([PolicyDocumentReader.Read("raised.md", Notice)])
        .Load().GetOrThrow().Find("dongfang-resident-raised")!;

    [Fact]
    public void The_cases_pass() => Assert.All(Raised.Cases.Where(c => c.Location.File == "raised.md"), c => Assert.True(Raised.Run(c).Passed, c.Name));

    [Fact]
    public void The_notice_has_its_cases() => Assert.Equal(2, Raised.Cases.Count(c => c.Location.File == "raised.md"));

    [Fact]
    public void Without_the_notice_the_standard_stays()
    {
        PolicyInputs inputs = Catalogs.Typed("claim_month=2014-01 eligible=yes paid_years=16 deemed_years=0 account_balance=1950");

        Assert.Equal(148.03m, Catalogs.Set("dongfang-resident-2011").Calculate(inputs)["monthly_pension"].ToDecimal());
        Assert.Equal(163.03m, Raised.Calculate(inputs)["monthly_pension"].ToDecimal());
    }
}
