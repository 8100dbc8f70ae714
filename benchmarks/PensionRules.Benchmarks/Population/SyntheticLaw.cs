using System.Globalization;
using System.Text;
using PensionRules.Documents;
using PensionRules.Policies;
using PensionRules.Population;

namespace PensionRules.Benchmarks.Population;

/// <summary>Made-up laws of any number of rules: each with a condition, three products, a quotient and a rounding, and a total of them all.</summary>
internal static class SyntheticLaw
{
    public static IReadOnlyList<string> Inputs { get; } = ["wage", "average_index", "months"];

    private const string Scheme = """
        # 补贴

        | 制度 scheme | bonus |
        |---|---|
        | 英文名 title-en | Bonus |
        | 决定日期 governing | 发放年月 paid_month: 年月 |

        | 输入 input | 单位 | 精度 | 范围 |
        |---|---|--:|---|
        | 工资 wage | 元/月 | 0.01 | 0 .. 100,000 |
        | 指数 average_index | 1 | 0.0001 | 0 .. 10 |
        | 月数 months | 月 | 1 | 0 .. 720 |

        | 输出 output | 单位 | 必出 |
        |---|---|---|
        | 补贴 bonus | 元/月 | 是 |
        """;

    private const string Policy = """
        # 补贴办法

        | 政策 policy | law |
        |---|---|
        | 制度 scheme | bonus |
        | 地区 region | 210000 |
        | 英文名 title-en | Law |
        | 适用 in-force | 2000-01 .. |
        | 舍入 rounding | 0.01 四舍五入 |

        ## 一 {LN-12}


        """;

    public static PopulationCalculation Prepare(int rules)
    {
        IEnumerable<ReadResult> documents = new[] { Scheme, Policy + Rules(rules) }.Select((text, i) => PolicyDocumentReader.Read($"{i + 1}.md", text));
        PolicySet law = PolicyLibrary.Empty.With(documents).Load().GetOrThrow().Find("law")!;
        return PopulationCalculation.Prepare(law, new PopulationOptions { Columns = Inputs, Outputs = ["bonus"] });
    }

    private static string Rules(int count)
    {
        StringBuilder text = new("```rule\n");
        for (int i = 1; i <= count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"项{i} item_{i}: 元/月, 四舍五入 0.01\n");
            text.Append(CultureInfo.InvariantCulture, $"  当 月数 < {12 * (i % 30)}月: 0\n");
            text.Append(CultureInfo.InvariantCulture, $"  否则: 工资 × 指数 × {(i % 9) + 1}% × 月数 ÷ {100 + i}月\n\n");
        }

        text.Append("补贴: 元/月\n  ").AppendJoin(" + ", Enumerable.Range(1, count).Select(i => $"项{i}")).Append("\n```\n");
        return text.ToString();
    }
}
