using PensionRules.Calculation;
using PensionRules.Explanations;
using PensionRules.Tests.Support;
using static PensionRules.Tests.Explanations.Law;

namespace PensionRules.Tests.Explanations;

/// <summary>The account: formula in names and in numbers, what came before rounding, the article; and what the result rests on besides.</summary>
public sealed class AccountTests
{
    public static TheoryData<string> FormSteps => new()
    {
        """
        · 基础养老金 = 3,046.25 元/月
            = 计发工资 × 缴费年限 × 每年比例
            = 9,324.29435 元/月 × 32.67 年 × 1%/年 = 3,046.246964145 元/月，四舍五入到 0.01 得 3,046.25 元/月
            依据 国发〔2005〕38号 六 基础养老金 [CN05-01 CN05-03]
        """,
        """
        · 个人账户养老金 = 872.85 元/月
            = 账户余额 ÷ 计发月数
            = 170,205.99 元 ÷ 195 月 = 872.851230… 元/月，四舍五入到 0.01 得 872.85 元/月
            依据 国发〔2005〕38号 附件 个人账户养老金 [CN05-02 CN05-08 CN05-09]
        """,
        """
        · 过渡性养老金 = 238.89 元/月
            = 计发工资 × 建账前年限 × 过渡系数
            = 9,324.29435 元/月 × 1.83 年 × 1.4%/年 = 238.888421247 元/月，四舍五入到 0.01 得 238.89 元/月
            依据 辽劳社发〔2006〕81号 过渡性养老金 [LN06-02]
        """,
        """
        · 月养老金 = 4,157.99 元/月
            = 基础养老金 + 个人账户养老金 + 过渡性养老金 + 保底补差 + 行业加发
            = 3,046.25 元/月 + 872.85 元/月 + 238.89 元/月 + 0.00 元/月 + 0.00 元/月
            依据 合计
        """,
        """
        · 满最低年限 = 是
            = 累计缴费月数 ≥ 最少所需月数 且 (累计缴费月数 ≥ 最多所需月数 或 累计缴费月数 ≥ 所需月数)
            因为 累计缴费月数 392.04 月，高于最少所需月数 180 月，多 212.04 月；累计缴费月数 392.04 月，高于最多所需月数 240 月，多 152.04 月
            依据 国发〔2005〕38号 六 最低缴费年限 [CN05-03 RA-04]
        """,
        """
        · 一次性支付 = 0.00 元
            因为 满最低年限：是
            依据 国发〔2005〕38号 六 基础养老金 [CN05-01 CN05-03]
        """,
        """
        · 保底补差 = 0.00 元/月
            依据 合计
        """,
        """
        · 行业加发 = 0.00 元/月
            依据 合计
        """,
    };

    public static TheoryData<string> WholeSteps => new()
    {
        """
        · 缴费年限 = 20 年
            = 舍去(缴费月数 ÷ 12月/年, 1)
            = 舍去(240 月 ÷ 12月/年, 1)
            依据 国函〔2001〕79号 二(五) 缴费年限 [LN-12]
        """,
        """
        · 应计比例 = 0.23
            = 基础比例 + 每年增发比例 × (缴费年限 − 最低缴费年限)
            = 20% + 0.6%/年 × (20 年 − 15 年)
            依据 国函〔2001〕79号 二(五) 基础养老金 [LN-12]
        """,
        """
        · 基础养老金 = 230.00 元/月
            = 上年度月平均工资 × 计发比例
            = 1,000.00 元/月 × 0.23
            依据 国函〔2001〕79号 二(五) 基础养老金 [LN-12]
        """,
        """
        · 个人账户养老金 = 200.00 元/月
            = 账户余额 ÷ 计发月数
            = 24,000.00 元 ÷ 120 月
            依据 国函〔2001〕79号 二(五) 个人账户养老金 [LN-14]
        """,
        """
        · 过渡性养老金 = 120.00 元/月
            = 上年度月平均工资 × 平均缴费工资指数 × 过渡系数 × 建账前年限
            = 1,000.00 元/月 × 1 × 1.2%/年 × 10 年
            依据 国函〔2001〕79号 二(五) 过渡性养老金 [LN-15]（未核实）
        """,
        """
        · 行业加发 = 0.00 元/月
            因为 没有给出行业办法养老金
            依据 国函〔2001〕79号 二(五) 原行业统筹 [LN-17]
        """,
        """
        · 满最低年限 = 是
            = 缴费年限 ≥ 最低缴费年限
            因为 缴费年限 20 年，高于最低缴费年限 15 年，多 5 年
            依据 国函〔2001〕79号 二(五) 缴费年限 [LN-12]
        """,
        """
        · 一次性支付 = 0.00 元
            因为 满最低年限：是
            依据 国函〔2001〕79号 二(五) 不满十五年 [LN-13]
        """,
    };

