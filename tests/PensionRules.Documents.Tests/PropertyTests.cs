using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Documents.Tests;

public sealed class PropertyTests
{
    // Pieces that mean something to Markdown, to the reader or to neither.
    private static readonly string[] Pieces =
    [
        "|", "|", "｜", "\n", "\n", "\n\n", " ", "    ", "\t", "-", "---", "|---|---|", ":", "#", "## ", "#", "＃", "=", "===", "*", "`", "```",
        "```rule", "~~~", "\\", "\\|", "<", "<!--", "-->", "<div>", "[a]: /u", ">", "> ", "- ", "1. ", "{", "}", "{LN-12}", "未核实", "参数", "| 参数 | 值 |",
        "按 ", "算例", "数据 甲", "开关", "政策 policy", "| 政策 policy | a |", "制度", "同上", "证据", "修复(0.9): 由", "改", "基数 base", "1", "20%", "元/月",
        "当 a: 1", "\u3000", "\uFEFF", "\u200B", "\0", "\uD800", "𠀀", "\r\n", "\r", "\u2028", "x",
    ];

    private static Arbitrary<string> Texts => Gen.ListOf(Gen.Elements(Pieces)).Select(string.Concat).ToArbitrary();

    private static Arbitrary<string[]> Rows => Gen.ListOf(Gen.Elements(Pieces)).Select(pieces => string.Concat(pieces).ReplaceLineEndings(" ").Replace("\uFEFF", "", StringComparison.Ordinal))
        .ArrayOf(3).ToArbitrary();

    [Fact]
    public void Any_cells_read_back_the_same() => Prop.ForAll(Rows, cells =>
    {
        string row = string.Join(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal)));
        DataDeclaration data = (DataDeclaration)PolicyDocumentReader
            .Read("a.md", $"{Text.Policy}| 数据 甲 | 一 | 二 | 三 |\n|---|---|---|---|\n| 行 | {row} |").Document!.Declarations.Single();
        return data.Rows.Single().Select(c => c.Text).SequenceEqual(cells.Select(c => c.Trim()));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_gives_diagnostics_that_lie_in_it() => Prop.ForAll(Texts, body =>
    {
        string text = Text.Policy + body;
        string[] lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        return PolicyDocumentReader.Read("a.md", text).Diagnostics.All(d =>
            d.Location.Line >= 1 && d.Location.Line <= lines.Length
            && d.Location.Column >= 1 && d.Location.Column <= lines[d.Location.Line - 1].Length + 1
            && d.ToLine(Language.Chinese).Length > 0 && d.ToLine(Language.English).Length > 0);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_string_is_read_without_an_exception() => Prop.ForAll<string>(text =>
        PolicyDocumentReader.Read("a.md", text ?? "").Diagnostics.Count > 0).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_bytes_are_read_without_an_exception() => Prop.ForAll<byte[]>(bytes =>
        PolicyDocumentReader.Read("a.md", bytes).Diagnostics.Count > 0).QuickCheckThrowOnFailure();

    [Fact]
    public void Line_ends_make_no_difference_to_any_text() => Prop.ForAll(Texts, body =>
    {
        string text = Text.Policy + body.ReplaceLineEndings("\n");
        ReadResult lf = PolicyDocumentReader.Read("a.md", text);
        ReadResult crlf = PolicyDocumentReader.Read("a.md", text.Replace("\n", "\r\n", StringComparison.Ordinal));
        return lf.Document?.Hash == crlf.Document?.Hash
            && lf.Diagnostics.Select(d => d.ToString()).SequenceEqual(crlf.Diagnostics.Select(d => d.ToString()));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("| 多余 |")]
    [InlineData("｜ 多余 ｜")]
    [InlineData("```多余")]
    public void A_line_too_many_is_noticed_wherever_it_stands(string line)
    {
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Examples", "policies", "dongfang-contribution-2011.md"));
        for (int place = 0; place <= lines.Length; place++)
        {
            string text = string.Join('\n', [.. lines[..place], line, .. lines[place..]]);

            Assert.True(PolicyDocumentReader.Read("a.md", text).Diagnostics.Count > 0, $"before line {place + 1}");
        }
    }

    [Fact]
    public void A_document_cut_off_anywhere_is_read_without_an_exception()
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Examples", "policies", "national-employee-2005.md"));
        for (int length = 0; length < text.Length; length += 5)
        {
            Assert.NotNull(PolicyDocumentReader.Read("a.md", text[..length]));
        }
    }
}
