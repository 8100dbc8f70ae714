using PensionRules.Diagnostics;
using PensionRules.Formulas;
using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Tests.Formulas;
using PensionRules.Units;
using static PensionRules.Tests.Support.Cultures;

namespace PensionRules.Tests;

public class CultureTests
{
    [Fact]
    public void Culture_is_really_set_while_the_code_runs()
    {
        Assert.Equal("1,5", InCulture(All[1], () => 1.5m.ToString(All[1])));
        Assert.Equal("~5", InCulture(All[1], () => $"{-5}"));
        Assert.Throws<InvalidOperationException>(() => InCulture(All[^1], () => $"{-5}"));
    }

    [Theory]
    [InlineData("-1234567.89")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("-79228162514264337593543950336.5")]
    public void Numbers_are_read_written_and_rounded_alike(string text) => SameInEveryCulture(() =>
    {
        bool read = Rational.TryParse(text, out Rational value);
        Rational third = value / 3;
        return (read, value.ToString(), third.ToString(), new Rounding(RoundingMode.HalfUp, 0.01m).Apply(third).ToString());
    });

    [Fact]
    public void Decimals_convert_alike() => SameInEveryCulture(() => (Rational.FromDecimal(-1234.5m).ToString(), Rational.FromDecimal(-1234.5m).ToDecimal()));

    [Fact]
    public void Number_that_no_decimal_holds_is_refused_alike() =>
        SameInEveryCulture(() => Assert.Throws<OverflowException>(() => (Rational.FromInt64(-1) / 3).ToDecimal()).Message);

    [Fact]
    public void Units_are_read_and_written_alike() => SameInEveryCulture(() =>
        Unit.TryParse("亿元/年", out Unit? unit) ? unit.ToText(Language.Chinese) + unit.ToText(Language.English) + unit.Scale : string.Empty);

    [Fact]
    public void Formulas_are_read_and_printed_alike() => SameInEveryCulture(() => string.Concat(
        RuleBlocks.Documents().SelectMany(RuleBlocks.In).SelectMany(b => FormulaParser.ParseRules(b.Text, b.Start, []))));

    [Fact]
    public void Dates_and_numbers_in_formulas_are_printed_alike() => SameInEveryCulture(() =>
        FormulaParser.ParseExpression("甲 ≥ 2025-01 且 乙 < 2011-07-01 且 丙 × -1234.5元/月 < 0.6%/年", Parsing.Start, [])?.ToString());

    [Fact]
    public void Diagnostics_are_written_alike() => SameInEveryCulture(() =>
        string.Join('\n', DiagnosticRules.All.SelectMany(r => Parsing.Try(r.Example).Diagnostics)
            .SelectMany(d => new[] { d.ToLine(Language.Chinese), d.ToLine(Language.English) })));

    [Fact]
    public void Regions_are_found_alike() => SameInEveryCulture(() =>
        $"{RegionRegister.BuiltIn.Nearest("LIAONING")} {RegionRegister.BuiltIn.Nearest("inner mongolia")} {RegionRegister.BuiltIn.Nearest("21001")} {Region.Dongfang.Number == 469007}");

    [Fact]
    public void Evidence_is_read_alike() => SameInEveryCulture(() =>
        Evidence.TryParse("修复(0.97): 三亚同样十档", out Evidence? evidence) ? $"{evidence.Confidence} {evidence.Reason}" : string.Empty);
}
