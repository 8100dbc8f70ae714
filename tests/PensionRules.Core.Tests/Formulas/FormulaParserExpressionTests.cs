using PensionRules.Formulas;
using static PensionRules.Formulas.BinaryOperator;
using static PensionRules.Tests.Formulas.Parsing;
using static PensionRules.Tests.Formulas.Tree;

namespace PensionRules.Tests.Formulas;

public class FormulaParserExpressionTests
{
    [Theory]
    [InlineData("或", Or)]
    [InlineData("且", And)]
    [InlineData("<", Less)]
    [InlineData("≤", LessOrEqual)]
    [InlineData("=", Equal)]
    [InlineData("≠", NotEqual)]
    [InlineData("≥", GreaterOrEqual)]
    [InlineData(">", Greater)]
    [InlineData("是", Is)]
    [InlineData("不是", IsNot)]
    [InlineData("+", Add)]
    [InlineData("−", Subtract)]
    [InlineData("×", Multiply)]
    [InlineData("÷", Divide)]
    public void Operator(string text, BinaryOperator op) => Assert.Equal(Op(A, op, B), Read($"甲 {text} 乙"));

    [Fact]
    public void Product_binds_before_sum_before_comparison_before_not_before_and_before_or()
    {
        Assert.Equal(Op(A, Add, Op(B, Multiply, C)), Read("甲 + 乙 × 丙"));
        Assert.Equal(Op(Op(A, Divide, B), Subtract, C), Read("甲 ÷ 乙 − 丙"));
        Assert.Equal(Op(Op(A, Add, B), Less, Op(C, Add, D)), Read("甲 + 乙 < 丙 + 丁"));
        Assert.Equal(new LogicalNot(Op(A, Equal, B)), Read("非 甲 = 乙"));
        Assert.Equal(Op(new LogicalNot(A), And, B), Read("非 甲 且 乙"));
        Assert.Equal(Op(A, Or, Op(B, And, C)), Read("甲 或 乙 且 丙"));
        Assert.Equal(Op(Op(A, And, B), Or, C), Read("甲 且 乙 或 丙"));
        Assert.Equal(Op(new Negation(A), Multiply, B), Read("−甲 × 乙"));
    }

    [Fact]
    public void Equal_operators_bind_to_the_left()
    {
        Assert.Equal(Op(Op(A, Subtract, B), Subtract, C), Read("甲 − 乙 − 丙"));
        Assert.Equal(Op(Op(A, Divide, B), Multiply, C), Read("甲 ÷ 乙 × 丙"));
        Assert.Equal(Op(Op(A, And, B), And, C), Read("甲 且 乙 且 丙"));
    }

    [Fact]
    public void Parentheses_bind_first_and_leave_no_trace()
    {
        Assert.Equal(Op(Op(A, Add, B), Multiply, C), Read("(甲 + 乙) × 丙"));
        Assert.Equal(Op(A, Subtract, Op(B, Subtract, C)), Read("甲 − (乙 − 丙)"));
        Assert.Equal(A, Read("((甲))"));
        Assert.Equal(Op(A, Equal, Op(B, Less, C)), Read("甲 = (乙 < 丙)"));
    }

    [Fact]
    public void Signs_and_negations_stack()
    {
        Assert.Equal(new Negation(new Negation(A)), Read("−−甲"));
        Assert.Equal(Op(A, Subtract, new Negation(B)), Read("甲 − −乙"));
        Assert.Equal(new LogicalNot(new LogicalNot(A)), Read("非 非 甲"));
    }

    [Theory]
    [InlineData("0", "0", null)]
    [InlineData("007", "7", null)]
    [InlineData("1234.50", "1234.5", null)]
    [InlineData("15年", "15", "年")]
    [InlineData("60岁", "60", "岁")]
    [InlineData("12月/年", "12", "月/年")]
    [InlineData("30元/年", "30", "元/年")]
    [InlineData("0.6%/年", "0.6", "%/年")]
    [InlineData("20%", "20", "%")]
    [InlineData("20％", "20", "%")]
    [InlineData("3‰", "3", "‰")]
    [InlineData("2.5万元", "2.5", "万元")]
    [InlineData("1亿元/年", "1", "亿元/年")]
    [InlineData("5人·月", "5", "人·月")]
    public void Number_has_its_unit_glued_on(string text, string digits, string? unit) => Assert.Equal(Number(digits, unit), Read(text));

