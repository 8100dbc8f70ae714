using PensionRules.Policies;
using PensionRules.Population;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Population;

/// <summary>A made-up law of a few lines over columns of its own. Its text is that of two documents, and says everything that is needed to have it again.</summary>
internal sealed record SmallLaw
{
    /// <summary>Rows of the table of inputs: <c>| 工资 wage | 元/月 | 0.01 | 0 .. 100 |</c>.</summary>
    public string Inputs { get; init; } = string.Empty;

    /// <summary>Rows of the table of outputs: <c>| 补贴 bonus | 元/月 | 是 |</c>.</summary>
    public required string Outputs { get; init; }

    /// <summary>Tables of choices, before the inputs.</summary>
    public string Choices { get; init; } = string.Empty;

    /// <summary>The tables and rules of the law.</summary>
    public required string Body { get; init; }

    /// <summary>The columns by id, in order.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The outputs that are asked for; none for every one that is population-able.</summary>
    public IReadOnlyList<string>? Asked { get; init; }

    /// <summary>The decimals of columns, by id, where they are not those of the step.</summary>
    public IReadOnlyDictionary<string, int> Decimals { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    public string Scheme => $"""
        # 补贴

        | 制度 scheme | bonus |
        |---|---|
        | 英文名 title-en | Bonus |
        | 决定日期 governing | 发放年月 paid_month: 年月 |

        {Choices.Trim()}

        {(Inputs.Length == 0 ? string.Empty : "| 输入 input | 单位 | 精度 | 范围 |\n|---|---|--:|---|\n" + Inputs.Trim())}

        | 输出 output | 单位 | 必出 |
        |---|---|---|
        {Outputs.Trim()}
        """;

    public string Policy => $"""
        # 补贴办法

        | 政策 policy | law |
        |---|---|
        | 制度 scheme | bonus |
        | 地区 region | 210000 |
        | 英文名 title-en | Law |
        | 适用 in-force | 2000-01 .. |
        | 舍入 rounding | 0.01 四舍五入 |

        ## 一 (LN-12)

        {Body.Trim()}
        """.Replace("(LN-12)", "{LN-12}", StringComparison.Ordinal);

    /// <summary>A block of one rule.</summary>
    public static string Rule(string rule) => $"```rule\n{rule}\n```\n";

    public CatalogBuild Build() => Catalogs.Build(Scheme, Policy);

    /// <summary>The calculation.</summary>
    /// <exception cref="PolicyException">The documents are no law.</exception>
    /// <exception cref="PopulationException">The outputs are not population-able, or a column is wrong.</exception>
    public PopulationCalculation Prepare() => Prepare(Build().GetOrThrow().Find("law")!);

    public PopulationCalculation Prepare(PolicySet set) => PopulationCalculation.Prepare(set, new PopulationOptions
    {
        Columns = Columns,
        Outputs = Asked,
        Decimals = Decimals,
        AllowOutsidePeriod = true,
    });

    public override string ToString() =>
        $"{Scheme}\n\n{Policy}\n\ncolumns: {string.Join(' ', Columns)}; decimals: {string.Join(' ', Decimals.Select(d => $"{d.Key}={d.Value}"))}";
}
