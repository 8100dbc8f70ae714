using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Oracle;

/// <summary>Somebody who pays a year's contribution under the national document, Henan's or Zhengzhou's. Yuan for the tier, fen for other money, rates in hundredths of a per cent.</summary>
internal sealed record NationalResidentContributionPerson
{
    public static readonly string[] Sets =
        ["national-resident-contribution-2009", "henan-resident-contribution-2014", "zhengzhou-resident-contribution-2018"];

    private static readonly int[] Tiers =
        [0, 50, 100, 150, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1100, 1200, 1500, 2000, 2500, 3000, 3500, 4000, 5000, 6000];

    private static readonly YearMonth[] Starts = [new(2009, 9), new(2014, 7), new(2018, 1)];

    public int Place { get; init; }

    public YearMonth Month { get; init; }

    public bool IsUrban { get; init; }

    public int Tier { get; init; }

    public bool? IsLocalTier { get; init; }

    public int Cap { get; init; }

    public int Group { get; init; }

    public bool HasPaid { get; init; }

    public bool IsBack { get; init; }

    public bool IsBackSubsidised { get; init; }

    public long? LocalSubsidy { get; init; }

    public long PaidFor { get; init; }

    public long OwnOpening { get; init; }

    public long SubsidyOpening { get; init; }

    public int DepositRate { get; init; }

    public int StateRate { get; init; }

    public static Gen<NationalResidentContributionPerson> Any =>
        from place in Gen.Elements(0, 0, 1, 2)
        from month in Gen.OneOf(
            Gen.Elements(new YearMonth(2011, 7), new YearMonth(2014, 1), new YearMonth(2014, 2), new YearMonth(2017, 12), new YearMonth(2018, 1)),
            Gen.Choose(0, 200).Select(m => Starts[place].PlusMonths(m)))
        from tier in Gen.Elements(Tiers)
        from local in Gen.Elements<bool?>(null, null, true, false)
        from cap in Gen.Choose(0, 6).Select(c => c * 1000)
        from status in Gen.Choose(0, 3)
        from yes in Gen.Choose(0, 31)
        from subsidy in Gen.OneOf(Gen.Constant((long?)null), Gen.Choose(2000, 50_000).Select(s => (long?)s), Gen.Elements<long?>(2999, 3000, 5999, 6000))
        from paidFor in Gen.OneOf(Gen.Choose(0, 10_000), Gen.Elements(10_000, 10_001, 20_000, 20_001))
        from openings in Gen.Choose(0, 10_000_000).Two()
        from rates in Gen.Choose(0, 1000).Two()
        select new NationalResidentContributionPerson
        {
            Place = month < Starts[place] ? 0 : place,
            Month = month,
            IsUrban = (yes & 1) != 0 && month >= new YearMonth(2011, 7),
            Tier = tier,
            IsLocalTier = place > 0 && month >= Starts[2] ? null : local,
            Cap = cap,
            Group = status,
            HasPaid = (yes & 2) != 0 || (yes & 4) != 0,
            IsBack = (yes & 24) == 24,
            IsBackSubsidised = (yes & 4) != 0,
            LocalSubsidy = subsidy,
            PaidFor = paidFor,
            OwnOpening = openings.Item1,
            SubsidyOpening = openings.Item2,
            DepositRate = rates.Item1,
            StateRate = rates.Item2,
        };

    public CalculationResult Calculate() => Catalogs.Set(Sets[Place]).Calculate(ToInputs());

    public PolicyInputs ToInputs()
    {
        PolicyInputs inputs = new()
        {
            { "payment_month", Month },
            { "registration_kind", IsUrban ? "urban" : "rural" },
            { "tier", Tier },
            { "self_employed_yearly", Cap },
            { "group", ResidentContributionPerson.Groups[Group] },
            { "own_share_paid", HasPaid },
            { "is_back_payment", IsBack },
            { "back_payment_subsidy", IsBackSubsidised ? "same" : "none" },
            { "local_paid_for", PaidFor / 100m },
            { "own_opening", OwnOpening / 100m },
            { "subsidy_opening", SubsidyOpening / 100m },
            { "rate_1_january", DepositRate / 10_000m },
        };
        if (Place == 0)
        {
            inputs.Add("state_rate", StateRate / 10_000m);
        }
        else
        {
            inputs.Add("crediting_rates", InputValue.Rows([Catalogs.Inputs(("rate_year", Month.Year), ("crediting_rate", StateRate / 10_000m))]));
        }

        if (IsLocalTier is { } isLocal)
        {
            inputs.Add("is_local_tier", isLocal);
        }

        if (LocalSubsidy is { } subsidy)
        {
            inputs.Add("local_subsidy", subsidy / 100m);
        }

        return inputs;
    }
}