    [Fact]
    public void Number_has_a_value_in_base_units()
    {
        Assert.Equal(Numerics.Rationals.R("0.006"), Assert.IsType<NumberLiteral>(Read("0.6%/年")).Value);
        Assert.Equal(Numerics.Rationals.R("25000"), Assert.IsType<NumberLiteral>(Read("2.5万元")).Value);
        Assert.Equal(Numerics.Rationals.R("15"), Assert.IsType<NumberLiteral>(Read("15")).Value);
    }

    [Fact]
    public void Unit_ends_where_a_name_begins()
    {
        Assert.Equal(Op(Number("12", "月"), Divide, new NameReference("年份数")), Read("12月/年份数"));
        Assert.Equal(Op(Number("12", "月/年"), Divide, new NameReference("月数")), Read("12月/年/月数"));
        Assert.Equal(Op(Number("12", "月"), Divide, Number("3", "月")), Read("12月/3月"));
        Assert.Equal(Op(Number("20", "%"), Multiply, A), Read("20%×甲"));
    }

    [Fact]
    public void Days_and_months()
    {
        Assert.Equal(Day(2011, 7, 1), Read("2011-07-01"));
        Assert.Equal(Day(2024, 2, 29), Read("2024-02-29"));
        Assert.Equal(Month(2025, 1), Read("2025-01"));
        Assert.Equal(Month(9999, 12), Read("9999-12"));
        Assert.Equal(Op(A, GreaterOrEqual, Month(2025, 1)), Read("甲≥2025-01"));
    }

    [Fact]
    public void Difference_of_numbers_is_no_month_when_spaced_or_of_other_lengths()
    {
        Assert.Equal(Op(Number("2025"), Subtract, Number("1")), Read("2025 - 01"));
        Assert.Equal(Op(Number("2025"), Subtract, Number("1")), Read("2025−01"));
        Assert.Equal(Op(Number("2025"), Subtract, Number("100")), Read("2025-100"));
        Assert.Equal(Op(Number("12345"), Subtract, Number("12")), Read("12345-12"));
    }

    [Fact]
    public void Names_members_and_rows()
    {
        Assert.Equal(new NameReference("average_wage"), Read("average_wage"));
        Assert.Equal(new NameReference("档次2"), Read("档次2"));
        Assert.Equal(new MemberReference("分录", "金额"), Read("分录.金额"));
        Assert.Equal(new MemberReference("entries", "amount"), Read("entries . amount"));
        Assert.Equal(new RowReference("余额"), Read("本行.余额"));
        Assert.Equal(new NameReference("较小"), Read("较小"));
    }

    [Fact]
    public void Table_at_other_keys()
    {
        Assert.Equal(Lookup("计发月数表", A), Read("计发月数表[甲]"));
        Assert.Equal(Lookup("系数", A, Op(B, Subtract, Number("1", "年"))), Read("系数[甲, 乙 − 1年]"));
        Assert.Equal(Lookup("表", Lookup("表", Number("1"))), Read("表[表[1]]"));
    }

    [Theory]
    [InlineData("较小(甲, 乙)", FormulaFunction.Smaller)]
    [InlineData("较大(甲, 乙)", FormulaFunction.Larger)]
    [InlineData("四舍五入(甲, 乙)", FormulaFunction.RoundHalfUp)]
    [InlineData("进一(甲, 乙)", FormulaFunction.RoundUp)]
    [InlineData("舍去(甲, 乙)", FormulaFunction.RoundDown)]
    [InlineData("满月数(甲, 乙)", FormulaFunction.FullMonths)]
    [InlineData("满年数(甲, 乙)", FormulaFunction.FullYears)]
    public void Function_of_two(string text, FormulaFunction function) => Assert.Equal(Call(function, A, B), Read(text));

    [Theory]
    [InlineData("年份(甲)", FormulaFunction.YearOf)]
    [InlineData("月份(甲)", FormulaFunction.MonthOf)]
    [InlineData("年月(甲)", FormulaFunction.YearMonthOf)]
    public void Function_of_one(string text, FormulaFunction function) => Assert.Equal(Call(function, A), Read(text));

