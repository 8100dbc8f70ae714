using PensionRules.Formulas;
using static PensionRules.Tests.Formulas.Parsing;

namespace PensionRules.Tests.Formulas;

public class FormulaPrinterTests
{
    [Theory]
    [InlineData("((甲+乙))*丙", "(甲 + 乙) × 丙")]
    [InlineData("甲+(乙*丙)", "甲 + 乙 × 丙")]
    [InlineData("(甲-乙)-丙", "甲 − 乙 − 丙")]
    [InlineData("甲-(乙-丙)", "甲 − (乙 − 丙)")]
    [InlineData("甲/(乙*丙)", "甲 ÷ (乙 × 丙)")]
    [InlineData("甲-(-乙)", "甲 − −乙")]
    [InlineData("-(甲+乙)", "−(甲 + 乙)")]
    [InlineData("非(甲 且 乙)", "非 (甲 且 乙)")]
    [InlineData("非(甲=乙)", "非 甲 = 乙")]
    [InlineData("(非 甲)=乙", "(非 甲) = 乙")]
    [InlineData("(甲<乙)=(丙<丁)", "(甲 < 乙) = (丙 < 丁)")]
    [InlineData("(甲 或 乙)且 丙", "(甲 或 乙) 且 丙")]
    [InlineData("(甲 属于(乙、丙))是 丁", "(甲 属于 (乙, 丙)) 是 丁")]
    [InlineData("有(甲)", "有 甲")]
    [InlineData("有(甲+乙)", "有 (甲 + 乙)")]
    [InlineData("0.60%/年", "0.6%/年")]
    [InlineData("1234.00元", "1234元")]
    [InlineData("合计(分录 其中 (甲 或 乙): (丁+1))", "合计(分录 其中 甲 或 乙: 丁 + 1)")]
    public void Expression_has_one_canonical_text(string text, string canonical)
    {
        Assert.Equal(canonical, Read(text).ToString());
        Assert.Equal(canonical, FormulaPrinter.Print(Read(text)));
    }

    [Fact]
    public void Rule_has_one_canonical_text() => Assert.Equal(
        """
        改 基础养老金 basic_pension: 元/月, 四舍五入 0.1
          当 缴费年限 < 15年: 0
          当 甲 且 乙: 拒绝 "由各省规定"
          否则: 工资 × (20% + 0.6%/年 × (缴费年限 − 15年))

        """.ReplaceLineEndings("\n"),
        ReadRule("""
            replace   基础养老金 basic_pension ：元/月，half_up 0.10
                when 缴费年限<15年:
                  0
                当 (甲 且 乙)： refuse “由各省规定”
                otherwise: 工资*(20％+0.6%/年*(缴费年限-15年)) # 完
            """).ToString());

    [Fact]
    public void Worksheet_has_one_canonical_text() => Assert.Equal(
        """
        账: 逐月 自 首月 至 末月 每 部分
          缴费 paid: 元, 不舍入 = 工资 × 8%
          余额: 元
            当 甲: 0
            否则: 上期(余额, 0) + 缴费

        """.ReplaceLineEndings("\n"),
        ReadRule("""
            账:monthly from 首月 to 末月 each 部分
             缴费 paid:元,unrounded=工资*8%
             余额:元
             当 甲:0
             否则:previous(余额,0)+缴费
            """).ToString());

    [Fact]
    public void Reason_with_straight_quotes_is_printed_in_curved_ones() =>
        Assert.Equal("甲: 元\n  拒绝 “称\"协议\"的”\n", ReadRule("甲: 元\n 拒绝 “称\"协议\"的”").ToString());

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => FormulaPrinter.Print((Expression)null!));
        Assert.Throws<ArgumentNullException>(() => FormulaPrinter.Print((RuleSyntax)null!));
    }
}
