using PensionRules.Population;

namespace PensionRules.Tests.Population;

/// <summary>Amounts at the limits of the lanes, each once wrong: a test for every defect that was found by auditing. The expected figures are worked out by hand.</summary>
public sealed class LaneLimitsTests
{
    // 999,999.99 × 0.1234567891, and a fen less: twelve decimals on what floating point holds to a tenth of that.
    [Theory]
    [InlineData(99_999_999, "123456.787865432109")]
    [InlineData(99_999_998, "123456.786630864218")]
    [InlineData(1, "0.001234567891")]
    public void An_unrounded_output_is_exact_in_the_decimals_of_its_column(long wage, string expected) => Gives(
        new SmallLaw
        {
            Inputs = "| 工资 wage | 元/月 | 0.01 | 0 .. 1,000,000 |",
            Outputs = "| 指数 idx | 1 | 是 |",
            Body = SmallLaw.Rule("指数: 1\n  工资 ÷ 1元/月 × 0.1234567891"),
            Columns = ["wage"],
        },
        [wage], expected);

    [Theory]
    [InlineData(1_000_000_000_007, 1_000_000_000_003, 1, "4.000000000001")]
    [InlineData(1_000_000_000_000, 1_000_000_000_010, 1, "-9.999999999999")]
    [InlineData(1_000_000_000_010, 1_000_000_000_000, 999_999_999_999, "10.999999999999")]
    public void A_sum_of_small_differences_of_large_amounts_keeps_its_last_decimal(long a, long b, long c, string expected) => Gives(
        new SmallLaw
        {
            Inputs = """
                | 甲 aa | 1 | 1 | 1,000,000,000,000 .. 1,000,000,000,010 |
                | 乙 bb | 1 | 1 | 1,000,000,000,000 .. 1,000,000,000,010 |
                | 丙 cc | 1 | | 0 .. 1 |
                """,
            Outputs = "| 和 sum | 1 | 是 |",
            Body = SmallLaw.Rule("和: 1\n  丙 + (甲 − 乙)"),
            Columns = ["aa", "bb", "cc"],
            Decimals = Decimals("cc", 12),
        },
        [a, b, c], expected);

    // 9,000.000000000001 − 9,000 is what is divided by; 10,000 as a cell is 10^16.
    [Theory]
    [InlineData(9_000_000_000_000_001, 1, "1000000000000.00")]
    [InlineData(9_000_000_000_000_003, 720, "240000000000000.00")]
    [InlineData(9_999_999_999_999_999, 720, "0.72")]
    [InlineData(9_000_000_000_000_000, 720, "0.00")]
    public void A_divisor_that_is_a_small_difference_of_large_amounts_is_exact(long wage, long months, string expected) => Gives(
        new SmallLaw
        {
            Inputs = """
                | 工资 wage | 元/月 | | 0 .. 10,000 |
                | 月数 months | 月 | 1 | 0 .. 720 |
                """,
            Outputs = "| 补贴 bonus | 元/月 | 是 |",
            Body = SmallLaw.Rule("补贴: 元/月\n  当 较大(工资, 9000元/月) − 9000元/月 = 0: 0元/月\n  否则: 月数 × 1元/月 × 1元/月 ÷ 1月 ÷ (较大(工资, 9000元/月) − 9000元/月)"),
            Columns = ["wage", "months"],
            Decimals = Decimals("wage", 12),
        },
        [wage, months], expected);

    // A column holds amounts up to 2^61 fen; 64-bit lanes reach twice as far.
    [Theory]
    [InlineData(1L << 60, "23058430092136939.52")]
    [InlineData((1L << 60) + 1, "")]
    [InlineData(-(1L << 60), "-23058430092136939.52")]
    [InlineData(-(1L << 60) - 1, "")]
    [InlineData(15_000_000_000_000_000_00, "")]
    public void An_amount_that_no_column_holds_is_a_finding(long fund, string expected)
    {
        SmallLaw law = new()
        {
            Inputs = "| 基金 fund | 元 | 0.01 | -15,000,000,000,000,000 .. 15,000,000,000,000,000 |",
            Outputs = "| 补贴 bonus | 元 | 是 |",
            Body = SmallLaw.Rule("补贴: 元\n  基金 × 2"),
            Columns = ["fund"],
        };

        Gives(law, [fund], expected, expected.Length == 0 ? "out_of_range:bonus" : string.Empty);
    }

