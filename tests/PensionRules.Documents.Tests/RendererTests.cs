namespace PensionRules.Documents.Tests;

public sealed class RendererTests
{
    [Fact]
    public void Markdown_becomes_a_fragment_with_tables() => Assert.Equal(
        "<h1>甲</h1>\n<table>\n<thead>\n<tr>\n<th>项</th>\n<th style=\"text-align: right;\">值</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>基数</td>\n<td style=\"text-align: right;\">1</td>\n</tr>\n</tbody>\n</table>\n",
        DocumentRenderer.ToHtml("# 甲\n\n| 项 | 值 |\n|---|--:|\n| 基数 | 1 |\n"));

    [Theory]
    [InlineData("<script>alert(1)</script>", "script")]
    [InlineData("a <img src=x onerror=alert(1)>", "<img")]
    [InlineData("[x](javascript:alert(1))", "javascript")]
    [InlineData("[x](JAVASCRIPT:alert(1))", "JAVASCRIPT:")]
    [InlineData("![x](data:text/html,1)", "data:")]
    [InlineData("<javascript:alert(1)>", "href=\"javascript")]
    public void Nothing_in_it_can_run(string markdown, string unwanted)
    {
        string html = DocumentRenderer.ToHtml(markdown);

        Assert.DoesNotContain($"<{unwanted}", html, StringComparison.Ordinal);
        Assert.DoesNotContain($"\"{unwanted}", html, StringComparison.Ordinal);
        Assert.DoesNotContain($" {unwanted}\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](https://example.org/a:b)", "href=\"https://example.org/a:b\"")]
    [InlineData("[x](#a:b)", "href=\"#a:b\"")]
    [InlineData("[x](a/b.md)", "href=\"a/b.md\"")]
    public void Plain_links_stay(string markdown, string wanted) =>
        Assert.Contains(wanted, DocumentRenderer.ToHtml(markdown), StringComparison.Ordinal);

    [Fact]
    public void A_page_needs_no_other_file()
    {
        string page = DocumentRenderer.ToHtmlPage("甲 *乙*", "A < B & 丙", Language.Chinese);

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n", page, StringComparison.Ordinal);
        Assert.Contains("<title>A &lt; B &amp; 丙</title>\n", page, StringComparison.Ordinal);
        Assert.EndsWith("<body>\n<p>甲 <em>乙</em></p>\n</body>\n</html>\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', page);
    }

    [Fact]
    public void A_page_names_its_language() => Assert.Contains(
        "<html lang=\"en\">", DocumentRenderer.ToHtmlPage("a", "t", Language.English), StringComparison.Ordinal);
}
