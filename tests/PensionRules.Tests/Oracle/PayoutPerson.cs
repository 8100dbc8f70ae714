using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Oracle;

/// <summary>
/// Somebody who begins to draw an account pension in the month after the statement. Money is in fen, rates are in hundredths of
/// a per cent, a year each from 2018.
/// </summary>
internal sealed record PayoutPerson(
    bool IsResident, int StartMonth, long Balance, long Own, long Monthly, int Months, long? PoolCanPay, bool IsEarning, bool IsMatching, int[] Rates)
{
    public const int StatementYear = 2018;

    private const int MostMonths = 96;

    public static Gen<PayoutPerson> Any =>
        from isResident in Gen.Elements(true, false)
        from startMonth in Gen.Choose(1, 12)
        from monthly in Gen.Choose(1, 40_000)
        from balance in Gen.OneOf(Gen.Choose(0, 1_000_000), Gen.Choose(0, 24).Select(m => m * monthly))
        from own in Gen.OneOf(Gen.Constant(0), Gen.Constant(balance), Gen.Choose(0, balance))
        from months in Gen.Choose(1, MostMonths)
        from pool in Gen.OneOf(Gen.Constant((long?)null), Gen.Choose(0, 40_000).Select(p => (long?)p))
        from isEarning in Gen.Elements(true, true, false)
        from isMatching in Gen.Elements(true, false)
        from rates in Gen.Choose(0, 1_200).ArrayOf((MostMonths / 12) + 2)
        select new PayoutPerson(isResident, startMonth, balance, own, monthly, months, pool, isEarning, isMatching, rates);

    public YearMonth First => new YearMonth(StatementYear, StartMonth).PlusMonths(1);

    public PolicySet Set => Catalogs.Set(IsResident ? "national-resident-account-2009" : "national-employee-account-1998");

    public PolicyInputs ToInputs()
    {
        PolicyInputs inputs = new()
        {
            { "statement_month", new YearMonth(StatementYear, StartMonth) },
            { "start_year", StatementYear },
            { "balance", Balance / 100m },
            { "own_balance", Own / 100m },
            { "first_month", First },
            { "monthly_amount", Monthly / 100m },
            { "months_listed", Months },
            { "drawing_interest", IsEarning ? "earns" : "none" },
            { "drawn_from", IsMatching ? "matching" : "proportional" },
            { "rates", InputValue.Rows(Rates.Select((r, i) => Catalogs.Inputs(("rate_year", StatementYear + i), ("rate", r / 100m)))) },
        };
        if (PoolCanPay is { } pool)
        {
            inputs.Add("pool_can_pay", pool / 100m);
        }

        return inputs;
    }

    public CalculationResult Calculate(params string[] terms) => Set.Calculate(ToInputs(), new CalculationOptions { Terms = terms });

    public SheetRow[] Schedule() => SheetRow.Of(Calculate("schedule")["schedule"]);
}