    // 1,234,567 ÷ 7 is 176,366.71…; nine times as much is 1,587,300.43.
    [Theory]
    [InlineData(1_000_000_000_002, 1, "176367")]
    [InlineData(1_000_000_000_010, 1, "1587300")]
    [InlineData(1_000_000_000_000, 1, "-176367")]
    [InlineData(1_000_000_000_002, 0, "0")]
    public void Something_or_nothing_divided_is_exact_where_what_it_is_made_of_is_large(long a, long b, string expected) => Gives(
        new SmallLaw
        {
            Inputs = """
                | 甲 aa | 1 | 1 | 1,000,000,000,000 .. 1,000,000,000,010 |
                | 乙 bb | 1 | 1 | 0 .. 1 |
                """,
            Outputs = "| 份数 parts | 1 | 是 |",
            Body = SmallLaw.Rule("差 difference: 1\n  当 乙 = 1: 甲 − 1000000000001\n  否则: 0") + SmallLaw.Rule("份数: 1\n  四舍五入(差 × 1234567 ÷ 7, 1)"),
            Columns = ["aa", "bb"],
        },
        [a, b], expected);

    [Theory]
    [InlineData(2_000_000_000_000, 2_000_000_000_000, "90.00")]
    [InlineData(500_000_000_000, 1_500_000_000_000, "50.00")]
    [InlineData(1_000_000_000_000, 1_000_000_000_000, "90.00")]
    [InlineData(1_000_000_000_000, 999_999_999_999, "50.00")]
    [InlineData(0, 2_000_000_000_000, "50.00")]
    public void A_key_of_a_table_may_be_wider_than_64_bits(long a, long b, string expected) => Gives(
        new SmallLaw
        {
            Inputs = """
                | 甲 f_a | 1 | | 0 .. 2 |
                | 乙 f_b | 1 | | 0 .. 2 |
                """,
            Outputs = "| 补贴 bonus | 元 | 是 |",
            Body = "| 按 档 lvl: 1 起 | 标准 standard: 元 |\n|---|--:|\n| 0 | 50 |\n| 1 | 90 |\n\n" + SmallLaw.Rule("补贴: 元\n  标准[甲 × 乙]"),
            Columns = ["f_a", "f_b"],
            Decimals = new Dictionary<string, int>(StringComparer.Ordinal) { ["f_a"] = 12, ["f_b"] = 12 },
        },
        [a, b], expected);

    // More than one of the blocks that a runner works on at a time: what it does between two of them is shared among no steps.
    [Fact]
    public void A_law_without_columns_is_calculated_for_any_number_of_rows()
    {
        PopulationCalculation calculation = new SmallLaw { Outputs = "| 补贴 bonus | 元/月 | 是 |", Body = SmallLaw.Rule("补贴: 元/月\n  5元/月") }.Prepare();
        long[][] rows = [.. Enumerable.Range(0, 1200).Select(_ => (long[])[])];

        Assert.All(BlockRows.Run(calculation, rows, rows.Length), row => Assert.Equal(500, Assert.Single(row.Outputs)));
        Assert.All(ColumnRows.Run(calculation, rows, threads: 1, isNarrow: false), row => Assert.Equal(500, Assert.Single(row.Outputs)));
    }

