using FsCheck;
using FsCheck.Fluent;
using PensionRules.Calculation;
using PensionRules.Policies;
using PensionRules.Tests.Support;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Oracle;

/// <summary>The provinces that take over the national method of 2005: what each changes, and that the rest is the nation's.</summary>
public sealed class EmployeeProvinceTests
{
    private const string National = "national-employee-2005";

    public static TheoryData<string> Heirs => [.. EmployeeProvince.All.Select(p => p.Id).Where(id => id != National)];

    [Fact]
    public void Every_heir_of_the_national_method_is_compared() => Assert.Equal(
        Catalogs.BuiltIn.PolicySets.Where(s => s.Base?.Id == National).Select(s => s.Id).Order(StringComparer.Ordinal),
        EmployeeProvince.All.Select(p => p.Id).Where(id => id != National).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Heirs))]
    public void A_province_pays_what_the_rules_say(string id)
    {
        EmployeeProvince province = Of(id);
        Prop.ForAll(NationalPerson.Any.ToArbitrary(), p => OracleTests.Agrees(p, province)).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void The_nation_alone_pays_no_transition() => Prop.ForAll(
        NationalPerson.Any.ToArbitrary(), p => OracleTests.Agrees(p, Of(National))).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [MemberData(nameof(Heirs))]
    public void Base_and_account_pension_are_the_nations_when_years_and_rounding_are(string id)
    {
        EmployeeProvince province = Of(id);
        Gen<NationalPerson> people = NationalPerson.Any.Select(p => p with { GivenWage = p.GivenWage ?? 500_000 });
        Prop.ForAll(people.ToArbitrary(), person =>
        {
            PolicyInputs national = (person with { Precision = province.AreYearsTenthUp ? 4 : person.Precision }).ToInputs();
            Outcome expected = Catalogs.National2005.Calculate(national).Single;
            Outcome actual = Catalogs.Set(id).Calculate(province.Inputs(person)).Single;
            foreach (string part in (string[])["basic_pension", "account_pension"])
            {
                Assert.Equal(expected[part].Fault?.Code, actual[part].Fault?.Code);
                if (expected[part].Value is null)
                {
                    continue;
                }

                decimal amount = actual[part].ToDecimal();
                if (!province.IsTenthUp)
                {
                    Assert.Equal(expected[part].ToDecimal(), amount);
                    continue;
                }

                Assert.Equal(decimal.Round(amount, 1), amount);
                Assert.InRange(amount - expected[part].ToDecimal(), -0.005m, 0.105m);
            }

            Assert.Equal(expected["lump_sum"].Value, actual["lump_sum"].Value);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    [Theory]
    [MemberData(nameof(Heirs))]
    public void Each_governs_its_region_from_2006_on(string id)
    {
        PolicySet set = Catalogs.Set(id);

        Assert.Equal(new NodaTime.YearMonth(2006, 1), set.InForce.From);
        Assert.Null(set.InForce.To);
        Assert.Same(set, Catalogs.BuiltIn.Resolve("employee-pension", set.Region, new NodaTime.YearMonth(2006, 1)).PolicySet);
    }

    private static EmployeeProvince Of(string id) => EmployeeProvince.All.Single(p => p.Id == id);
}
