using System.Reflection;
using PensionRules.Documents;
using PensionRules.Policies;
using PensionRules.Population;
using PensionRules.Tests.Readme;

namespace PensionRules.Tests.PublicApi;

/// <summary>
/// What the packages show is written down and changes on purpose only. After such a change run
/// <c>UPDATE_API=1 dotnet test tests/PensionRules.Tests --filter FullyQualifiedName~PublicApi</c> and read the difference.
/// </summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Assemblies => [.. Shipped.Keys];

    private static Dictionary<string, Assembly> Shipped { get; } = new Assembly[]
        {
            typeof(PolicyCatalog).Assembly, typeof(PolicyDocumentReader).Assembly, typeof(PopulationCalculation).Assembly, typeof(PensionCalculator).Assembly,
        }.ToDictionary(a => a.GetName().Name!);

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_public_members_are_those_approved(string assembly)
    {
        string path = Path.Combine(ReadmeText.Root, "tests", "PensionRules.Tests", "PublicApi", $"{assembly}.approved.txt");
        string[] now = [.. PublicApi.Of(Shipped[assembly])];
        if (Environment.GetEnvironmentVariable("UPDATE_API") == "1")
        {
            File.WriteAllLines(path, now);
        }

        string[] approved = File.ReadAllLines(path);
        Assert.Empty(approved.Except(now).Select(l => $"gone: {l}").Concat(now.Except(approved).Select(l => $"new: {l}")));
    }
}