    // Over 10^18 an output of up to 1 stands in a column; over 10^19 none does.
    [Theory]
    [InlineData(12, 6, null)]
    [InlineData(12, 7, "PR7009")]
    [InlineData(12, 12, "PR7009")]
    public void An_output_with_more_decimals_than_a_column_holds_is_refused(int first, int second, string? expected)
    {
        SmallLaw law = new()
        {
            Inputs = "| 甲 f_a | 1 | | 0 .. 1 |\n| 乙 f_b | 1 | | 0 .. 1 |",
            Outputs = "| 指数 idx | 1 | 是 |",
            Body = SmallLaw.Rule("指数: 1\n  甲 × 乙"),
            Columns = ["f_a", "f_b"],
            Asked = ["idx"],
            Decimals = new Dictionary<string, int>(StringComparer.Ordinal) { ["f_a"] = first, ["f_b"] = second },
        };

        if (expected is null)
        {
            PopulationCalculation calculation = law.Prepare();
            Assert.Equal(1_000_000_000_000_000_000, Assert.Single(calculation.Outputs).Denominator);
            Assert.Equal(999_999_999_999L * 999_999L, Assert.Single(BlockRows.Run(calculation, [[999_999_999_999, 999_999]], 1)).Outputs[0]);
            RowAgreement.Holds(calculation, [[1, 1], [0, 1], [1_000_000_000_000, 1_000_000], [999_999_999_999, 999_999]]);
        }
        else
        {
            Assert.Equal(expected, Assert.Single(Assert.Throws<PopulationException>(law.Prepare).Diagnostics).Code);
        }
    }

    // From 0.21 to 0.29 there is no multiple of 0.1; from 0.21 to 0.3 there is one, and so there is below zero.
    [Theory]
    [InlineData("", "0.001 .. 0.004", 2, null)]
    [InlineData("", "0.001 .. 0.004", 3, 4L)]
    [InlineData("0.1", "0.21 .. 0.29", 2, null)]
    [InlineData("0.1", "0.21 .. 0.3", 2, 30L)]
    [InlineData("0.1", "-0.29 .. -0.21", 2, null)]
    [InlineData("0.1", "-0.3 .. -0.21", 2, -30L)]
    [InlineData("0.1", "-0.01 .. 0.01", 2, 0L)]
    [InlineData("", "3,000,000,000,000,000,000 .. 4,000,000,000,000,000,000", 0, null)]
    public void A_column_that_holds_no_allowed_value_is_refused(string step, string range, int decimals, long? allowed)
    {
        SmallLaw law = new()
        {
            Inputs = $"| 甲 f_a | 1 | {step} | {range} |",
            Outputs = "| 补贴 bonus | 元 | 是 |",
            Body = SmallLaw.Rule("补贴: 元\n  甲 × 1000元"),
            Columns = ["f_a"],
            Decimals = Decimals("f_a", decimals),
        };

        if (allowed is { } cell)
        {
            CalculatedRow row = Assert.Single(BlockRows.Run(law.Prepare(), [[cell]], 1));
            Assert.Equal(cell * (decimals == 3 ? 100 : 1000), row.Outputs[0]);
            RowAgreement.Holds(law.Prepare(), [[cell], [cell + 1], [cell - 1]]);
        }
        else
        {
            Assert.Equal("PR7010", Assert.Single(Assert.Throws<PopulationException>(law.Prepare).Diagnostics).Code);
        }
    }

    private static Dictionary<string, int> Decimals(string column, int decimals) => new(StringComparer.Ordinal) { [column] = decimals };

    private static void Gives(SmallLaw law, long[] row, string expected, string finding = "")
    {
        (string text, string findings, PopulationCalculation calculation) = Calculate(law, row);

        Assert.Equal(expected, text);
        Assert.Equal(finding, findings);
        RowAgreement.Holds(calculation, [row, [.. row.Select(_ => CellCode.Blank)], row]);
    }

    // The row is the last of nine: eight are worked on together, one alone.
    private static (string Text, string Findings, PopulationCalculation Calculation) Calculate(SmallLaw law, long[] row)
    {
        PopulationCalculation calculation = law.Prepare();
        List<CalculatedRow> rows = BlockRows.Run(calculation, Enumerable.Repeat(row, 9), 9);
        Assert.True(rows[0].IsSameAs(rows[8]));
        return (Assert.Single(calculation.Outputs).ToText(rows[8].Outputs[0]), rows[8].Findings, calculation);
    }
}
