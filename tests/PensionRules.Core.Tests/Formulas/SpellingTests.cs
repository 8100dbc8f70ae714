using PensionRules.Formulas;
using static PensionRules.Tests.Formulas.Parsing;

namespace PensionRules.Tests.Formulas;

public class SpellingTests
{
    // LANGUAGE.md, the lines "reserved" and "english".
    private const string Reserved =
        "当 否则 且 或 非 是 不是 属于 其中 有 改 必须 提示 拒绝 逐年 逐月 逐条 自 至 每 上期 本行";

    private const string English =
        "when otherwise and or not is isnt in where given replace must note refuse yearly monthly rows from to each previous row";

    [Theory]
    [InlineData("甲 × 乙", "甲 * 乙")]
    [InlineData("甲 ÷ 乙", "甲 / 乙")]
    [InlineData("甲 − 乙", "甲 - 乙")]
    [InlineData("甲 − 乙", "甲 － 乙")]
    [InlineData("甲 − 乙", "甲−乙")]
    [InlineData("甲 + 乙", "甲 ＋ 乙")]
    [InlineData("甲 ≤ 乙", "甲 <= 乙")]
    [InlineData("甲 ≥ 乙", "甲 >= 乙")]
    [InlineData("甲 ≠ 乙", "甲 != 乙")]
    [InlineData("甲 ≤ 乙", "甲 ＜＝ 乙")]
    [InlineData("甲 ≥ 乙", "甲 ＞＝ 乙")]
    [InlineData("甲 = 乙", "甲 ＝ 乙")]
    [InlineData("甲 < 乙", "甲 ＜ 乙")]
    [InlineData("甲 > 乙", "甲 ＞ 乙")]
    [InlineData("较小(甲, 乙)", "较小（甲，乙）")]
    [InlineData("较小(甲, 乙)", "较小（甲、乙）")]
    [InlineData("表[甲, 乙]", "表［甲，乙］")]
    [InlineData("合计(分录: 甲)", "合计（分录：甲）")]
    [InlineData("分录.甲", "分录．甲")]
    [InlineData("8% × 甲", "8％×甲")]
    [InlineData("甲 或 乙 且 非 丙", "甲 or 乙 and not 丙")]
    [InlineData("甲 是 乙", "甲 is 乙")]
    [InlineData("甲 不是 乙", "甲 isnt 乙")]
    [InlineData("甲 属于 (乙, 丙)", "甲 in (乙, 丙)")]
    [InlineData("合计(分录 其中 有 甲: 本行.乙)", "sum(分录 where given 甲: row.乙)")]
    [InlineData("上期(余额, 0)", "previous(余额, 0)")]
    [InlineData("较小(较大(甲, 乙), 丙)", "smaller(larger(甲, 乙), 丙)")]
    [InlineData("限于(甲, 乙, 丙)", "clamp(甲, 乙, 丙)")]
    [InlineData("四舍五入(进一(舍去(甲, 1), 1), 1)", "half_up(round_up(round_down(甲, 1), 1), 1)")]
    [InlineData("满月数(甲, 乙) + 满年数(甲, 乙)", "full_months(甲, 乙) + full_years(甲, 乙)")]
    [InlineData("年份(甲) + 月份(甲) + 年月(甲)", "year_of(甲) + month_of(甲) + year_month(甲)")]
    [InlineData("个数(分录)", "count(分录)")]
    [InlineData("最大(分录: 甲) + 最小(分录: 甲)", "maximum(分录: 甲) + minimum(分录: 甲)")]
    [InlineData("任一(分录: 甲) 且 全部(分录: 甲)", "any(分录: 甲) and all(分录: 甲)")]
    [InlineData("唯一(分录: 甲) + 末(分录: 甲)", "single(分录: 甲) + last(分录: 甲)")]
    public void Other_spelling_reads_as_the_same_expression(string canonical, string other)
    {
        Assert.Equal(Read(canonical), Read(other));
        Assert.Equal(canonical, Read(other).ToString());
    }

    [Theory]
    [InlineData("甲: 元/月, 四舍五入 0.01\n  当 乙: 1\n  否则: 拒绝 \"不\"", "甲：元/月，half_up 0.01\n  when 乙：1\n  otherwise：refuse “不”")]
    [InlineData("改 甲\n  1", "replace 甲\n  1")]
    [InlineData("甲: 必须\n  乙", "甲: must\n  乙")]
    [InlineData("甲: 提示\n  乙", "甲: note\n  乙")]
    [InlineData("甲: %/年, 不舍入\n  乙", "甲：％/年，unrounded\n  乙")]
    [InlineData("甲: 逐年 自 乙 至 丙 每 丁\n  戊: 元 = 1", "甲: yearly from 乙 to 丙 each 丁\n  戊：元 ＝ 1")]
    [InlineData("甲: 逐月 自 乙 至 丙\n  戊: 元 = 1", "甲: monthly from 乙 to 丙\n  戊: 元 = 1")]
    [InlineData("甲: 逐条 乙 其中 丙\n  戊: 元, 进一 1 = 1", "甲: rows 乙 where 丙\n  戊: 元, round_up 1 = 1")]
    public void Other_spelling_reads_as_the_same_rule(string canonical, string other) =>
        Assert.Equal(ReadRule(canonical), ReadRule(other));

    [Fact]
    public void Reserved_words_are_those_of_the_language() => Assert.Equal(
        $"{Reserved} {English}".Split(' ').Order(StringComparer.Ordinal), Spelling.Reserved.Order(StringComparer.Ordinal));

    [Fact]
    public void English_words_stand_for_the_Chinese_ones_in_order() =>
        Assert.Equal(Reserved.Split(' '), English.Split(' ').Select(w => Spelling.Keyword(w)));

    [Fact]
    public void Every_function_operator_and_aggregate_has_a_spelling_of_its_own_that_reads_back()
    {
        foreach (FormulaFunction function in Enum.GetValues<FormulaFunction>())
        {
            Assert.Equal(function, Spelling.Function(Spelling.Text(function)));
            Assert.Equal(function, Spelling.Function(Spelling.Text(function, Language.English)));
        }

        foreach (AggregateKind kind in Enum.GetValues<AggregateKind>())
        {
            Assert.Equal(kind, Spelling.Aggregate(Spelling.Text(kind)));
            Assert.Equal(kind, Spelling.Aggregate(Spelling.Text(kind, Language.English)));
        }

        BinaryOperator[] operators = Enum.GetValues<BinaryOperator>();
        Assert.Equal(operators.Length, operators.Select(Spelling.Text).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void No_function_is_spelt_like_a_keyword() =>
        Assert.All(Enum.GetValues<FormulaFunction>(), f => Assert.Null(Spelling.Keyword(Spelling.Text(f, Language.English))));
}
