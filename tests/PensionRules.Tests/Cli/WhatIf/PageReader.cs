using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using PensionRules.Tests.Support.Servers;

namespace PensionRules.Tests.Cli.WhatIf;

/// <summary>Opens a page in a headless Chromium and reads its charts from it.</summary>
internal static class PageReader
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    // Added to the page: errors are kept, and what ECharts has drawn is written down at the end.
    private const string Before = "<script>var faults = []; window.addEventListener('error', function (e) { faults.push(e.message); });</script>";

    private const string After = """
        <script>
        (function () {
          var charts = {};
          document.querySelectorAll('.chart').forEach(function (element) {
            var option = echarts.getInstanceByDom(element).getOption();
            var names = option.xAxis[0].type === 'category' ? option.xAxis[0] : option.yAxis[0];
            charts[element.id.replace('chart-', '')] = {
              categories: names.data,
              series: option.series.map(function (s) { return s.data.map(function (d) { return d.value; }); }),
              texts: Array.from(element.querySelectorAll('svg text')).map(function (t) { return t.textContent; }),
              bars: Array.from(element.querySelectorAll('svg path')).filter(function (p) { var f = p.getAttribute('fill'); return f && f !== 'none' && f !== 'transparent'; })
                .map(function (p) { return p.getBBox().width; }),
              drawings: element.querySelectorAll('svg').length
            };
          });
          var read = document.createElement('pre');
          read.id = 'read';
          read.textContent = JSON.stringify({ charts: charts, faults: faults });
          document.body.appendChild(read);
        })();
        </script>
        """;

    public static (Dictionary<string, DrawnChart> Charts, string[] Faults) Read(string page)
    {
        using TempFiles files = new();
        string text = page.Replace("<head>", "<head>" + Before, StringComparison.Ordinal);
        int end = text.LastIndexOf("</body>", StringComparison.Ordinal);
        string file = files.Write("page.html", text.Insert(end, After));
        string dump = ChildProcess.Run(ExternalTools.Chromium!,
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--window-size=1200,1000", $"--user-data-dir={files.Path("profile")}", "--dump-dom", new Uri(file).AbsoluteUri,
        ]);
        Match read = Regex.Match(dump, "<pre id=\"read\">(.*?)</pre>", RegexOptions.Singleline);
        Assert.True(read.Success, dump);
        PageContent content = JsonSerializer.Deserialize<PageContent>(WebUtility.HtmlDecode(read.Groups[1].Value), Options)!;
        return (content.Charts, content.Faults);
    }

    private sealed record PageContent(Dictionary<string, DrawnChart> Charts, string[] Faults);
}
