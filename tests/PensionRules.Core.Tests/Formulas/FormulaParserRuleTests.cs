using PensionRules.Formulas;
using PensionRules.Numerics;
using static PensionRules.Formulas.BinaryOperator;
using static PensionRules.Tests.Formulas.Parsing;
using static PensionRules.Tests.Formulas.Tree;

namespace PensionRules.Tests.Formulas;

public class FormulaParserRuleTests
{
    [Fact]
    public void Rule_with_one_value() =>
        Assert.Equal(Rule("基础养老金", null, "元/月", Else(Op(A, Multiply, B))), ReadRule("基础养老金: 元/月\n  甲 × 乙\n"));

    [Fact]
    public void Rule_with_an_id() =>
        Assert.Equal(Rule("基础养老金", "basic_pension", "元/月", Else(A)), ReadRule("基础养老金 basic_pension: 元/月\n  甲"));

    [Fact]
    public void Rule_without_a_type() => Assert.Equal(Rule("基础养老金", null, null, Else(A)), ReadRule("基础养老金\n  甲"));

    [Fact]
    public void Replacement() =>
        Assert.Equal(Rule("基础养老金", null, null, Else(A)) with { IsReplacement = true }, ReadRule("改 基础养老金\n  甲"));

    [Theory]
    [InlineData("元/月", "元/月")]
    [InlineData("%", "%")]
    [InlineData("％/年", "%/年")]
    [InlineData("1", "1")]
    [InlineData("万元", "万元")]
    [InlineData("人·月", "人·月")]
    [InlineData("是否", "是否")]
    [InlineData("年月", "年月")]
    [InlineData("地区", "地区")]
    [InlineData("参保群体", "参保群体")]
    public void Type_is_kept_as_written(string written, string type) =>
        Assert.Equal(Rule("名", null, type, Else(A)), ReadRule($"名: {written}\n  甲"));

    [Fact]
    public void Rounding_of_a_rule()
    {
        RuleSyntax plain = Rule("名", null, "元/月", Else(A));
        Assert.Equal(plain with { Rounding = Rounded(RoundingMode.HalfUp, "0.01") }, ReadRule("名: 元/月, 四舍五入 0.01\n  甲"));
        Assert.Equal(plain with { Rounding = Rounded(RoundingMode.Up, "0.1") }, ReadRule("名: 元/月, 进一 0.1\n  甲"));
        Assert.Equal(plain with { Rounding = Rounded(RoundingMode.Down, "1") }, ReadRule("名: 元/月, 舍去 1\n  甲"));
        Assert.Equal(plain with { Rounding = new RoundingSyntax(null) }, ReadRule("名: 元/月, 不舍入\n  甲"));
        Assert.NotEqual(plain, ReadRule("名: 元/月, 不舍入\n  甲"));
    }

    [Fact]
    public void Requirement_and_notice()
    {
        RuleSyntax plain = Rule("已满十五年", "enough", null, Else(Op(A, GreaterOrEqual, Number("15", "年"))));
        Assert.Equal(plain with { Kind = RuleKind.Requirement }, ReadRule("已满十五年 enough: 必须\n  甲 ≥ 15年"));
        Assert.Equal(plain with { Kind = RuleKind.Notice }, ReadRule("已满十五年 enough: 提示\n  甲 ≥ 15年"));
    }

    [Fact]
    public void What_a_requirement_or_notice_says()
    {
        RuleSyntax plain = Rule("已满十五年", "enough", null, Else(Op(A, GreaterOrEqual, Number("15", "年")))) with { Message = "不满十五年" };
        Assert.Equal(plain with { Kind = RuleKind.Requirement }, ReadRule("已满十五年 enough: 必须 \"不满十五年\"\n  甲 ≥ 15年"));
        Assert.Equal(plain with { Kind = RuleKind.Notice }, ReadRule("已满十五年 enough: note “不满十五年”\n  甲 ≥ 15年"));
        Assert.NotEqual(plain, plain with { Message = "还不满十五年" });
        Assert.Equal("已满十五年 enough: 必须 “不满\"十五\"年”\n  甲 ≥ 15年\n", (plain with { Kind = RuleKind.Requirement, Message = "不满\"十五\"年" }).ToString());
    }

    [Fact]
    public void Arms_in_order() => Assert.Equal(
        Rule("名", null, "元/月", When(Op(A, Less, Number("15", "年")), Number("0")), When(B, C), Else(Op(C, Multiply, D))),
        ReadRule("名: 元/月\n  当 甲 < 15年: 0\n  当 乙: 丙\n  否则: 丙 × 丁"));

    [Fact]
    public void Value_of_an_arm_may_stand_below_it() => Assert.Equal(
        Rule("名", null, "元/月", When(A, Op(B, Add, C)), Else(D)),
        ReadRule("名: 元/月\n  当 甲:\n    乙\n    + 丙\n  否则:\n    丁"));

