using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Properties;

/// <summary>Where a ledger and a policy that starts from its sums speak of the same event, they say the same.</summary>
public sealed class AccountSettlementAgreementTests
{
    private static readonly string[] Parts = ["own_principal", "own_interest", "employer_principal", "employer_interest"];

    [Fact]
    public void A_death_in_Liaoning() => Check(account =>
    {
        PolicyInputs ledger = account.ToInputs("liaoning-employee-account-2001", "employer", new YearMonth(2003, account.Month));
        ledger.Add("event", "death");
        CalculationResult result = Run("liaoning-employee-account-2001", ledger, [.. Parts, "inheritable", "to_pool"]);
        PolicyInputs sums = Catalogs.Inputs(Parts.Select(p => (p, (InputValue)result[p].ToDecimal())));
        sums.Add("event", "death");
        CalculationResult settled = Run("liaoning-account-settlement-2001", sums, ["inherited", "to_pool"]);

        Assert.Equal(settled["inherited"].ToDecimal(), result["inheritable"].ToDecimal());
        Assert.Equal(settled["to_pool"].ToDecimal(), result["to_pool"].ToDecimal());
    });

    [Theory]
    [InlineData("death", "", "inheritable", "refund")]
    [InlineData("emigration", "", "refund", "refund")]
    [InlineData("leaves_province", "give_back", "refund", "refund")]
    [InlineData("leaves_province", "move", "transferred", "transferred")]
    [InlineData("within_province", "", "transferred", "transferred")]
    public void Who_leaves_Dongfang(string leaving, string settlement, string ours, string theirs) => Check(account =>
    {
        PolicyInputs ledger = account.ToInputs("dongfang-resident-account-2011", "province_subsidy", new YearMonth(2013, account.Month));
        PolicyInputs sums = Catalogs.Inputs(("leaving", leaving), ("eligible", false));
        ledger.Add("event", leaving);
        if (settlement.Length > 0)
        {
            ledger.Add("on_leaving", settlement);
            sums.Add("on_leaving", settlement);
        }

        CalculationResult result = Run("dongfang-resident-account-2011", ledger, ["balance", "subsidy_balance", ours, "to_pool"]);
        sums.Add("account_balance", result["balance"].ToDecimal());
        sums.Add("subsidy_balance", result["subsidy_balance"].ToDecimal());
        CalculationResult settled = Run("dongfang-resident-2011", sums, [theirs, "to_pool"]);

        Assert.Equal(settled[theirs].ToDecimal(), result[ours].ToDecimal());
        Assert.Equal(settled["to_pool"].ToDecimal(), result["to_pool"].ToDecimal());
    });

    private static CalculationResult Run(string id, PolicyInputs inputs, string[] terms) =>
        Catalogs.Set(id).Calculate(inputs, new CalculationOptions { Terms = terms });

    private static void Check(Action<Account> holds) => Prop.ForAll(
        (from own in Gen.Choose(0, 10_000_000)
         from other in Gen.Choose(0, 10_000_000)
         from booked in Gen.Choose(0, 1_000_000)
         from month in Gen.Choose(1, 12)
         from rate in Gen.Choose(0, 1_200)
         select new Account(own, other, booked, month, rate)).ToArbitrary(),
        holds).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    /// <summary>Balances of the year before, an own entry in January, and the rate of the year; in fen and hundredths of a per cent.</summary>
    private sealed record Account(int Own, int Other, int Booked, int Month, int Rate)
    {
        public PolicyInputs ToInputs(string policy, string other, YearMonth statement)
        {
            Assert.True(Catalogs.Set(policy).InForce.Contains(statement));
            return new PolicyInputs
            {
                { "statement_month", statement },
                { "event_date", statement.OnDayOfMonth(1) },
                { "carried_year", statement.Year - 1 },
                {
                    "carried",
                    InputValue.Rows([
                        Catalogs.Inputs(("carried_source", "own"), ("carried_amount", Own / 100m)),
                        Catalogs.Inputs(("carried_source", other), ("carried_amount", Other / 100m))])
                },
                {
                    "entries",
                    InputValue.Rows([Catalogs.Inputs(("booked", new YearMonth(statement.Year, 1)), ("source", "own"), ("amount", Booked / 100m))])
                },
                { "rates", InputValue.Rows([Catalogs.Inputs(("rate_year", statement.Year), ("rate", Rate / 100m))]) },
            };
        }
    }
}
