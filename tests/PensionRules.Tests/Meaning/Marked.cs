using System.Text.RegularExpressions;
using PensionRules.Diagnostics;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Meaning;

/// <summary>Documents with a mark like ⟦PR3001⟧ where a diagnostic has to point.</summary>
internal static partial class Marked
{
    /// <summary>A scheme with something of every kind; 1.md unless a test brings its own documents.</summary>
    public const string Scheme = """
        # 制度

        | 制度 scheme | s |
        |---|---|
        | 英文名 title-en | Scheme |
        | 决定日期 governing | 退休年月 month: 年月 |

        | 选项 群体 group | 说明 |
        |---|---|
        | 普通 ordinary | |
        | 低保 poor | |

        | 选项 等级 grade | 说明 |
        |---|---|
        | 普通 plain | |
        | 特等 special | |

        | 记录 缴费记录 career | 单位 | 范围 |
        |---|---|---|
        | 缴费年份 paid_year | 年份 | |
        | 缴费 paid | 元 | 0 .. 100,000 |

        | 输入 input | 单位 | 精度 | 范围 |
        |---|---|--:|---|
        | 工资 wage | 元/月 | 0.01 | 0 .. 100,000 |
        | 月数 months | 月 | 1 | 0 .. 720 |
        | 余额 balance | 元 | | |
        | 人数 heads | 1 | 1 | 0 .. 100 |
        | 参保地 place | 地区 | | |
        | 类别 kind | 群体 | | |
        | 出生 born | 日期 | | |
        | 已婚 married | 是否 | | |

        | 输出 output | 单位 |
        |---|---|
        | 养老金 pension | 元/月 |
        """;

    /// <summary>The beginning of a policy set.</summary>
    public const string Head = """
        # 政策

        | 政策 policy | p |
        |---|---|
        | 制度 scheme | s |
        | 地区 region | 210000 |
        | 英文名 title-en | Policy |
        | 适用 in-force | 2020-01 .. |

        ## 一 {LN-12}


        """;

    /// <summary>A rule block under the beginning of a policy set.</summary>
    public static string Rule(string rules) => $"{Head}```rule\n{rules}\n```\n";

    /// <summary>Builds documents and gives the diagnostics as <c>file(line,col) code</c>.</summary>
    public static string[] Diagnose(IEnumerable<string> texts) => Shown(Catalogs.Build(texts.Select(Clean)).Diagnostics);

    /// <summary>What the marks say has to come.</summary>
    public static string[] Expected(IEnumerable<string> texts) => [.. texts.SelectMany((text, i) => Expected($"{i + 1}.md", text))];

    public static string[] Shown(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(d => $"{d.Location.File}({d.Location.Line},{d.Location.Column}) {d.Code}").Order(StringComparer.Ordinal)];

    public static IEnumerable<string> CodesIn(string text) => Mark().Matches(text).Select(m => m.Groups["code"].Value);

    public static string Clean(string text) => Mark().Replace(text, string.Empty);

    private static IEnumerable<string> Expected(string file, string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            int marks = 0;
            foreach (Match mark in Mark().Matches(lines[i]))
            {
                yield return $"{file}({i + 1},{mark.Index - marks + 1}) {mark.Groups["code"].Value}";
                marks += mark.Length;
            }
        }
    }

    [GeneratedRegex("⟦(?<code>PR[0-9]{4})⟧")]
    private static partial Regex Mark();
}
