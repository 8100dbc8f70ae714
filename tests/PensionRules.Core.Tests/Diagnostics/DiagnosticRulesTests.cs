using System.Reflection;
using PensionRules.Diagnostics;

namespace PensionRules.Tests.Diagnostics;

public class DiagnosticRulesTests
{
    [Fact]
    public void Codes_are_unique_and_well_formed()
    {
        string[] codes = [.. DiagnosticRules.All.Select(r => r.Code)];
        Assert.Equal(codes.Length, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.All(codes, c => Assert.Matches("^PR[1-7][0-9]{3}$", c));
    }

    [Fact]
    public void Every_rule_that_is_declared_is_listed() => Assert.Equal(
        typeof(DiagnosticRules).GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(f => f.FieldType == typeof(DiagnosticRule))
            .Select(f => ((DiagnosticRule)f.GetValue(null)!).Code).Order(StringComparer.Ordinal),
        DiagnosticRules.All.Select(r => r.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_has_a_message_in_both_languages_and_an_example() => Assert.All(DiagnosticRules.All, rule =>
    {
        Assert.False(string.IsNullOrWhiteSpace(rule.Chinese));
        Assert.False(string.IsNullOrWhiteSpace(rule.English));
        Assert.False(string.IsNullOrWhiteSpace(rule.Example));
        Assert.NotEqual(rule.Chinese, rule.English);
    });
}