    [Fact]
    public void Refusal()
    {
        Assert.Equal(
            Rule("名", null, "元/月", When(A, new Refusal("由各省规定")), Else(B)),
            ReadRule("名: 元/月\n  当 甲: 拒绝 \"由各省规定\"\n  否则: 乙"));
        Assert.Equal(Rule("名", null, "元/月", Else(new Refusal("不再办理"))), ReadRule("名: 元/月\n  拒绝 “不再办理”"));
        Assert.Equal(Rule("名", null, "元/月", Else(new Refusal("称\"协议\"的"))), ReadRule("名: 元/月\n  拒绝 “称\"协议\"的”"));
        Assert.Equal(Rule("名", null, "元/月", Else(new Refusal("见 # 甲: 1"))), ReadRule("名: 元/月\n  拒绝 \"见 # 甲: 1\""));
    }

    [Fact]
    public void Yearly_worksheet() => Assert.Equal(
        Sheet(
            "年度账", new WorksheetSyntax(WorksheetKind.Yearly, Call(FormulaFunction.YearOf, A), Op(B, Subtract, Number("1", "年")), null, null, null),
            Column("缴费", "paid", "元", Rounded(RoundingMode.HalfUp, "0.01"), Else(Op(C, Multiply, Number("8", "%")))),
            Column("余额", null, "元", null, When(D, Number("0")), Else(Op(new PreviousRow("余额", Number("0")), Add, new NameReference("缴费"))))),
        ReadRule("""
            年度账: 逐年 自 年份(甲) 至 乙 − 1年
              缴费 paid: 元, 四舍五入 0.01 = 丙 × 8%
              余额: 元
                当 丁: 0
                否则: 上期(余额, 0) + 缴费
            """));

    [Fact]
    public void Monthly_worksheet_for_each_value_of_a_choice() => Assert.Equal(
        Sheet("月账", new WorksheetSyntax(WorksheetKind.Monthly, A, B, "账户部分", null, null), Column("缴费", null, "元", null, Else(C))),
        ReadRule("月账: 逐月 自 甲 至 乙 每 账户部分\n  缴费: 元 = 丙"));

    [Fact]
    public void Worksheet_of_rows()
    {
        ColumnSyntax column = Column("金额", null, "元", null, Else(A));
        Assert.Equal(
            Sheet("明细", new WorksheetSyntax(WorksheetKind.Rows, null, null, null, "分录", null), column),
            ReadRule("明细: 逐条 分录\n  金额: 元 = 甲"));
        Assert.Equal(
            Sheet("明细", new WorksheetSyntax(WorksheetKind.Rows, null, null, null, "分录", Op(A, Greater, B)), column),
            ReadRule("明细: 逐条 分录 其中 甲 > 乙\n  金额: 元 = 甲"));
    }

    [Fact]
    public void Column_may_refuse_and_stay_unrounded() => Assert.Equal(
        Sheet(
            "明细", new WorksheetSyntax(WorksheetKind.Rows, null, null, null, "分录", null),
            Column("金额", null, "元", new RoundingSyntax(null), Else(new Refusal("没有"))),
            Column("合格", "fit", "是否", null, Else(Op(A, Equal, B)))),
        ReadRule("明细: 逐条 分录\n  金额: 元, 不舍入 = 拒绝 \"没有\"\n  合格 fit: 是否 = 甲 = 乙"));

    [Fact]
    public void Block_of_several_rules_with_comments_and_blank_lines()
    {
        IReadOnlyList<RuleSyntax> rules = ReadRules("# 先算年限\n\n甲: 年\n  1年 # 一年\n\n\n# 再算金额\n乙: 元/月\n\n  丙\n改 丙\n  0\n");
        Assert.Equal(
            [
                Rule("甲", null, "年", Else(Number("1", "年"))), Rule("乙", null, "元/月", Else(C)),
                Rule("丙", null, null, Else(Number("0"))) with { IsReplacement = true },
            ],
            rules);
    }

    [Fact]
    public void Block_without_rules()
    {
        Assert.Empty(ReadRules(string.Empty));
        Assert.Empty(ReadRules("\n  # 无\n"));
    }

    [Fact]
    public void Windows_line_ends_and_tabs_read_alike()
    {
        const string Text = "甲: 元/月\n  当 乙: 1 # 注\n  否则: 拒绝 \"不行\"\n丙: 年\n  1年\n";
        IReadOnlyList<RuleSyntax> expected = ReadRules(Text);
        Assert.Equal(expected, ReadRules(Text.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(expected, ReadRules(Text.Replace("  ", "\t", StringComparison.Ordinal)));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => FormulaParser.ParseRules(null!, Start, []));
        Assert.Throws<ArgumentNullException>(() => FormulaParser.ParseRules(string.Empty, Start, null!));
        Assert.Throws<ArgumentNullException>(() => FormulaParser.ParseExpression(null!, Start, []));
        Assert.Throws<ArgumentNullException>(() => FormulaParser.ParseExpression(string.Empty, Start, null!));
    }
}
