using PensionRules.Calculation;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.LanguageTests;

/// <summary>A failure is a value: a choice takes that of its condition or of the arm taken, and a known side decides.</summary>
public sealed class FaultTests
{
    [Theory]
    [InlineData("当 月数 ≥ 0月: 工资\n  否则: 拒绝 \"不会\"", "wage=5 months=1", "5.00")]
    [InlineData("当 月数 ≥ 0月: 工资\n  否则: 拒绝 \"不会\"", "months=1", "missing wage")]
    [InlineData("当 月数 ≥ 0月: 工资\n  否则: 0", "wage=5", "missing months")]
    [InlineData("当 月数 ≥ 0月: 1元/月\n  否则: 工资", "months=1", "1.00")]
    [InlineData("当 月数 ≥ 0月: 拒绝 \"不行\"\n  否则: 0", "months=1", "refused")]
    [InlineData("当 月数 ≥ 0月 或 工资 > 0: 1元/月\n  否则: 0", "months=1", "1.00")]
    [InlineData("当 工资 > 0 或 月数 ≥ 0月: 1元/月\n  否则: 0", "months=1", "1.00")]
    [InlineData("当 月数 < 0月 且 工资 > 0: 1元/月\n  否则: 0", "months=1", "0.00")]
    [InlineData("当 工资 > 0 且 月数 < 0月: 1元/月\n  否则: 0", "months=1", "0.00")]
    [InlineData("当 月数 < 0月 或 工资 > 0: 1元/月\n  否则: 0", "months=1", "missing wage")]
    [InlineData("当 有 工资: 1元/月\n  否则: 2元/月", "", "2.00")]
    [InlineData("当 有 工资: 1元/月\n  否则: 2元/月", "wage=0", "1.00")]
    [InlineData("当 有 名单: 1元/月\n  否则: 2元/月", "", "2.00")]
    [InlineData("当 有 标准[月数]: 标准[月数]\n  否则: 9元/月", "months=10", "3.00")]
    [InlineData("当 有 标准[月数]: 标准[月数]\n  否则: 9元/月", "months=11", "9.00")]
    [InlineData("标准[月数]", "months=11", "no_row base")]
    [InlineData("标准", "months=10", "3.00")]
    [InlineData("较大(0, 工资 − 10元/月)", "wage=4", "0.00")]
    [InlineData("工资 − 10元/月", "wage=4.006", "PR5005")]
    [InlineData("工资 ÷ 8", "wage=0.04", "0.01")]
    [InlineData("(工资 − 1元/月) ÷ 8", "wage=0.96", "-0.01")]
    [InlineData("最大(名单: 数额) ÷ 1月", "", "missing people")]
    [InlineData("限于(工资, 2元/月, 3元/月)", "wage=1", "2.00")]
    [InlineData("限于(工资, 2元/月, 3元/月)", "wage=9", "3.00")]
    [InlineData("四舍五入(工资, 10)", "wage=15", "20.00")]
    [InlineData("进一(工资, 0.1)", "wage=1.01", "1.10")]
    [InlineData("舍去(工资, 0.1)", "wage=1.09", "1.00")]
    public void One_rule(string rule, string given, string expected)
    {
        PolicySet law = Catalogs.Build(MadeUp.Scheme, MadeUp.Policy($$"""
            | 记录 名单 people | 单位 | 范围 |
            |---|---|---|
            | 数额 amount | 元 | 0 .. 100 |

            | 按 月数 | 标准 base: 元/月 |
            |--:|--:|
            | 10 | 3 |

            ```rule
            补贴: 元/月
              {{rule}}
            ```
            """)).GetOrThrow().Find("law")!;

        CalculationResult result = law.Calculate(Catalogs.Typed(given));

        Assert.Equal(expected, result.InputFaults.Count > 0 ? result.InputFaults[0].Code : Shown(result["bonus"]));
    }

    private static string Shown(TermResult result) => result switch
    {
        { Value: { } value } => value.ToPlainText(),
        { Missing: [var term] } => $"missing {term.Id}",
        { Fault: { Code: "no_row" } fault } => $"no_row {fault.Term.Id}",
        _ => result.Fault!.Code,
    };
}
