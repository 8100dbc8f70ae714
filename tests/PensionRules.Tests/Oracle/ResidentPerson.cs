using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Oracle;

/// <summary>Somebody at the age of drawing in Dongfang. Years are in tenths, money in fen; null is "not given".</summary>
internal sealed record ResidentPerson
{
    public static readonly string[] Events = ["death", "emigration", "leaves_province", "within_province", "withdraws_at_60"];

    public LocalDate? CutOff { get; init; }

    public LocalDate Birth { get; init; }

    public LocalDate Assessed { get; init; }

    public int Paid { get; init; }

    public int Deemed { get; init; }

    public int Due { get; init; }

    public bool IsEveryYear { get; init; }

    public int Urban { get; init; }

    public int City { get; init; }

    public int OtherCity { get; init; }

    public bool IsConverted { get; init; }

    public bool HasOther { get; init; }

    public long Balance { get; init; }

    public long Subsidy { get; init; }

    public bool IsMissedOnly { get; init; }

    public bool IsPaidOnly { get; init; }

    public bool IsProRata { get; init; }

    public bool IsWithoutSubsidy { get; init; }

    public int Tier { get; init; }

    public int Event { get; init; }

    public bool? IsMoved { get; init; }

    public LocalDate? LeftOn { get; init; }

    public long Left { get; init; }

    public long? PoolCanPay { get; init; }

    public int MonthsDue { get; init; }

    public long PaidOut { get; init; }

    public static Gen<ResidentPerson> Any =>
        from person in Somebody
        from balance in Gen.OneOf(Gen.Choose(0, 10_000_000), Gen.Choose(0, 500_000_000))
        from subsidy in Gen.OneOf(Gen.Choose(0, balance), Gen.Choose(0, balance), Gen.Constant(balance), Gen.Constant(balance + 1))
        from readings in Gen.Choose(0, 15)
        from tier in Gen.Elements(ResidentContributionOracle.Tiers)
        from leaving in Gen.Choose(0, 4)
        from moved in Gen.Elements<bool?>(null, true, false)
        from left in Gen.OneOf(Gen.Constant((LocalDate?)null), Gen.Choose(-2, 2).Select(d => (LocalDate?)person.Birth.PlusYears(60).PlusDays(d)))
        from rest in Gen.Choose(0, 50_000)
        from pool in Gen.OneOf(Gen.Constant((long?)null), Gen.Choose(0, 50_000).Select(p => (long?)p))
        from months in Gen.Choose(0, 400)
        from paidOut in Gen.Choose(0, 10_000_000)
        select person with
        {
            Balance = balance,
            Subsidy = subsidy,
            IsMissedOnly = (readings & 1) != 0,
            IsPaidOnly = (readings & 2) != 0,
            IsProRata = (readings & 4) != 0,
            IsWithoutSubsidy = (readings & 8) != 0,
            Tier = tier,
            Event = leaving,
            IsMoved = moved,
            LeftOn = left,
            Left = rest,
            PoolCanPay = pool,
            MonthsDue = months,
            PaidOut = paidOut,
        };

    // Around the two candidates of the cut-off, and fifteen years later.
    private static Gen<LocalDate> Births => Gen.OneOf(
        Gen.Choose(-5, 100).Select(d => new LocalDate(1951, 7, 1).PlusDays(d)),
        Gen.Choose(-5, 100).Select(d => new LocalDate(1966, 7, 1).PlusDays(d)),
        Gen.Choose(0, 12_000).Select(d => new LocalDate(1940, 1, 1).PlusDays(d)));

    private static Gen<ResidentPerson> Somebody =>
        from cutOff in Gen.Elements<LocalDate?>(null, ResidentContributionPerson.CutOffs[0], ResidentContributionPerson.CutOffs[1])
        from birth in Births
        from days in Gen.OneOf(Gen.Choose(-1, 1), Gen.Choose(0, 4000))
        from early in Gen.Choose(0, 9)
        from paid in Gen.OneOf(Gen.Choose(0, 40).Select(y => y * 10), Gen.Choose(140, 170), Gen.Choose(0, 600))
        from deemed in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 450))
        from due in Gen.Choose(0, 15).Select(y => y * 10)
        from residence in Gen.OneOf(Gen.Constant((99, 0, 0)), Gen.Choose(40, 60).Three())
        from yes in Gen.Choose(0, 31)
        select new ResidentPerson
        {
            CutOff = cutOff,
            Birth = birth,
            Assessed = early == 0 ? new LocalDate(2011, 6, 30) : birth.PlusYears(60).PlusDays(days),
            Paid = paid,
            Deemed = deemed,
            Due = due,
            Urban = residence.Item1,
            City = residence.Item2,
            OtherCity = residence.Item3,
            IsEveryYear = (yes & 1) != 0,
            IsConverted = (yes & 2) != 0,
            HasOther = (yes & 28) == 28,
        };

    public CalculationResult Calculate() => Catalogs.Set("dongfang-resident-2011").Calculate(ToInputs());

    public PolicyInputs ToInputs()
    {
        PolicyInputs inputs = new()
        {
            { "birth_date", Birth },
            { "assessment_date", Assessed },
            { "paid_years", Paid / 10m },
            { "deemed_years", Deemed / 10m },
            { "years_due", Due / 10m },
            { "paid_every_year", IsEveryYear },
            { "urban_years", Urban / 10m },
            { "converted", IsConverted },
            { "city_years", City / 10m },
            { "other_city_years", OtherCity / 10m },
            { "other_benefit", HasOther },
            { "account_balance", Balance / 100m },
            { "subsidy_balance", Subsidy / 100m },
            { "back_payment_tier", Tier },
            { "leaving", Events[Event] },
            { "balance_left", Left / 100m },
            { "months_due", MonthsDue },
            { "paid_out", PaidOut / 100m },
            { "gap_rule", IsMissedOnly ? "missed_years" : "complete" },
            { "deemed_beyond", IsPaidOnly ? "paid_only" : "counted" },
            { "partial_years", IsProRata ? "pro_rata" : "whole" },
            { "refund_with_subsidy", IsWithoutSubsidy ? "no" : "yes" },
        };
        if (CutOff is { } cutOff)
        {
            inputs.Add("cut_off", cutOff);
        }

        if (IsMoved is { } moved)
        {
            inputs.Add("on_leaving", moved ? "move" : "give_back");
        }

        if (LeftOn is { } left)
        {
            inputs.Add("leaving_date", left);
        }

        if (PoolCanPay is { } pool)
        {
            inputs.Add("pool_can_pay", pool / 100m);
        }

        return inputs;
    }
}
