using PensionRules.Diagnostics;
using PensionRules.Formulas;
using static PensionRules.Tests.Formulas.Parsing;

namespace PensionRules.Tests.Formulas;

public class FormulaRecoveryTests
{
    [Fact]
    public void Four_bad_rules_give_four_diagnostics_and_the_good_rules()
    {
        (IReadOnlyList<RuleSyntax> rules, DiagnosticBag diagnostics) = Try("""
            好一: 元
              1
            坏一: 元
              1 +
            坏二: 元
              当满十五年: 0
            好二: 元
              当 甲: 1
              否则: 2
            坏三
            坏四: 元, 取整 1
              1
            好三: 元
              3
            """);
        Assert.Equal(["好一", "好二", "好三"], rules.Select(r => r.Name));
        Assert.Equal(
            ["PR2023 4,6", "PR2014 6,3", "PR2006 10,1", "PR2008 11,8"],
            diagnostics.Select(d => $"{d.Code} {d.Location.Line},{d.Location.Column}"));
    }

    [Fact]
    public void Every_bad_arm_of_a_rule_is_reported() => Assert.Equal(
        ["PR2015 2,9", "PR2023 3,8", "PR2019 5,7"],
        Errors("甲: 元\n  当 乙 + × 1: 1\n  当 丙 +: 2\n  当 丁: 3\n  否则: 开方(4)"));

    [Fact]
    public void Arm_that_is_missing_its_value_does_not_hide_the_next() =>
        Assert.Equal(["PR2023 2,7", "PR2023 3,7"], Errors("甲: 元\n  当 乙:\n  当 丙:\n  否则: 1"));

    [Fact]
    public void Mistakes_of_spelling_in_several_rules_are_reported_once_each() => Assert.Equal(
        ["PR2001 2,5", "PR2004 4,7", "PR2002 6,6"],
        Errors("甲: 元\n  1 @ 2\n乙: 是否\n  丙 ≥ 2025-13\n丁: 元\n  拒绝 \"不"));

    // The depth of one rule once counted for the next.
    [Fact]
    public void Two_hundred_bad_nested_rules_leave_the_next_one_readable()
    {
        string bad = string.Concat(Enumerable.Range(0, 200).Select(i => $"坏{i}: 元\n  (((较小(1, @))))\n"));
        (IReadOnlyList<RuleSyntax> rules, DiagnosticBag diagnostics) = Try(bad + "好: 元\n  (1 + 甲)\n");
        Assert.Equal("好", Assert.Single(rules).Name);
        Assert.Equal(200, diagnostics.Count);
        Assert.All(diagnostics, d => Assert.Equal("PR2001", d.Code));
    }

    [Fact]
    public void Hundred_levels_and_thousand_operations_are_allowed()
    {
        Assert.Equal("1", Read(new string('(', 100) + "1" + new string(')', 100)).ToString());
        Expression sum = Read(string.Join(" + ", Enumerable.Repeat("1", 1001)));
        Assert.Equal(sum, Read(sum.ToString()));
        Assert.Equal(sum.GetHashCode(), Read(sum.ToString()).GetHashCode());
    }

    [Fact]
    public void Every_arm_has_the_full_depth_for_itself()
    {
        string deep = new string('(', 100) + "1" + new string(')', 100);
        Assert.Equal(3, ReadRule($"甲: 元\n  当 {deep} = 1: {deep}\n  当 乙: {deep}\n  否则: {deep}").Arms.Count);
    }

    [Fact]
    public void Indented_first_rule_does_not_hide_the_next() =>
        Assert.Equal(["PR2005 1,3", "PR2023 3,6"], Errors("  甲: 元\n乙: 元\n  1 +\n丙: 元\n  2"));
}
