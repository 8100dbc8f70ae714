using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Oracle;

/// <summary>
/// Somebody who pays a year's contribution in Dongfang. Yuan for the tier, fen for balances, rates in hundredths of a per cent; null is "not given".
/// </summary>
internal sealed record ResidentContributionPerson
{
    public static readonly string[] Groups = ["ordinary", "full", "dibao", "youfu"];

    public static readonly LocalDate[] CutOffs = [new(2011, 7, 1), new(2011, 10, 1)];

    private static readonly string[] RateReadings = ["first_day", "last_day", "by_day"];

    private static readonly string[] MoneyReadings = ["full_year", "demand", "by_month"];

    public int Tier { get; init; }

    public int Group { get; init; }

    public bool HasOneChild { get; init; }

    public bool HasPaid { get; init; }

    public bool IsBack { get; init; }

    public bool IsWithoutThirty { get; init; }

    public bool IsByOwnPart { get; init; }

    public bool IsPaidOwn { get; init; }

    public LocalDate? CutOff { get; init; }

    public LocalDate? Birth { get; init; }

    public bool? IsRegistered { get; init; }

    public bool?[] Bars { get; init; } = [];

    public long OwnOpening { get; init; }

    public long SubsidyOpening { get; init; }

    public int RateOf { get; init; }

    public int MoneyOf { get; init; }

    public int FirstRate { get; init; }

    public int LastRate { get; init; }

    public int DemandRate { get; init; }

    public int MonthsBooked { get; init; }

    public (int Rate, int Days)[] Periods { get; init; } = [];

    public static Gen<ResidentContributionPerson> Any =>
        from tier in Gen.OneOf(Gen.Elements(ResidentContributionOracle.Tiers), Gen.Elements(ResidentContributionOracle.Tiers), Gen.Choose(0, 2200))
        from money in Gen.Choose(0, 511)
        from @group in Gen.Choose(0, 3)
        from who in Candidate
        from own in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 10_000_000))
        from subsidy in Gen.Choose(0, 2_000_000)
        from rates in Gen.Choose(0, 1000).Three()
        from readings in Gen.Choose(0, 8)
        from months in Gen.Choose(0, 12)
        from days in Gen.Choose(1, 363)
        select who with
        {
            Tier = tier,
            Group = @group,
            HasOneChild = (money & 1) != 0,
            HasPaid = (money & 6) != 0,
            IsBack = (money & 24) == 24,
            IsWithoutThirty = (money & 32) != 0,
            IsByOwnPart = (money & 64) != 0,
            IsPaidOwn = (money & 128) != 0,
            OwnOpening = own,
            SubsidyOpening = subsidy,
            RateOf = readings / 3,
            MoneyOf = readings % 3,
            FirstRate = rates.Item1,
            LastRate = rates.Item2,
            DemandRate = rates.Item3,
            MonthsBooked = months,
            Periods = [(rates.Item1, days), (rates.Item2, 364 - days), (rates.Item3, (money & 256) != 0 ? 2 : 1)],
        };

    private static Gen<ResidentContributionPerson> Candidate =>
        from cutOff in Gen.Elements<LocalDate?>(null, CutOffs[0], CutOffs[1])
        from birth in Gen.OneOf(
            Gen.Constant((LocalDate?)null),
            Gen.Choose(-20, 120).Select(d => (LocalDate?)new LocalDate(1995, 7, 1).PlusDays(d)),
            Gen.Choose(1952, 1999).Select(y => (LocalDate?)new LocalDate(y, 2, 28)))
        from registered in Gen.Elements<bool?>(null, true, true, false)
        from bars in Gen.Elements<bool?>(null, false, false, false, false, false, true).ArrayOf(4)
        select new ResidentContributionPerson { CutOff = cutOff, Birth = birth, IsRegistered = registered, Bars = bars };

    public CalculationResult Calculate() => Catalogs.Set("dongfang-contribution-2011").Calculate(ToInputs());

    public PolicyInputs ToInputs()
    {
        PolicyInputs inputs = new()
        {
            { "tier", Tier },
            { "group", Groups[Group] },
            { "only_child_family", HasOneChild },
            { "own_share_paid", HasPaid },
            { "is_back_payment", IsBack },
            { "full_group_subsidy", IsWithoutThirty ? "no" : "yes" },
            { "bonus_follows", IsByOwnPart ? "own_part" : "chosen_tier" },
            { "paid_counts_as", IsPaidOwn ? "own" : "subsidy" },
            { "own_opening", OwnOpening / 100m },
            { "subsidy_opening", SubsidyOpening / 100m },
            { "interest_rate_of", RateReadings[RateOf] },
            { "current_year_money", MoneyReadings[MoneyOf] },
            { "rate_1_january", FirstRate / 10_000m },
            { "rate_31_december", LastRate / 10_000m },
            { "demand_rate", DemandRate / 10_000m },
            { "months_booked", MonthsBooked },
            { "rate_periods", InputValue.Rows(Periods.Select(p => Catalogs.Inputs(("period_rate", p.Rate / 10_000m), ("days", p.Days)))) },
        };
        AddConditions(inputs);
        return inputs;
    }

    private void AddConditions(PolicyInputs inputs)
    {
        if (CutOff is { } cutOff)
        {
            inputs.Add("cut_off", cutOff);
        }

        if (Birth is { } birth)
        {
            inputs.Add("birth_date", birth);
        }

        string[] terms = ["registered_here", "is_student", "is_employed", "in_other_scheme", "other_benefit"];
        bool?[] values = [IsRegistered, .. Bars];
        for (int i = 0; i < terms.Length; i++)
        {
            if (values[i] is { } value)
            {
                inputs.Add(terms[i], value);
            }
        }
    }
}
