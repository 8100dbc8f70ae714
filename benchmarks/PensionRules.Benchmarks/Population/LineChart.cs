using System.Globalization;
using System.Text;

namespace PensionRules.Benchmarks.Population;

/// <summary>A line chart with logarithmic axes as SVG, readable on light and on dark pages.</summary>
internal sealed class LineChart(string title, string horizontal, string vertical, IReadOnlyList<Series> series)
{
    public const int Width = 460;
    public const int Height = 320;

    private const int Left = 60;
    private const int Right = 20;
    private const int Top = 46;
    private const int Bottom = 52;

    private readonly (double Low, double High) _x = Decades(series.SelectMany(s => s.Points).Select(p => p.X));
    private readonly (double Low, double High) _y = Decades(series.SelectMany(s => s.Points).Select(p => p.Y));

    /// <summary>Charts beside each other.</summary>
    public static string ToSvg(params IReadOnlyList<LineChart> charts)
    {
        StringBuilder svg = new();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width * charts.Count} {Height}\" font-family=\"sans-serif\" font-size=\"12\">\n");
        svg.Append("""
            <style>
              text { fill: #24292f; } .grid { stroke: #d0d7de; stroke-width: 1; } .line { fill: none; stroke-width: 2; }
              .s0 { stroke: #0969da; } .s1 { stroke: #bc4c00; } .s2 { stroke: #1a7f37; }
              .f0 { fill: #0969da; } .f1 { fill: #bc4c00; } .f2 { fill: #1a7f37; }
              @media (prefers-color-scheme: dark) {
                text { fill: #e6edf3; } .grid { stroke: #30363d; }
                .s0 { stroke: #58a6ff; } .s1 { stroke: #f0883e; } .s2 { stroke: #3fb950; }
                .f0 { fill: #58a6ff; } .f1 { fill: #f0883e; } .f2 { fill: #3fb950; }
              }
            </style>

            """);
        for (int i = 0; i < charts.Count; i++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({i * Width} 0)\">\n");
            charts[i].Draw(svg);
            svg.Append("</g>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private void Draw(StringBuilder svg)
    {
        Label(svg, Width / 2, 18, "middle", title, "font-weight=\"bold\"");
        Label(svg, Width / 2, Height - 10, "middle", horizontal);
        Label(svg, Left - 8, 36, "start", vertical);
        DrawGrid(svg);
        for (int i = 0; i < series.Count; i++)
        {
            DrawLine(svg, i);
        }
    }

    private void DrawGrid(StringBuilder svg)
    {
        for (double decade = _x.Low; decade <= _x.High; decade++)
        {
            double at = AcrossLog(decade);
            Line(svg, at, Top, at, Height - Bottom);
            Label(svg, at, Height - Bottom + 18, "middle", Power(decade));
        }

        for (double decade = _y.Low; decade <= _y.High; decade++)
        {
            double at = DownLog(decade);
            Line(svg, Left, at, Width - Right, at);
            Label(svg, Left - 6, at + 4, "end", Power(decade));
        }
    }

    private void DrawLine(StringBuilder svg, int index)
    {
        Series line = series[index];
        string points = string.Join(' ', line.Points.Select(p => Text($"{AcrossLog(Math.Log10(p.X)):0.#},{DownLog(Math.Log10(p.Y)):0.#}")));
        svg.Append(CultureInfo.InvariantCulture, $"<polyline class=\"line s{index}\" points=\"{points}\"/>\n");
        foreach ((double x, double y) in line.Points)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"f{index}\" cx=\"{AcrossLog(Math.Log10(x)):0.#}\" cy=\"{DownLog(Math.Log10(y)):0.#}\" r=\"3\"><title>{line.Name}: {y:0.0}</title></circle>\n");
        }

        (double lastX, double lastY) = line.Points[^1];
        Label(svg, AcrossLog(Math.Log10(lastX)) - 4, DownLog(Math.Log10(lastY)) - 8, "end", line.Name);
    }

    private static void Line(StringBuilder svg, double x1, double y1, double x2, double y2) =>
        svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\"/>\n");

    private static void Label(StringBuilder svg, double x, double y, string anchor, string text, string more = "") =>
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\" {more}>{text}</text>\n");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Power(double decade) => Math.Pow(10, decade).ToString("#,0.##", CultureInfo.InvariantCulture);

    private static (double Low, double High) Decades(IEnumerable<double> values)
    {
        double[] all = [.. values];
        return (Math.Floor(Math.Log10(all.Min())), Math.Ceiling(Math.Log10(all.Max())));
    }

    private double AcrossLog(double decade) => Left + ((decade - _x.Low) / (_x.High - _x.Low) * (Width - Left - Right));

    private double DownLog(double decade) => Height - Bottom - ((decade - _y.Low) / (_y.High - _y.Low) * (Height - Top - Bottom));
}
