using PensionRules.Calculation;
using PensionRules.Explanations;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Explanations;

/// <summary>What somebody in Dongfang reads, written here by hand: eligible, not eligible, with an open date, after a death.</summary>
public sealed class ResidentLetterTests
{
    private const string Claim =
        "birth_date=1959-05-05 assessment_date=2019-06-01 urban_years=20 other_benefit=no paid_every_year=no deemed_years=2 account_balance=8625";

    private const string Head = "依据：东方市城镇居民社会养老保险实施方案 · 待遇（东方市实施方案（依琼府〔2011〕41号）），东方市。";

    [Fact]
    public void Who_may_draw_reads_how_much_and_from_when() => Assert.Equal(
        $"""
        {Head}

        符合条件：是。

        您的月养老金是每月 204.05 元，其中基础养老金 142.00 元、个人账户养老金 62.05 元。

        首发年月：2019-07。

        省级负担：每月 85.20 元。

        市级负担：每月 56.80 元。

        请注意：用到由残损文本修复的数值，括号里是把握：施行之日（80%）、户籍年数（96%）、距龄年数（99%）、最低缴费年限（99%）、基础标准（99%）、计发月数（100%）。

        """.ReplaceLineEndings("\n"),
        Letter($"{Claim} paid_years=16"));

    [Fact]
    public void Who_may_not_draw_reads_which_way_is_closed_by_what_and_what_to_pay_back() => Assert.Equal(
        $"""
        {Head}

        符合条件：否。原因：下列各条都不符合：十五年以上一路（满六十岁之日 2019-05-05，早于截止之日 + 距龄年数 2026-07-01；实际缴费年限 6 年，低于最低缴费年限 15 年，差 9 年）、不足十五年一路（逐年缴至六十岁为否；实际缴费年限 6 年，低于最低缴费年限 15 年，差 9 年）、已满六十一路（满六十岁之日 2019-05-05，晚于截止之日 2011-07-01）。

        能改变这一点的：实际缴费年限由 6 年 变为 15 年（其他不变）。

        您没有月养老金。原因同上。

        首发年月不能算出：不符合领取条件。原因同上。

        补缴年数：9 年。

        补缴金额：900.00 元。

        请注意：用到由残损文本修复的数值，括号里是把握：施行之日（80%）、户籍年数（96%）、距龄年数（99%）、最低缴费年限（99%）。

        """.ReplaceLineEndings("\n"),
        Letter($"{Claim} paid_years=6 back_payment_tier=100"));

