using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using PensionRules.Tests.Oracle;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Population;

/// <summary>Blocks against the laws written a second time over fractions of big integers: the same fen, without the reference between them.</summary>
public sealed class OraclesInBlocksTests
{
    private static readonly string[] Pension = ["basic_pension", "account_pension", "transitional_pension", "monthly_pension", "lump_sum"];

    public static TheoryData<string> Provinces => [.. EmployeeProvince.All.Select(p => p.Id)];

    [Fact]
    public void Liaoning_2001_in_every_reading()
    {
        BlockCalculator blocks = new(Catalogs.Liaoning2001, [.. Pension, "guarantee_supplement", "industry_supplement"]);
        Check(LiaoningPerson.Any, 3000, person =>
        {
            LiaoningOracle oracle = new(person);
            BlockResult result = blocks.Calculate(person.ToInputs());
            if (oracle.IsRefused)
            {
                Refused("requirement:deemed_within", result);
                return;
            }

            Same(oracle.Basic, result, "basic_pension");
            Same(oracle.Account, result, "account_pension");
            Same(oracle.Transitional, result, "transitional_pension");
            Same(oracle.Guarantee, result, "guarantee_supplement");
            Same(oracle.Industry, result, "industry_supplement");
            Same(oracle.Monthly, result, "monthly_pension");
            Same(oracle.LumpSum, result, "lump_sum");
        });
    }

    [Theory]
    [MemberData(nameof(Provinces))]
    public void The_method_of_2005_in_every_province(string id)
    {
        EmployeeProvince province = EmployeeProvince.All.Single(p => p.Id == id);
        BlockCalculator blocks = new(Catalogs.Set(id), Pension);
        Check(NationalPerson.Any, 400, person =>
        {
            NationalOracle oracle = new(person, province);
            BlockResult result = blocks.Calculate(province.Inputs(person));
            Same(oracle.Basic, result, "basic_pension");
            Same(oracle.Account, result, "account_pension");
            Same(oracle.Transitional, result, "transitional_pension");
            Same(oracle.Monthly, result, "monthly_pension");
            Same(oracle.LumpSum, result, "lump_sum");
        });
    }

    [Fact]
    public void The_method_of_1997()
    {
        BlockCalculator blocks = new(Catalogs.Set("national-employee-1997"), Pension);
        Check(Employee1997Person.Any, 2000, person =>
        {
            Employee1997Oracle oracle = new(person);
            BlockResult result = blocks.Calculate(person.ToInputs());
            if (oracle.IsRefused)
            {
                Assert.All(result.Values.Values, Assert.Empty);
                Assert.Contains("requirement:", result.Findings, StringComparison.Ordinal);
                return;
            }

            Same(oracle.Basic, result, "basic_pension");
            Same(oracle.Account, result, "account_pension");
            Same(oracle.Transitional, result, "transitional_pension");
            Same(oracle.Monthly, result, "monthly_pension");
            Same(oracle.LumpSum, result, "lump_sum");
        });
    }

    [Fact]
    public void Late_fees_from_day_to_day()
    {
        BlockCalculator blocks = new(Catalogs.Set("national-late-fee-1999"), "late_days", "late_fee");
        Check(LateFeePerson.Any, 500, person =>
        {
            LateFeeOracle oracle = new(person);
            BlockResult result = blocks.Calculate(person.ToInputs());
            Assert.Equal(oracle.Days, result.Amount("late_days"));
            Same(oracle.Fee, result, "late_fee");
        });
    }

    private static void Same(BigInteger? fen, BlockResult result, string output) => Assert.Equal((decimal?)fen / 100m, result.Amount(output));

    private static void Refused(string finding, BlockResult result)
    {
        Assert.Equal(finding, result.Findings);
        Assert.All(result.Values.Values, Assert.Empty);
    }

    private static void Check<T>(Gen<T> gen, int people, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(people));
}
