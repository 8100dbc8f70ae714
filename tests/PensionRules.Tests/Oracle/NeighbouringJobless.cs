using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Tests.Support;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Oracle;

/// <summary>
/// Somebody out of work under the regulations of 1999, in Liaoning's pilot. Money is in fen; months since July 2001
/// stand for the month of the question and those in which something ends the benefit.
/// </summary>
internal sealed record NeighbouringJobless(
    int Paid, int? Carried, bool IsInvoluntary, bool IsRegistered, bool IsPaidUp, int Month, int[] Stops, int Standard, int Wage, int Dibao)
{
    public const int Longest = 24;

    private static readonly YearMonth Origin = new(2001, 7);

    private static readonly string[] Reasons = ["found_work", "conscripted", "moved_abroad", "draws_pension", "imprisoned", "refused_job"];

    public static Gen<NeighbouringJobless> Any =>
        from paid in Gen.OneOf(Gen.Elements(11, 12, 59, 60, 119, 120), Gen.Choose(0, 600))
        from carried in Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(0, Longest).Select(c => (int?)c))
        from isInvoluntary in Gen.Elements(true, true, true, false)
        from isRegistered in Gen.Elements(true, true, true, false)
        from isPaidUp in Gen.Elements(true, true, true, false)
        from month in Gen.Choose(0, 53)
        from count in Gen.Choose(0, 3)
        from stops in Gen.Choose(0, 53).ArrayOf(count)
        from dibao in Gen.Choose(10_000, 20_000)
        from wage in Gen.Choose(20_000, 40_000)
        from standard in Gen.OneOf(Gen.Choose(10_000, 40_000), Gen.Choose(dibao - 1, dibao + 1), Gen.Choose(wage - 1, wage + 1))
        select new NeighbouringJobless(paid, carried, isInvoluntary, isRegistered, isPaidUp, month, stops, standard, wage, dibao);

    public bool IsEligible => Paid >= 12 && IsInvoluntary && IsRegistered && IsPaidUp;

    public bool HasStopped => Stops.Length > 0 && Stops.Min() <= Month;

    public int Months
    {
        get
        {
            int years = Paid / 12;
            int ofThisTime = years >= 10 ? Longest : years >= 5 ? 18 : 12;
            return IsEligible ? Math.Min(Longest, ofThisTime + (Carried ?? 0)) : 0;
        }
    }

    public Outcome Calculate(int drawn)
    {
        PolicyInputs inputs = new()
        {
            { "accounting_month", Origin.PlusMonths(Month) },
            { "insured_as", "employee" },
            { "paid_months", Paid },
            { "involuntary", IsInvoluntary },
            { "is_registered", IsRegistered },
            { "is_seeking", true },
            { "employer_is_insured", true },
            { "employer_paid_in_full", IsPaidUp },
            { "drawn_months", drawn },
            { "benefit_standard", Standard / 100m },
            { "minimum_wage", Wage / 100m },
            { "dibao_standard", Dibao / 100m },
        };
        if (Carried is { } carried)
        {
            inputs.Add("carried_months", carried);
        }

        if (Stops.Length > 0)
        {
            inputs.Add("stops", InputValue.Rows(Stops.Select((s, i) => Catalogs.Inputs(
                ("stop_reason", Reasons[(s + i) % Reasons.Length]), ("happened", Origin.PlusMonths(s))))));
        }

        return Catalogs.Set("liaoning-unemployment-2001").Calculate(inputs).Single;
    }
}