    [Fact]
    public void Each_outcome_begins_with_the_date_it_assumes()
    {
        CalculationResult result = Calculate(
            "birth_date=1951-08-20 assessment_date=2011-12-08 urban_years=20 other_benefit=no paid_every_year=no paid_years=0 deemed_years=0 account_balance=0");
        string[] letters = [.. result.Outcomes.Select(o => o.Derivation.ToText(Language.Chinese, ExplanationDepth.Sentence))];

        Assert.Equal(2, letters.Length);
        Assert.StartsWith(Head + "\n\n这个结果假定截止之日为 2011-07-01（原文无法辨认，把握 80%：", letters[0], StringComparison.Ordinal);
        Assert.Contains("\n\n您没有月养老金。原因同上。\n", letters[0], StringComparison.Ordinal);
        Assert.StartsWith(Head + "\n\n这个结果假定截止之日为 2011-10-01（原文无法辨认，把握 80%：", letters[1], StringComparison.Ordinal);
        Assert.Contains("\n\n符合条件：是。\n\n您的月养老金是每月 130.00 元。\n", letters[1], StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_death_the_refund_comes_first_and_what_is_missing_is_asked_for_once()
    {
        string account = Single("leaving=death account_balance=5750 subsidy_balance=750").ToText(Language.Chinese);

        Assert.StartsWith(
            Head + "\n\n退还本人：5,000.00 元。\n\n划入统筹：750.00 元。\n\n符合条件、年限加发、月养老金不能算出：缺少 核定日期 assessment_date、",
            account,
            StringComparison.Ordinal);
        Assert.Single(account.Split('\n'), l => l.Contains("农转非 converted", StringComparison.Ordinal));
        Assert.Contains("补缴金额（同上，另缺少 补缴档次 back_payment_tier）", account, StringComparison.Ordinal);
        Assert.DoesNotContain("请注意", account, StringComparison.Ordinal);
    }

    [Fact]
    public void Outputs_asked_for_by_name_are_told_even_when_they_are_zero()
    {
        CalculationResult result = Catalogs.Set("dongfang-resident-2011").Calculate(
            Catalogs.Typed("leaving=withdraws_at_60 eligible=no account_balance=5750 subsidy_balance=750"),
            new CalculationOptions { Terms = ["refund", "to_pool", "transferred"] });

        Assert.Equal(
            Head + "\n\n退还本人：5,750.00 元。\n\n划入统筹：0.00 元。\n\n转出：0.00 元。\n",
            result.Single.Derivation.ToText(Language.Chinese, ExplanationDepth.Sentence));
    }

    [Fact]
    public void Parts_of_a_sum_have_their_own_unit()
    {
        string letter = Catalogs.Set("dongfang-administration-2011").Calculate(Catalogs.Typed("actual_staff=19"))
            .Single.Derivation.ToText(Language.Chinese, ExplanationDepth.Sentence);

        Assert.Contains("编制合计：18 人，其中市农保局 5 人、永安社区 1 人、", letter, StringComparison.Ordinal);
        Assert.Contains("编制以内：否。原因：实有人数 19 人，高于编制合计 18 人，多 1 人。", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void The_account_tells_in_a_line_what_it_leaves_out()
    {
        string account = Single($"{Claim} paid_years=16").ToText(Language.Chinese);

        Assert.Contains("\n没有算的：补缴金额（缺少 补缴档次 back_payment_tier）；退还本人、转出（缺少 退保事由 leaving、", account, StringComparison.Ordinal);
        Assert.DoesNotContain("· 退还本人", account, StringComparison.Ordinal);
        Assert.Contains("· 退还本人 = 缺少 退保事由 leaving", Everything($"{Claim} paid_years=16"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_restored_value_is_doubted_where_it_is_used_first()
    {
        string account = Single($"{Claim} paid_years=16").ToText(Language.Chinese);

        Assert.Single(account.Split('\n'), l => l.StartsWith("    ※ 最低缴费年限：由残损文本修复，把握 99%：副本为“5年”", StringComparison.Ordinal));
        Assert.Single(account.Split('\n'), l => l.StartsWith("    ※ 基础标准：由残损文本修复，把握 99%", StringComparison.Ordinal));
    }

    [Fact]
    public void An_open_date_that_does_not_matter_shows_both_candidates()
    {
        Assert.Contains("\n· 截止之日：2011-07-01 或 2011-10-01（结果都一样）；原文无法辨认", Everything($"{Claim} paid_years=16"), StringComparison.Ordinal);
        CalculationResult open = Calculate(
            "birth_date=1951-08-20 assessment_date=2011-12-08 urban_years=20 other_benefit=no paid_every_year=no paid_years=0 deemed_years=0 account_balance=0");
        Assert.Contains(
            "\n· 截止之日：2011-10-01；原文无法辨认",
            open.Outcomes[1].Derivation.ToText(Language.Chinese, ExplanationDepth.Everything),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_English_letter_tells_the_same()
    {
        string letter = Single($"{Claim} paid_years=6").ToText(Language.English, ExplanationDepth.Sentence);

        Assert.Contains("\n\nEligible: no. Why: none of these holds: fifteen year route (turns 60 2019-05-05, before ", letter, StringComparison.Ordinal);
        Assert.Contains("yearly route (paid every year is no; paid years 6 years, below minimum years 15 years, a difference of 9 years)", letter, StringComparison.Ordinal);
        Assert.Contains("\n\nYou have no monthly pension. Why: as above.\n", letter, StringComparison.Ordinal);
        Assert.Contains("\n\nBack payment years: 9 years.\n", letter, StringComparison.Ordinal);
    }

    private static CalculationResult Calculate(string typed) => Catalogs.Set("dongfang-resident-2011").Calculate(Catalogs.Typed(typed));

    private static Derivation Single(string typed) => Calculate(typed).Single.Derivation;

    private static string Letter(string typed) => Single(typed).ToText(Language.Chinese, ExplanationDepth.Sentence);

    private static string Everything(string typed) => Single(typed).ToText(Language.Chinese, ExplanationDepth.Everything);
}