    [Fact]
    public void Function_of_more()
    {
        Assert.Equal(Call(FormulaFunction.Clamp, A, B, C), Read("限于(甲, 乙, 丙)"));
        Assert.Equal(Call(FormulaFunction.Smaller, A, B, C, D), Read("较小(甲, 乙, 丙, 丁)"));
        Assert.Equal(Call(FormulaFunction.Larger, A, B, C), Read("较大(甲, 乙, 丙)"));
        Assert.Equal(Call(FormulaFunction.RoundDown, Op(A, Divide, Number("12", "月/年")), Number("1")), Read("舍去(甲 ÷ 12月/年, 1)"));
    }

    [Theory]
    [InlineData("合计", AggregateKind.Sum)]
    [InlineData("最大", AggregateKind.Maximum)]
    [InlineData("最小", AggregateKind.Minimum)]
    [InlineData("任一", AggregateKind.Any)]
    [InlineData("全部", AggregateKind.All)]
    [InlineData("唯一", AggregateKind.Single)]
    [InlineData("末", AggregateKind.Last)]
    public void Aggregate_has_a_value_of_each_row(string word, AggregateKind kind)
    {
        Assert.Equal(new Aggregation(kind, "分录", null, A), Read($"{word}(分录: 甲)"));
        Assert.Equal(new Aggregation(kind, "分录", Op(A, Or, B), Op(C, Add, D)), Read($"{word}(分录 其中 甲 或 乙: 丙 + 丁)"));
    }

    [Fact]
    public void Count_has_none()
    {
        Assert.Equal(new Aggregation(AggregateKind.Count, "分录", null, null), Read("个数(分录)"));
        Assert.Equal(new Aggregation(AggregateKind.Count, "分录", Op(A, Greater, Number("0")), null), Read("个数(分录 其中 甲 > 0)"));
    }

    [Fact]
    public void Given_and_previous()
    {
        Assert.Equal(new GivenTest(A), Read("有 甲"));
        Assert.Equal(Op(new GivenTest(A), And, B), Read("有 甲 且 乙"));
        Assert.Equal(new GivenTest(Lookup("表", A)), Read("有 表[甲]"));
        Assert.Equal(new GivenTest(Op(A, Add, B)), Read("有 (甲 + 乙)"));
        Assert.Equal(new PreviousRow("余额", Number("0")), Read("上期(余额, 0)"));
        Assert.Equal(new PreviousRow("余额", Op(A, Add, B)), Read("上期(余额, 甲 + 乙)"));
    }

    [Fact]
    public void Membership()
    {
        Assert.Equal(OneOf(A, B, C), Read("甲 属于 (乙, 丙)"));
        Assert.Equal(OneOf(Op(A, Add, B), Number("1")), Read("甲 + 乙 属于 (1)"));
        Assert.Equal(new LogicalNot(OneOf(A, B)), Read("非 甲 属于 (乙)"));
    }

    [Fact]
    public void Expression_may_run_over_lines_and_carry_comments() =>
        Assert.Equal(Op(A, Add, Op(B, Multiply, C)), Read("甲 # 第一项\n  + 乙\n  × 丙 # 完"));

    [Theory]
    [InlineData("")]
    [InlineData("甲 乙")]
    [InlineData("甲 +")]
    [InlineData("(甲")]
    [InlineData("甲)")]
    [InlineData("拒绝 \"不行\"")]
    [InlineData("甲 = 非 乙")]
    [InlineData("甲 且 当")]
    [InlineData("甲 属于 乙")]
    [InlineData("甲 属于 ()")]
    [InlineData("较小()")]
    [InlineData("表[]")]
    [InlineData("本行")]
    [InlineData("甲.1")]
    [InlineData("1,000")]
    [InlineData(".5")]
    [InlineData("+1")]
    public void Other_text_is_no_expression(string text)
    {
        PensionRules.Diagnostics.DiagnosticBag diagnostics = [];
        Assert.Null(FormulaParser.ParseExpression(text, Start, diagnostics));
        Assert.Single(diagnostics);
    }
}
