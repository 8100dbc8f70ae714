using System.Globalization;
using System.Net;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PensionRules.Documents;

/// <summary>Turns Markdown, an explanation for example, into HTML. HTML inside the Markdown comes out as text.</summary>
public static class DocumentRenderer
{
    // What a browser shows without running anything.
    private static readonly string[] SafeSchemes = ["http:", "https:", "mailto:"];

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <summary>Renders a fragment.</summary>
    /// <param name="markdown">The Markdown, with pipe tables.</param>
    /// <returns>HTML with LF line ends; links other than http, https, mailto and relative ones lead nowhere.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="markdown"/> is null.</exception>
    /// <exception cref="ArgumentException">Lists or quotes are nested more than about a hundred deep.</exception>
    public static string ToHtml(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        MarkdownDocument document = Markdown.Parse(markdown, Pipeline);
        foreach (LinkInline link in document.Descendants<LinkInline>())
        {
            link.Url = IsSafe(link.Url) ? link.Url : string.Empty;
        }

        foreach (AutolinkInline link in document.Descendants<AutolinkInline>())
        {
            link.Url = link.IsEmail || IsSafe(link.Url) ? link.Url : string.Empty;
        }

        using StringWriter html = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        document.ToHtml(html, Pipeline);
        return html.ToString();
    }

    /// <summary>Renders a page that needs no other file.</summary>
    /// <param name="markdown">The Markdown, with pipe tables.</param>
    /// <param name="title">The page's title, plain text.</param>
    /// <param name="language">The language of the text, for the browser.</param>
    /// <returns>An HTML document with LF line ends.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Lists or quotes are nested more than about a hundred deep.</exception>
    public static string ToHtmlPage(string markdown, string title, Language language)
    {
        ArgumentNullException.ThrowIfNull(title);
        return $$"""
            <!DOCTYPE html>
            <html lang="{{(language == Language.Chinese ? "zh-CN" : "en")}}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{WebUtility.HtmlEncode(title)}}</title>
            <style>
            body { font: 16px/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; max-width: 56rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff; }
            h1, h2, h3 { line-height: 1.3; }
            table { border-collapse: collapse; margin: 1rem 0; display: block; overflow-x: auto; }
            th, td { border: 1px solid #bbb; padding: .3rem .6rem; text-align: left; vertical-align: top; }
            th { background: #f3f3f3; }
            code, pre { font-family: ui-monospace, Consolas, "Noto Sans Mono CJK SC", monospace; background: #f6f6f6; }
            pre { padding: .6rem; overflow-x: auto; }
            blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid #bbb; color: #555; }
            @media print { body { margin: 0; max-width: none; } }
            </style>
            </head>
            <body>
            {{ToHtml(markdown)}}</body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private static bool IsSafe(string? url)
    {
        int colon = url?.IndexOf(':') ?? -1;
        bool hasScheme = colon >= 0 && url!.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0;
        return !hasScheme || SafeSchemes.Contains(url![..(colon + 1)], StringComparer.OrdinalIgnoreCase);
    }
}
