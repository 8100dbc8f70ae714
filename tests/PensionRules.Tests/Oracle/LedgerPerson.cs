using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Oracle;

/// <summary>
/// Somebody's individual account, of the employee or the resident scheme. Money is in fen, rates are in hundredths of a per
/// cent, one for each year from <see cref="FirstYear"/>. A balance carried over is that of the end of 2014, a bucket each.
/// </summary>
internal sealed record LedgerPerson(
    bool IsResident, string Method, LedgerEntry[] Entries, long[]? Carried, int[] Rates, int[] DemandRates, int Year, int Month)
{
    public const int CarriedYear = 2014;

    public const int FirstYear = 2015;

    public const int LastYear = 2020;

    public static readonly string[] Buckets =
        ["own", "employer", "collective", "centre_subsidy", "province_subsidy", "city_subsidy", "county_subsidy", "paid_for"];

    private static readonly string[] EmployeeMethods = ["product"];

    private static readonly string[] ResidentMethods = ["whole_year", "demand", "by_month"];

    /// <summary>Accounts with corrections now and then; a bucket may go below zero, which is refused.</summary>
    public static Gen<LedgerPerson> Any => Of(Gen.OneOf(Gen.Choose(0, 3_000_000), Gen.Choose(0, 3_000_000), Gen.Choose(-50_000, 0)));

    /// <summary>Accounts without corrections.</summary>
    public static Gen<LedgerPerson> Paying => Of(Gen.Choose(0, 3_000_000));

    /// <summary>An employee's account with the same amount in every month of each year, at the annual formula.</summary>
    public static Gen<LedgerPerson> Level =>
        from person in Paying
        from amounts in Gen.Choose(0, 1_000_000).ArrayOf(LastYear - FirstYear + 1)
        select person with
        {
            IsResident = false,
            Method = "annual",
            Month = 12,
            Entries = [.. from year in Enumerable.Range(FirstYear, amounts.Length)
                          from month in Enumerable.Range(1, 12)
                          select new LedgerEntry(year, month, 0, amounts[year - FirstYear])],
        };

    public PolicySet Set => Catalogs.Set(IsResident ? "national-resident-account-2009" : "national-employee-account-1998");

    public PolicyInputs ToInputs()
    {
        PolicyInputs inputs = new()
        {
            { "statement_month", new YearMonth(Year, Month) },
            { "current_year_method", Method },
            {
                "entries",
                InputValue.Rows(Entries.Select(e => Catalogs.Inputs(
                    ("booked", new YearMonth(e.Year, e.Month)), ("source", Buckets[e.Bucket]), ("amount", e.Amount / 100m))))
            },
            { "rates", InputValue.Rows(Rates.Select(Rate)) },
        };
        if (Carried is not null)
        {
            inputs.Add("carried_year", CarriedYear);
            inputs.Add("carried", InputValue.Rows(Carried.Select((fen, i) => Catalogs.Inputs(
                ("carried_source", Buckets[i]), ("carried_amount", fen / 100m)))));
        }

        return inputs;
    }

    public CalculationResult Calculate(params string[] terms) =>
        Set.Calculate(ToInputs(), new CalculationOptions { Terms = terms.Length == 0 ? null : terms });

    private static Gen<LedgerPerson> Of(Gen<int> amount) =>
        from isResident in Gen.Elements(true, false)
        from method in Gen.Elements(isResident ? ResidentMethods : EmployeeMethods)
        from count in Gen.Choose(0, 12)
        from entries in Entry(amount).ArrayOf(count)
        from hasCarried in Gen.Elements(true, false)
        from carried in Gen.Choose(0, 5_000_000).ArrayOf(Buckets.Length)
        from rates in Gen.Choose(0, 1_200).ArrayOf(LastYear - FirstYear + 1)
        from demand in Gen.Choose(0, 100).ArrayOf(LastYear - FirstYear + 1)
        from year in Gen.Choose(FirstYear, LastYear)
        from month in Gen.OneOf(Gen.Constant(12), Gen.Choose(1, 12))
        select new LedgerPerson(
            isResident, method, entries, hasCarried ? [.. carried.Select(c => (long)c)] : null, rates, demand, year, month);

    private static Gen<LedgerEntry> Entry(Gen<int> amount) =>
        from year in Gen.Choose(FirstYear, LastYear)
        from month in Gen.Choose(1, 12)
        from bucket in Gen.Choose(0, Buckets.Length - 1)
        from fen in amount
        select new LedgerEntry(year, month, bucket, fen);

    private PolicyInputs Rate(int rate, int index)
    {
        PolicyInputs row = Catalogs.Inputs(("rate_year", FirstYear + index), ("rate", rate / 100m));
        if (IsResident)
        {
            row.Add("demand_rate", DemandRates[index] / 100m);
        }

        return row;
    }
}
