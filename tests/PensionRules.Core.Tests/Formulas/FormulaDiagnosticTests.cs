using System.Text.RegularExpressions;
using PensionRules.Diagnostics;
using static PensionRules.Tests.Formulas.Parsing;

namespace PensionRules.Tests.Formulas;

public partial class FormulaDiagnosticTests
{
    public static TheoryData<string, string, int, int> Cases => new()
    {
        { "甲: 元\n  乙 @ 2", "PR2001", 2, 5 },
        { "甲: 元\n  乙 𠀀 2", "PR2001", 2, 5 },
        { "甲: 元\n  ￥5", "PR2001", 2, 3 },
        { "甲: 元\n  @", "PR2001", 2, 3 },
        { "甲@: 元\n  1", "PR2001", 1, 2 },
        { "甲: 元\n  拒绝 \"由各省", "PR2002", 2, 6 },
        { "甲: 元\n  当 乙: 1\n  否则: 拒绝 “由各省\"", "PR2002", 3, 10 },
        { "甲: 年\n  15周", "PR2003", 2, 5 },
        { "甲: 元\n  5万", "PR2003", 2, 4 },
        { "甲: 元\n  20%工资", "PR2003", 2, 6 },
        { "甲: 元\n  20%%", "PR2003", 2, 6 },
        { "甲: 元\n  20%％", "PR2003", 2, 6 },
        { "甲: 元\n  12月份", "PR2003", 2, 5 },
        { "甲: 元\n  1e3", "PR2003", 2, 4 },
        { "甲: 是否\n  乙 ≥ 2025-13", "PR2004", 2, 7 },
        { "甲: 是否\n  乙 ≥ 2025-00", "PR2004", 2, 7 },
        { "甲: 是否\n  乙 ≥ 2023-02-29", "PR2004", 2, 7 },
        { "甲: 是否\n  乙 ≥ 2025-06-00", "PR2004", 2, 7 },
        { "甲: 是否\n  乙 ≥ 0000-01", "PR2004", 2, 7 },
        { " 甲: 元\n   1", "PR2005", 1, 2 },
        { "甲: 元", "PR2006", 1, 1 },
        { "乙: 元\n  1\n改 甲: 元\n丙: 元\n  1", "PR2006", 3, 1 },
        { "甲: 逐条 乙", "PR2006", 1, 1 },
        { "甲:\n  1", "PR2007", 1, 3 },
        { "甲:", "PR2007", 1, 3 },
        { "甲: , 进一 1\n  1", "PR2007", 1, 4 },
        { "甲: 逐条 乙\n  丙: = 1", "PR2007", 2, 6 },
        { "甲: 月, 取整 1\n  1", "PR2008", 1, 7 },
        { "甲: 月, 较小 1\n  1", "PR2008", 1, 7 },
        { "甲: 月,\n  1", "PR2008", 1, 6 },
        { "甲: 月, 四舍五入 0\n  1", "PR2009", 1, 12 },
        { "甲: 月, 进一 0.01元\n  1", "PR2009", 1, 10 },
        { "甲: 月, 进一 −1\n  1", "PR2009", 1, 10 },
        { "甲: 月, 进一\n  1", "PR2009", 1, 9 },
        { "甲: 月,\n  进一(乙, 1)", "PR2008", 1, 6 },
        { "甲: 元\n  当 乙: 1", "PR2010", 2, 9 },
        { "甲: 元\n  当 乙: 1\n丙: 元\n  1", "PR2010", 2, 9 },
        { "甲: 元\n  当 乙: 1\n  2", "PR2010", 2, 9 },
        { "甲: 元\n  拒绝", "PR2011", 2, 5 },
        { "甲: 元\n  拒绝 乙", "PR2011", 2, 6 },
        { "甲: 元\n  当 乙: 拒绝\n  否则: 1", "PR2011", 2, 10 },
        { "当: 元\n  1", "PR2012", 1, 1 },
        { "甲 when: 元\n  1", "PR2015", 1, 3 },
        { "甲: 元\n  上期(有, 0)", "PR2012", 2, 6 },
        { "甲: 元\n  乙.每", "PR2012", 2, 5 },
        { "row: 元\n  1", "PR2012", 1, 1 },
        { "甲: 元\n  当 乙 1\n  否则: 2", "PR2013", 2, 7 },
        { "甲: 元\n  当 乙\n  否则: 2", "PR2013", 2, 6 },
        { "甲: 元\n  (乙 + 1", "PR2013", 2, 9 },
        { "甲: 元\n  表[乙", "PR2013", 2, 6 },
        { "甲: 元\n  乙 属于 丙", "PR2013", 2, 8 },
        { "甲: 逐年 乙 至 丙\n  丁: 元 = 1", "PR2013", 1, 7 },
        { "甲: 逐年 自 乙\n  丁: 元 = 1", "PR2013", 1, 10 },
        { "甲: 元\n  上期(乙)", "PR2013", 2, 7 },
        { "甲: 元\n  本行 乙", "PR2013", 2, 6 },
        { "甲: 元\n  当满十五年: 0\n  否则: 1", "PR2014", 2, 3 },
        { "甲: 元\n  当 乙 < 1: 0\n  否则工资", "PR2014", 3, 3 },
        { "甲: 元\n  拒绝办理 \"不行\"", "PR2014", 2, 3 },
        { "甲: 元\n  合计(分录 其中金额 > 0: 1)", "PR2014", 2, 9 },
        { "甲: 元\n  当 乙: 0\n  当满十五年: 1\n  否则: 2", "PR2014", 3, 3 },
        { "甲: 元\n  当 乙 且丙: 0\n  否则: 2", "PR2014", 2, 7 },
        { "甲: 元\n  当 乙 是丙: 0\n  否则: 2", "PR2014", 2, 7 },
        { "甲: 逐年 自乙 至 丙\n  丁: 元 = 1", "PR2014", 1, 7 },
        { "甲: 逐年 自 乙 至丙\n  丁: 元 = 1", "PR2014", 1, 11 },
        { "甲: 元\n  每年补贴 5", "PR2015", 2, 8 },
        { "甲: 元\n  乙 × ÷ 2", "PR2015", 2, 7 },
        { "甲: 元\n  乙 丙", "PR2015", 2, 5 },
        { "甲: 元\n  1,000", "PR2015", 2, 4 },
        { "甲: 元\n  1\n  2", "PR2015", 3, 3 },
        { "甲: 元\n  \"文字\"", "PR2015", 2, 3 },
        { "甲: 元\n  \"\"", "PR2015", 2, 3 },
        { "甲: 是否\n  0 < 乙 < 1", "PR2016", 2, 9 },
        { "甲: 是否\n  乙 是 丙 是 丁", "PR2016", 2, 9 },
        { "甲: 元\n  " + new string('(', 101) + "1" + new string(')', 101), "PR2017", 2, 104 },
        { "甲: 元\n  " + new string('−', 101) + "1", "PR2017", 2, 104 },
        { "甲: 是否\n  " + string.Concat(Enumerable.Repeat("非 ", 101)) + "乙", "PR2017", 2, 205 },
        { "甲: 元\n  1 + 拒绝 \"不行\"", "PR2018", 2, 7 },
        { "甲: 元\n  较小(拒绝 \"不行\", 1)", "PR2018", 2, 6 },
        { "甲: 元\n  开方(乙)", "PR2019", 2, 3 },
        { "甲: 元\n  1 + 乙(2)", "PR2019", 2, 7 },
        { "甲: 元\n  限于(乙, 1)", "PR2020", 2, 3 },
        { "甲: 元\n  较小(乙)", "PR2020", 2, 3 },
        { "甲: 元\n  年份(乙, 丙)", "PR2020", 2, 3 },
        { "甲: 元\n  较大(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)", "PR2020", 2, 3 },
        { "甲: 1\n  个数(分录: 金额)", "PR2021", 2, 3 },
        { "甲: 元\n  合计(分录)", "PR2022", 2, 3 },
        { "甲: 元\n  末(分录 其中 乙)", "PR2022", 2, 3 },
        { "甲: 元\n  乙 ×", "PR2023", 2, 6 },
        { "甲: 元\n  当 乙:\n  否则: 1", "PR2023", 2, 7 },
        { "甲: 元\n  当 乙: 1\n  否则:\n丙: 元\n  1", "PR2023", 3, 6 },
        { "甲: 元\n  有", "PR2023", 2, 4 },
        { "甲: 元\n  当 乙 +: 1\n  否则: 2", "PR2023", 2, 8 },
        { "甲: 元\n  较小()", "PR2023", 2, 6 },
        { "甲: 元\n  较小(1, )", "PR2023", 2, 9 },
        { "甲: 元\n  表[]", "PR2023", 2, 5 },
        { "甲: 元\n  本行.", "PR2023", 2, 6 },
        { "甲: 逐条\n  乙: 元 = 1", "PR2023", 1, 6 },
        { "甲: 逐月 自 乙 至\n  丙: 元 = 1", "PR2015", 2, 4 },
        { "甲: 逐条 丙\n  乙: 元 =", "PR2023", 2, 9 },
        { "甲: 元\n  " + string.Join('+', Enumerable.Repeat("1", 1002)), "PR2024", 2, 2004 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Mistake_gives_one_diagnostic_where_it_is(string text, string code, int line, int column) =>
        Assert.Equal([$"{code} {line},{column}"], Errors(text));

    [Fact]
    public void Every_formula_code_has_a_case_here() => Assert.Equal(
        DiagnosticRules.All.Select(r => r.Code).Where(IsFormulaCode).Order(StringComparer.Ordinal),
        Cases.Select(c => (string)((object[])c)[1]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_example_gives_its_own_code_and_nothing_else() => Assert.All(
        DiagnosticRules.All.Where(r => IsFormulaCode(r.Code)),
        rule => Assert.Equal([rule.Code], Try(rule.Example).Diagnostics.Select(d => d.Code)));

    [Fact]
    public void Every_message_fills_its_places_in_both_languages() => Assert.All(
        Cases.Select(c => Try((string)((object[])c)[0]).Diagnostics[0]),
        diagnostic =>
        {
            foreach (Language language in Enum.GetValues<Language>())
            {
                string message = diagnostic.Message(language);
                Assert.DoesNotMatch(Placeholder(), message);
                Assert.DoesNotContain('\n', message);
                Assert.Equal($"f.md({diagnostic.Location.Line},{diagnostic.Location.Column}): error {diagnostic.Code}: {message}", diagnostic.ToLine(language));
            }

            Assert.Equal(Places(diagnostic.Rule.Chinese), Places(diagnostic.Rule.English));
        });

    [Theory]
    [InlineData("甲: 元\n  当满十五年: 0\n  否则: 1", "“当满十五年”会被读成一个名称；关键字“当”后面要空一格")]
    [InlineData("甲: 元\n  开方(乙)", "没有函数“开方”；函数有 较小 较大 限于 四舍五入 进一 舍去 满月数 满年数 年份 月份 年月，汇总有 合计 个数 最大 最小 任一 全部 唯一 末")]
    [InlineData("甲: 元\n  限于(乙, 1)", "“限于”要 3 个参数，这里有 2 个")]
    [InlineData("甲: 元\n  较小(乙)", "“较小”要 2–9 个参数，这里有 1 个")]
    [InlineData("甲: 元\n  当 乙\n  否则: 2", "这里应有“:”，却是“行尾”")]
    [InlineData("甲: 元\n  乙 @ 2", "公式里不认识字符“@”；请删去或改用规定的运算符")]
    public void Message_says_what_is_wrong(string text, string message) =>
        Assert.Equal(message, Assert.Single(Try(text).Diagnostics).Message(Language.Chinese));

    private static bool IsFormulaCode(string code) => code.StartsWith("PR2", StringComparison.Ordinal);

    private static IEnumerable<string> Places(string message) =>
        Placeholder().Matches(message).Select(m => m.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();
}
