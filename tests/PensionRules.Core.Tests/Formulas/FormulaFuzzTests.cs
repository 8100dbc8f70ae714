using FsCheck;
using FsCheck.Fluent;
using PensionRules.Diagnostics;
using PensionRules.Formulas;
using static PensionRules.Tests.Formulas.Parsing;

namespace PensionRules.Tests.Formulas;

public class FormulaFuzzTests
{
    private static readonly string[] Words =
    [
        .. Spelling.Reserved, "\n", "\n  ", "\n甲: 元\n  ", " ", "(", ")", "[", "]", ",", "，", ":", "：", ".", "+", "−", "-", "*", "/", "×", "÷",
        "<", "<=", "≠", "=", "!", "%", "％", "‰", "·", "甲", "乙", "合计", "较小", "四舍五入", "0", "1.5", "15年", "12月/年", "0.6%/年", "5万",
        "2025-01", "2025-13", "2024-02-30", "\"", "“", "”", "\"文字\"", "#", "# 注\n", "元/月", "是否", "当满", "不舍入", "@", "\r\n", "\t",
        "\0", "\uD83D", "\uDE00", "😀", "\u3000", "\uFEFF", "٣", "１", "_", "{0}",
    ];

    private static Gen<string> Soup => Gen.ListOf(Gen.Elements(Words)).Select(string.Concat);

    private static Gen<string> Characters => Gen.ListOf(Gen.Choose(0, 0xFFFF).Select(c => (char)c)).Select(c => string.Concat(c));

    // An example with a piece cut out and another put in somewhere.
    private static Gen<string> Broken =>
        from text in Gen.Elements(RuleBlocks.Documents().SelectMany(RuleBlocks.In).Select(b => b.Text).ToArray())
        from at in Gen.Choose(0, text.Length)
        from cut in Gen.Choose(0, Math.Min(8, text.Length - at))
        from put in Gen.ListOf(Gen.Elements(Words), 2)
        select string.Concat(text.AsSpan(0, at), string.Concat(put), text.AsSpan(at + cut));

    [Fact]
    public void Any_text_is_read_without_an_exception() => Prop.ForAll(
        Arb.From(Gen.OneOf(Soup, Characters, Broken, Soup.Select(s => "甲: 元\n  " + s))),
        text =>
        {
            DiagnosticBag diagnostics = [];
            Expression? expression = FormulaParser.ParseExpression(text, Start, diagnostics);
            bool reported = (expression is not null) || diagnostics.Count > 0;
            IReadOnlyList<RuleSyntax> rules = FormulaParser.ParseRules(text, Start, diagnostics);
            string[] lines = text.Split('\n');
            return reported
                && diagnostics.All(d => IsInside(d.Location, lines) && d.ToLine(Language.Chinese).Length > 0 && d.ToLine(Language.English).Length > 0)
                && rules.All(r => IsInside(r.Location, lines));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(4000));

    [Fact]
    public void What_is_read_without_a_diagnostic_prints_and_reads_back() => Prop.ForAll(
        Arb.From(Gen.OneOf(Soup, Broken, Soup.Select(s => "甲: 元\n  " + s))),
        text =>
        {
            (IReadOnlyList<RuleSyntax> rules, DiagnosticBag diagnostics) = Try(text);
            return diagnostics.Count > 0 || ReadRules(string.Concat(rules)).SequenceEqual(rules);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(4000));

    [Theory]
    [InlineData("(")]
    [InlineData("非 ")]
    [InlineData("−")]
    [InlineData("有 ")]
    [InlineData("较小(")]
    [InlineData("表[")]
    [InlineData("上期(甲, ")]
    [InlineData("合计(甲 其中 ")]
    [InlineData("甲 属于 ((")]
    [InlineData("1 + ")]
    [InlineData("1 + (")]
    [InlineData("甲 且 ")]
    [InlineData("甲 < ")]
    [InlineData("@")]
    [InlineData("\"\"")]
    [InlineData("当 甲: 1\n  ")]
    [InlineData("当\n  ")]
    [InlineData("\n甲: 元\n  1")]
    [InlineData("9")]
    [InlineData("#")]
    public void Very_long_text_neither_overflows_nor_hangs(string piece)
    {
        string text = "甲: 元\n  " + string.Concat(Enumerable.Repeat(piece, 20_000));
        (IReadOnlyList<RuleSyntax> rules, DiagnosticBag diagnostics) = Try(text);
        Assert.True(rules.Count + diagnostics.Count > 0);
        Assert.Equal(rules, rules.Select(r => r with { Location = default }));
    }

    private static bool IsInside(SourceLocation location, string[] lines) =>
        location.File == "f.md"
        && location.Line >= 1 && location.Line <= lines.Length
        && location.Column >= 1 && location.Column <= lines[location.Line - 1].Length + 1;
}
