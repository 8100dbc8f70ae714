using PensionRules.Calculation;
using PensionRules.Tests.Support;
using static PensionRules.Tests.Explanations.Law;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Explanations;

/// <summary>The sentence: what a person should read, written here by hand.</summary>
public sealed class LetterTests
{
    private const string Illegible = """
        | 参数 | 值 | 证据 |
        |---|--:|---|
        | 比例 share | 10% 或 12% | 无法辨认(0.8): 墨迹盖住 |

        ```rule
        养老金: 元/月
          工资 × 比例
        ```
        """;

    [Fact]
    public void The_whole_case_in_Chinese() => Assert.Equal(
        """
        依据：辽宁省完善城镇社会保障体系试点实施方案 · 企业职工基本养老保险（国函〔2001〕79号），辽宁省，适用 2001-07 至 2005-12。

        您的月养老金是每月 550.00 元，其中基础养老金 230.00 元、个人账户养老金 200.00 元、过渡性养老金 120.00 元。

        请注意：“二(五) 过渡性养老金”的公式未核实。

        请注意：没有填原办法的养老金或者过渡系数，没有同原办法比较；原办法如果更高，应当补差。

        """.ReplaceLineEndings("\n"),
        Sentence(Liaoning2001(Whole), Language.Chinese));

    [Fact]
    public void The_whole_case_in_English() => Assert.Equal(
        """
        Under: Liaoning social security pilot: employee pension (国函〔2001〕79号), Liaoning, in force 2001-07 to 2005-12.

        Your monthly pension is 550.00 yuan a month: basic pension 230.00, account pension 200.00, transitional pension 120.00.

        Please note: the formula of '二(五) 过渡性养老金' is unverified.

        Please note: neither the old method's pension nor the coefficient was given, so the two were not compared; if the old method gives more, the difference is due.

        """.ReplaceLineEndings("\n"),
        Sentence(Liaoning2001(Whole), Language.English));

    [Fact]
    public void Why_there_is_no_pension_and_what_would_change_it_in_Chinese() => Assert.Equal(
        """
        依据：辽宁省完善城镇社会保障体系试点实施方案 · 企业职工基本养老保险（国函〔2001〕79号），辽宁省，适用 2001-07 至 2005-12。

        您没有月养老金。原因：缴费年限 14 年，低于最低缴费年限 15 年，差 1 年。

        能改变这一点的：缴费月数由 175 月 变为 180 月（其他不变）。

        您的一次性支付是 24,000.00 元。

        请注意：“二(五) 过渡性养老金”的公式未核实。

        """.ReplaceLineEndings("\n"),
        Sentence(WithMonths(175), Language.Chinese));

    [Fact]
    public void Why_there_is_no_pension_and_what_would_change_it_in_English() => Assert.Equal(
        """
        Under: Liaoning social security pilot: employee pension (国函〔2001〕79号), Liaoning, in force 2001-07 to 2005-12.

        You have no monthly pension. Why: contribution years 14 years, below minimum years 15 years, a difference of 1 year.

        What would change this: contribution months of 180 months instead of 175 months (all else equal).

        Your lump sum is 24,000.00 yuan.

        Please note: the formula of '二(五) 过渡性养老金' is unverified.

        """.ReplaceLineEndings("\n"),
        Sentence(WithMonths(175), Language.English));

    [Fact]
    public void One_month_short_and_no_month_short()
    {
        string shortOf = Sentence(WithMonths(179), Language.Chinese);
        Has(shortOf, "您没有月养老金。原因：缴费年限 14 年，低于最低缴费年限 15 年，差 1 年。");
        Has(shortOf, "能改变这一点的：缴费月数由 179 月 变为 180 月（其他不变）。");
        Has(shortOf, "您的一次性支付是 24,000.00 元。");

        string enough = Sentence(WithMonths(180), Language.Chinese);
        Has(enough, "您的月养老金是每月 520.00 元，其中基础养老金 200.00 元、个人账户养老金 200.00 元、过渡性养老金 120.00 元。");
        Assert.DoesNotContain("您没有", enough, StringComparison.Ordinal);
        Assert.DoesNotContain("能改变", enough, StringComparison.Ordinal);
        Assert.DoesNotContain("一次性支付", enough, StringComparison.Ordinal);
    }

    [Fact]
    public void The_difference_is_exact_where_months_count()
    {
        string letter = Sentence(WithMonths(174, "partial_years=pro_rata"), Language.Chinese);
        Has(letter, "缴费年限 14.5 年，低于最低缴费年限 15 年，差 0.5 年。");
        Has(letter, "缴费月数由 174 月 变为 180 月（其他不变）");
    }

    [Fact]
    public void Months_before_the_account_above_the_total_are_refused_with_both_ways_out()
    {
        const string Inputs = "average_wage=1000 contribution_months=240 pre_account_months=241 average_index=1.0 account_balance=24000";
        string chinese = Sentence(Liaoning2001(Inputs), Language.Chinese);
        Has(chinese, "不能计算：建账以前的月数是缴费月数的一部分，不能比它多。原因：建账前月数 241 月，高于缴费月数 240 月，多 1 月。");
        Has(chinese, "能改变这一点的：缴费月数由 240 月 变为 241 月；或者建账前月数由 241 月 变为 240 月（其他不变）。");
        Assert.DoesNotContain("您的", chinese, StringComparison.Ordinal);

        string english = Sentence(Liaoning2001(Inputs), Language.English);
        Has(english, "This cannot be calculated: the months before accounts are part of the months of contributions and cannot exceed them. "
            + "Why: pre account months 241 months, above contribution months 240 months, a difference of 1 month.");
        Has(english, "contribution months of 241 months instead of 240 months; or pre account months of 240 months instead of 241 months");
    }

