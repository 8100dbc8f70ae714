using System.Reflection;
using Jilin.PensionPolicies;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using PensionRules;
using PensionRules.Calculation;
using PensionRules.Employees;
using PensionRules.Explanations;
using PensionRules.Policies;

namespace Consumer;

/// <summary>What somebody gets who has the packages and nothing else.</summary>
public sealed class ConsumerTests
{
    private static readonly EmployeeRetirement Person = new()
    {
        AverageWage = 1000m, ContributionMonths = 240, PreAccountMonths = 120, AverageIndex = 1.0m, AccountBalance = 24_000m,
    };

    [Fact]
    public void A_pension_and_its_explanation()
    {
        EmployeePension pension = PensionCalculator.Load().For(Region.Liaoning, new YearMonth(2003, 5)).Calculate(Person);

        Assert.Equal(550.00m, pension.Monthly);
        Assert.Contains("550.00", pension.Derivation.ToText(Language.Chinese, ExplanationDepth.Sentence), StringComparison.Ordinal);
    }

    [Fact]
    public void The_untyped_calculation()
    {
        PolicySet law = PolicyLibrary.BuiltIn.Load("liaoning-employee-2001").GetOrThrow().Find("liaoning-employee-2001")!;

        CalculationResult result = law.Calculate(new PolicyInputs { ["缴费月数"] = 191, ["上年度月平均工资"] = 1000m, ["partial_years"] = "pro_rata" });

        Assert.Equal(205.50m, result["basic_pension"].ToDecimal());
    }

    [Fact]
    public void Another_package_adds_its_province()
    {
        using ServiceProvider services = new ServiceCollection().AddPensionRules().AddJilinPensionPolicies().BuildServiceProvider();
        PensionCalculator rules = services.GetRequiredService<PensionCalculator>();

        EmployeePension pension = rules.For(new Region("220100", "长春市", "Changchun"), new YearMonth(2012, 5))
            .Calculate(Person with { AverageIndex = 1.2m, AgeMonths = 720 });

        Assert.Equal("jilin-employee-2006", pension.PolicySet!.Id);
        Assert.Equal(132.00m, pension.TransitionalPension);
        Assert.Empty(pension.Problems);
    }

    [Fact]
    public void The_packages_are_of_one_version()
    {
        foreach (Type type in new[] { typeof(PensionCalculator), typeof(PolicySet) })
        {
            Assert.Equal("0.1.0", type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);
        }
    }
}