    [Theory]
    [MemberData(nameof(FormSteps))]
    public void Each_output_of_the_approval_form(string step) =>
        Has(Liaoning2006(Form).ToText(Language.Chinese), step.ReplaceLineEndings("\n") + "\n");

    [Theory]
    [MemberData(nameof(WholeSteps))]
    public void Each_step_of_the_whole_case(string step) =>
        Has(Liaoning2001(Whole).ToText(Language.Chinese), step.ReplaceLineEndings("\n") + "\n");

    [Fact]
    public void English_formulas_take_the_ids() => Has(Liaoning2006(Form).ToText(Language.English), """
        · account pension = 872.85 yuan/month
            = account_balance ÷ payout_months
            = 170,205.99 yuan ÷ 195 months = 872.851230… yuan/month, rounded half up to 0.01 gives 872.85 yuan/month
            Source: 国发〔2005〕38号 附件 个人账户养老金 [CN05-02 CN05-08 CN05-09]

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Every_required_output_has_its_item_whoever_it_is()
    {
        foreach (Derivation derivation in (Derivation[])[Liaoning2001(Whole), WithMonths(179), Liaoning2006(Form), Liaoning2006(Shenyang)])
        {
            string text = derivation.ToText(Language.Chinese);
            Assert.All(derivation.PolicySet.Outputs.Where(o => o.IsRequired), o => Has(text, $"\n· {o.Name} = "));
        }
    }

    [Fact]
    public void A_zero_says_which_condition_made_it() => Has(WithMonths(179).ToText(Language.Chinese), """
        · 满最低年限 = 否
            = 缴费年限 ≥ 最低缴费年限
            因为 缴费年限 14 年，低于最低缴费年限 15 年，差 1 年
            依据 国函〔2001〕79号 二(五) 缴费年限 [LN-12]
        · 基础养老金 = 0.00 元/月
            因为 满最低年限：否
            依据 国函〔2001〕79号 二(五) 基础养老金 [LN-12]

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_refusal_accounts_for_its_requirement() => Has(
        Liaoning2001("average_wage=1000 contribution_months=240 pre_account_months=250 average_index=1 account_balance=0").ToText(Language.Chinese), """
        计算过程
        · 建账前不超总月数 = 否
            = 建账前月数 ≤ 缴费月数
            因为 建账前月数 250 月，高于缴费月数 240 月，多 10 月
            依据 国函〔2001〕79号 二(五) 缴费年限 [LN-12]

        """.ReplaceLineEndings("\n"));

    // The months stand in the requirement; the rest might have been used, had it held. The age plays no part in any case.
    [Fact]
    public void What_a_refusal_kept_from_being_used_is_not_called_unused()
    {
        const string Refused = "average_wage=1000 contribution_months=240 pre_account_months=250 average_index=1 account_balance=0";
        Assert.DoesNotContain("没有用到", Everything(Liaoning2001(Refused)), StringComparison.Ordinal);
        Has(Everything(Liaoning2001(Refused + " age_months=720")), "\n· 给出而没有用到：退休月龄\n");
    }

    [Fact]
    public void What_was_not_rounded_has_no_rounding()
    {
        Assert.DoesNotContain("四舍五入", Liaoning2001(Whole).ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.DoesNotContain("rounded", Liaoning2001(Whole).ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_of_rounding_is_in_the_unit_of_the_value()
    {
        const string Rule = "```rule\n比例 share: %, 舍去 0.01\n  工资 ÷ 3000元/月\n\n养老金: 元/月\n  工资 × 比例\n```\n";
        Derivation derivation = Law.Calculate(Rule, "wage=1000").Single.Derivation;
        Has(derivation.ToText(Language.Chinese), "    = 1,000.00 元/月 ÷ 3000元/月 = 33.333333…%，舍去到 1% 得 33%\n");
    }

    [Fact]
    public void A_switch_left_alone_is_listed_with_its_reason_and_a_chosen_one_is_marked()
    {
        Has(
            Liaoning2001(Whole).ToText(Language.Chinese),
            "· 不满一年的月数：不计（默认；另有 折算）：原文“每超过1年”才增发，并写明“累计12个月为1年”\n");
        Has(
            WithMonths(240, "partial_years=pro_rata").ToText(Language.Chinese),
            "· 不满一年的月数：折算（选定；另有 不计）：2006年以后的核定表按月折算；原文没有禁止\n");
        Has(WithMonths(240, "partial_years=whole").ToText(Language.English), "· partial years: whole (chosen; otherwise pro_rata): ");
    }

    [Fact]
    public void A_switch_that_played_no_part_is_not_listed() =>
        Assert.DoesNotContain("三成左右", WithMonths(179).ToText(Language.Chinese), StringComparison.Ordinal);

    [Fact]
    public void A_given_term_is_named_as_given_in_place_of_its_article()
    {
        string text = Everything(Liaoning2006(Form));
        Has(text, "\n· 缴费年限：32.67 年（给定，代替 国发〔2005〕38号 六 缴费年限 [CN05-03 CN05-07]）\n");
        Has(text, "\n· 计发月数：195 月（给定，代替 国发〔2005〕38号 附件 个人账户养老金 [CN05-02 CN05-08 CN05-09]）\n");
        Has(text, "\n· 账户余额：170,205.99 元\n");
        Assert.DoesNotContain("· 缴费年限 = ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("· 计发月数 = ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_given_and_not_used_is_listed()
    {
        Has(Everything(Liaoning2001(Whole + " age_months=720")), "\n· 给出而没有用到：退休月龄\n");
        Has(
            Liaoning2001(Whole + " age_months=720").ToText(Language.English, ExplanationDepth.Everything),
            "\n· Given and not used: age months\n");
        Assert.DoesNotContain("没有用到", Everything(Liaoning2001(Whole)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rate_that_the_given_amount_made_needless_was_not_used() => Has(
        Everything(Liaoning2001(Whole + " old_method_pension=440 former_rate=1.4%/年")), "\n· 给出而没有用到：原过渡系数\n");

    [Fact]
    public void The_receipt_names_policy_document_and_engine()
    {
        string text = Everything(Liaoning2001(Whole));
        string hash = Catalogs.Liaoning2001.ContentHash;
        Assert.Matches("^[0-9a-f]{64}$", hash);
        Has(text, $"\n凭据\n· 政策 liaoning-employee-2001\n· 文件指纹 {hash}\n· 引擎版本 {Receipt.CurrentVersion}\n");
    }

    [Fact]
    public void The_receipt_names_the_day_up_to_which_publications_counted() => Has(
        Catalogs.Liaoning2001.Calculate(Catalogs.Typed(Whole), new CalculationOptions { KnownAt = new NodaTime.LocalDate(2003, 5, 1) })
            .Single.Derivation.ToText(Language.Chinese, ExplanationDepth.Everything),
        "\n· 截至此日公布的数据 2003-05-01\n");

    [Fact]
    public void A_doubtful_figure_carries_its_mark()
    {
        Has(Liaoning2006(Shenyang).ToText(Language.Chinese), """
            · 上年度月平均工资 = 8,141.00 元/月
                = 计发基数[年份(退休年月), 参保地]
                依据 辽劳社发〔2006〕81号 计发基数 [LN06-01 LN06-05]
                ※ 计发基数：未核实（C 级）：转引的历年通知，未见原件

            """.ReplaceLineEndings("\n"));
        Has(
            Everything(Liaoning2006(Shenyang)),
            "\n· 计发基数：8,141.00 元/月；未核实（C 级）：转引的历年通知，未见原件；辽人社〔2023〕26号 辽劳社发〔2006〕81号 计发基数 [LN06-01 LN06-05]\n");
        Assert.DoesNotContain("※", Liaoning2006(Form).ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_depth_says_what_the_one_before_says()
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            Derivation derivation = Liaoning2006(Shenyang);
            string[] depths = [.. Enum.GetValues<ExplanationDepth>().Select(d => derivation.ToText(language, d))];
            Assert.Empty(depths[0].Split('\n').Except(depths[1].Split('\n')));
            Assert.Empty(depths[1].Split('\n').Except(depths[2].Split('\n')));
        }
    }

    private static string Everything(Derivation derivation) => derivation.ToText(Language.Chinese, ExplanationDepth.Everything);

    private static void Has(string text, string part) => Assert.Contains(part, text, StringComparison.Ordinal);
}
