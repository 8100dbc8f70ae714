using PensionRules.Calculation;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Documents;

/// <summary>The worked cases of the policy documents: one test a row.</summary>
public sealed class CaseTests
{
    public static TheoryData<NamedCase> Policies => [.. NamedCase.In("policies")];

    public static TheoryData<NamedCase> LanguageDocuments => [.. NamedCase.In("language")];

    [Theory]
    [MemberData(nameof(Policies))]
    public void Policy(NamedCase row) => Run(row);

    [Theory]
    [MemberData(nameof(LanguageDocuments))]
    public void Language(NamedCase row) => Run(row);

    private static void Run(NamedCase row)
    {
        ArgumentNullException.ThrowIfNull(row);
        CaseResult result = row.Set.Run(row.Case);
        Assert.True(result.Passed, string.Join('\n', result.Failures.Select(f =>
            $"{f.Expectation?.Location ?? row.Case.Location}: {f.Expectation?.Term.Name}: expected {f.Expected}, got {f.Actual}")));
    }
}
