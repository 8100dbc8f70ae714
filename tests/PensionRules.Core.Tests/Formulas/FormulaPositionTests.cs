using PensionRules.Diagnostics;
using PensionRules.Formulas;
using static PensionRules.Tests.Formulas.Parsing;

namespace PensionRules.Tests.Formulas;

public class FormulaPositionTests
{
    [Theory]
    [InlineData("  甲", 3)]
    [InlineData("  12.5元/月", 3)]
    [InlineData("  2011-07-01", 3)]
    [InlineData("  2011-07", 3)]
    [InlineData("甲 + 乙", 3)] // an operation stands at its operator
    [InlineData("甲 且 乙", 3)]
    [InlineData("甲 ≤ 乙", 3)]
    [InlineData("甲 <= 乙", 3)]
    [InlineData("甲 是 乙", 3)]
    [InlineData("甲 属于 (乙)", 3)]
    [InlineData("甲 + 乙 × 丙", 3)]
    [InlineData("甲 + 乙 − 丙", 7)]
    [InlineData(" −甲", 2)]
    [InlineData(" 非 甲", 2)]
    [InlineData(" 有 甲", 2)]
    [InlineData(" 上期(甲, 0)", 2)]
    [InlineData(" 本行.甲", 2)]
    [InlineData(" 分录.甲", 2)]
    [InlineData(" 表[甲]", 2)]
    [InlineData(" 较小(甲, 乙)", 2)]
    [InlineData(" 合计(分录: 甲)", 2)]
    [InlineData("((甲))", 3)]
    public void Expression_stands_where_it_begins_or_at_its_operator(string text, int column) =>
        Assert.Equal(new SourceLocation("f.md", 1, column), Read(text).Location);

    [Fact]
    public void Places_count_from_the_start_that_was_given()
    {
        DiagnosticBag diagnostics = [];
        Expression? read = FormulaParser.ParseExpression("甲 +\n  乙 × 丙", new SourceLocation("a/b.md", 10, 5), diagnostics);
        BinaryExpression sum = Assert.IsType<BinaryExpression>(read);
        Assert.Equal(new SourceLocation("a/b.md", 10, 7), sum.Location);
        Assert.Equal(new SourceLocation("a/b.md", 10, 5), sum.Left.Location);
        Assert.Equal(new SourceLocation("a/b.md", 11, 5), sum.Right.Location);
        Assert.Equal(new SourceLocation("a/b.md", 11, 3), Assert.IsType<BinaryExpression>(sum.Right).Left.Location);
    }

    [Fact]
    public void Rule_arms_and_values_stand_where_they_begin()
    {
        IReadOnlyList<RuleSyntax> rules = FormulaParser.ParseRules(
            "# 注\n甲: 元/月\n  当 乙 < 1: 丙\n  否则: 拒绝 \"不\"\n\n改 丁\n  1", new SourceLocation("f.md", 20, 1), []);
        Assert.Equal([(21, 1), (25, 1)], rules.Select(r => Place(r.Location)));
        Assert.Equal([(22, 3), (23, 3)], rules[0].Arms.Select(a => Place(a.Location)));
        Assert.Equal((22, 7), Place(rules[0].Arms[0].Condition!.Location));
        Assert.Equal((22, 12), Place(rules[0].Arms[0].Value.Location));
        Assert.Equal((23, 7), Place(rules[0].Arms[1].Value.Location));
        Assert.Equal((26, 3), Place(rules[1].Arms[0].Location));
    }

    [Fact]
    public void Worksheet_and_columns_stand_where_they_begin()
    {
        RuleSyntax rule = ReadRule("甲: 逐月 自 乙 至 丙\n  丁: 元 = 1\n  戊 e: 元\n    当 己: 1\n    否则: 2");
        Assert.Equal((1, 4), Place(rule.Worksheet!.Location));
        Assert.Equal((1, 9), Place(rule.Worksheet.From!.Location));
        Assert.Equal([(2, 3), (3, 3)], rule.Columns.Select(c => Place(c.Location)));
        Assert.Equal((2, 10), Place(rule.Columns[0].Arms[0].Value.Location));
        Assert.Equal((4, 5), Place(rule.Columns[1].Arms[0].Location));
    }

    [Fact]
    public void Indented_block_has_its_headers_at_its_own_column()
    {
        DiagnosticBag diagnostics = [];
        IReadOnlyList<RuleSyntax> rules = FormulaParser.ParseRules(
            "甲: 元\n      1\n    乙: 元\n      2", new SourceLocation("f.md", 1, 5), diagnostics);
        Assert.Empty(diagnostics);
        Assert.Equal(["甲", "乙"], rules.Select(r => r.Name));
    }

    [Fact]
    public void Place_plays_no_part_in_equality()
    {
        Assert.Equal(Read("甲 + 1"), Read("\n\n   甲   +\n1"));
        Assert.Equal(Read("甲 + 1").GetHashCode(), Read(" 甲+1").GetHashCode());
        RuleSyntax sheet = ReadRule("甲: 逐条 乙\n  丙: 元 = 1");
        RuleSyntax other = ReadRule("# 注\n甲:  逐条 乙\n     丙: 元 =  1");
        Assert.Equal(sheet, other);
        Assert.Equal(sheet.GetHashCode(), other.GetHashCode());
    }

    private static (int Line, int Column) Place(SourceLocation location) => (location.Line, location.Column);
}