    [Fact]
    public void Everything_that_is_missing_is_named_at_once()
    {
        string chinese = Sentence(Liaoning2001("average_wage=1000 contribution_months=240"), Language.Chinese);
        string sentence = Assert.Single(chinese.Split('\n'), l => l.StartsWith("月养老金不能算出：缺少 ", StringComparison.Ordinal));
        Assert.Equal(
            ["平均缴费工资指数 average_index", "建账前月数 pre_account_months", "账户余额 account_balance"],
            sentence["月养老金不能算出：缺少 ".Length..^1].Split('、').Order(StringComparer.Ordinal));

        string english = Sentence(Liaoning2001("average_wage=1000 contribution_months=240"), Language.English);
        string missing = Assert.Single(english.Split('\n'), l => l.StartsWith("Monthly pension cannot be told: missing: ", StringComparison.Ordinal));
        Assert.Equal(
            ["account_balance", "average_index", "pre_account_months"],
            missing["Monthly pension cannot be told: missing: ".Length..^1].Split(", ").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_figure_that_nobody_verified_is_named()
    {
        Has(Sentence(Liaoning2006(Shenyang), Language.Chinese), "请注意：计发基数 8,141.00 元/月，未核实（C 级）：转引的历年通知，未见原件。");
        Has(Sentence(Liaoning2006(Shenyang), Language.English), "Please note: pension base 8,141.00 yuan/month, unverified (grade C): 转引的历年通知，未见原件.");
        Assert.DoesNotContain("请注意", Sentence(Liaoning2006(Form), Language.Chinese), StringComparison.Ordinal);
    }

    // (7000 + 7000 × 1) ÷ 2 × 30.67 × 1 % = 2146.90; 100000 ÷ 139 = 719.42, up to a tenth 719.50. Shanghai's transition is not known.
    [Fact]
    public void Where_the_whole_cannot_be_told_its_parts_are() => Has(
        Sentence(
            Catalogs.Set("shanghai-employee-2006").Calculate(Catalogs.Typed(
                "retirement_month=2020-05 average_wage=7000 average_index=1 contribution_months=368 pre_account_months=60 account_balance=100000 age_months=720"))
                .Single.Derivation,
            Language.English),
        "\n\nYour basic pension is 2,146.90 yuan a month, your account pension is 719.50 yuan a month.\n");

    [Fact]
    public void A_rule_that_refuses_gives_its_reason()
    {
        string letter = Sentence(
            Liaoning2006("place=210100 retirement_month=2023-05 age_months=600 average_index=1 contribution_months=179 pre_account_months=22 account_balance=10000"),
            Language.Chinese);
        Has(letter, "您没有月养老金。原因：累计缴费月数 179 月，低于所需月数 180 月，差 1 月。");
        Has(letter, "能改变这一点的：缴费月数由 179 月 变为 180 月（其他不变）。");
        Has(letter, "一次性支付不能算出：不满最低缴费年限的，二〇一一年七月起由本人选：延长缴费、转到居民养老保险，或者申请领回账户；照衔接办法另外计算。");
    }

    [Fact]
    public void Each_of_several_outcomes_says_what_it_assumes()
    {
        CalculationResult result = Law.Calculate(Illegible, "wage=1000");
        Assert.Equal(
            [
                "依据：政策，辽宁省，适用 2020-01 起。\n\n这个结果假定比例为 10%（原文无法辨认，是候选之一的把握 80%：墨迹盖住）。\n\n您的养老金是每月 100.00 元。\n",
                "依据：政策，辽宁省，适用 2020-01 起。\n\n这个结果假定比例为 12%（原文无法辨认，是候选之一的把握 80%：墨迹盖住）。\n\n您的养老金是每月 120.00 元。\n",
            ],
            result.Outcomes.Select(o => Sentence(o.Derivation, Language.Chinese)));
        Has(
            Sentence(result.Outcomes[1].Derivation, Language.English),
            "This assumes share to be 12% (illegible in the source, 80% sure that it is one of the candidates: 墨迹盖住).");
    }

    [Fact]
    public void A_candidate_that_was_chosen_is_no_assumption()
    {
        Outcome outcome = Law.Calculate(Illegible, "wage=1000 share=12%").Single;
        Assert.Equal("依据：政策，辽宁省，适用 2020-01 起。\n\n您的养老金是每月 120.00 元。\n", Sentence(outcome.Derivation, Language.Chinese));
    }

    [Fact]
    public void Amounts_of_any_size_can_be_written()
    {
        const string Rule = "```rule\n养老金: 元/月\n  余额 ÷ 1月\n```\n";
        Outcome outcome = Law.Calculate(Rule, "balance=900000000000000000").Single;
        Has(Sentence(outcome.Derivation, Language.Chinese), "您的养老金是每月 900,000,000,000,000,000.00 元。");
        Assert.Equal("900000000000000000.00", outcome["pension"].Value!.ToPlainText());
    }

    private static void Has(string text, string part) => Assert.Contains(part, text, StringComparison.Ordinal);
}
