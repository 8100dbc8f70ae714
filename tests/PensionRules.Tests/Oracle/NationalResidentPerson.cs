using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Oracle;

/// <summary>Somebody at the age of drawing under the national residents' document or an heir of it. Years are in tenths, money in fen; null is "not given".</summary>
internal sealed record NationalResidentPerson
{
    public const string National = "national-resident-2009";

    public static readonly string[] Sets =
        [National, "henan-resident-2014", "hubei-resident-2014", "liaoning-resident-2014", "wuhan-resident-2014", "jiangsu-resident-2014", "hainan-resident-2015"];

    private static readonly string[] Kinds = ["rural", "urban"];

    private static readonly LocalDate Merger = new(2014, 2, 21);

    private static readonly YearMonth LastClearMonthInHenan = new(2025, 6);

    public string Set { get; init; } = National;

    public YearMonth Claim { get; init; }

    public YearMonth? PaidFor { get; init; }

    public bool IsUrban { get; init; }

    public LocalDate Start { get; init; }

    public LocalDate Birth { get; init; }

    public LocalDate Assessed { get; init; }

    public int Paid { get; init; }

    public int Due { get; init; }

    public bool IsEveryYear { get; init; }

    public bool HaveChildrenJoined { get; init; }

    public bool HasOther { get; init; }

    public long Balance { get; init; }

    public long Subsidy { get; init; }

    public long? Local { get; init; }

    public int? Event { get; init; }

    public LocalDate LeftOn { get; init; }

    public bool IsDrawing { get; init; }

    public bool? IsMoved { get; init; }

    public YearMonth Month => PaidFor ?? Claim;

    public static Gen<NationalResidentPerson> Any =>
        from person in Somebody
        from balance in Gen.OneOf(Gen.Choose(0, 10_000_000), Gen.Choose(0, 500_000_000))
        from subsidy in Gen.OneOf(Gen.Choose(0, balance), Gen.Choose(0, balance), Gen.Constant(balance), Gen.Constant(balance + 1))
        from local in Gen.OneOf(Gen.Constant((long?)null), Gen.Choose(0, 50_000).Select(l => (long?)l))
        from leaving in Gen.Elements<int?>(null, 0, 0, 1, 2, 3, 4)
        from left in Gen.OneOf(Gen.Choose(-2, 2), Gen.Choose(-1500, 4000)).Select(d => Merger.PlusDays(d))
        from drawing in Gen.Elements(true, false)
        from moved in Gen.Elements<bool?>(null, true, false)
        from set in Gen.Elements(Sets)
        select person with
        {
            Set = (person.Claim < new YearMonth(2015, 1) && set != Sets[1] && set != Sets[6])
                || (set == Sets[1] && person.Month > LastClearMonthInHenan) ? National : set,
            Balance = balance,
            Subsidy = subsidy,
            Local = local,
            Event = leaving,
            LeftOn = left,
            IsDrawing = drawing,
            IsMoved = moved,
        };

    private static Gen<NationalResidentPerson> Somebody =>
        from start in Gen.Choose(0, 1000).Select(d => new LocalDate(2009, 9, 1).PlusDays(d))
        from birth in Births(start)
        from assessed in Gen.OneOf(
            Gen.Choose(-2, 2).Select(d => birth.PlusYears(60).PlusDays(d)),
            Gen.Choose(-2, 2).Select(d => start.PlusDays(d)),
            Gen.Choose(0, 6000).Select(d => start.PlusDays(d)))
        from claim in Claims(assessed)
        from later in Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(-1, 1).Select(m => (int?)m), Gen.Choose(0, 150).Select(m => (int?)m))
        from paid in Gen.OneOf(Gen.Choose(0, 40).Select(y => y * 10), Gen.Choose(140, 170), Gen.Choose(0, 600))
        from due in Gen.Choose(0, 15).Select(y => y * 10)
        from yes in Gen.Choose(0, 31)
        select new NationalResidentPerson
        {
            Claim = claim,
            PaidFor = later is { } months ? claim.PlusMonths(months) : null,
            IsUrban = (yes & 1) != 0,
            Start = start,
            Birth = birth,
            Assessed = assessed,
            Paid = paid,
            Due = due,
            IsEveryYear = (yes & 2) != 0,
            HaveChildrenJoined = (yes & 4) != 0,
            HasOther = (yes & 24) == 24,
        };

    public CalculationResult Calculate(params string[] terms) =>
        Catalogs.Set(Set).Calculate(ToInputs(), new CalculationOptions { Terms = terms.Length == 0 ? null : terms });

    public PolicyInputs ToInputs()
    {
        PolicyInputs inputs = new()
        {
            { "claim_month", Claim },
            { "registration_kind", Kinds[IsUrban ? 1 : 0] },
            { "scheme_start", Start },
            { "birth_date", Birth },
            { "assessment_date", Assessed },
            { "paid_years", Paid / 10m },
            { "years_due", Due / 10m },
            { "paid_every_year", IsEveryYear },
            { "children_joined", HaveChildrenJoined },
            { "other_benefit", HasOther },
            { "account_balance", Balance / 100m },
            { "subsidy_balance", Subsidy / 100m },
            { "is_drawing", IsDrawing },
        };
        if (PaidFor is { } month)
        {
            inputs.Add("benefit_month", month);
        }

        if (Local is { } local)
        {
            inputs.Add("local_addition", local / 100m);
        }

        if (Event is { } leaving)
        {
            inputs.Add("leaving", ResidentPerson.Events[leaving]);
            inputs.Add("leaving_date", LeftOn);
        }

        if (IsMoved is { } moved)
        {
            inputs.Add("on_leaving", moved ? "move" : "give_back");
        }

        if (Set == Sets[6])
        {
            inputs.Add("base_2018", 178);
        }

        return inputs;
    }

    // Around sixty and forty-five at the start, and anybody.
    private static Gen<LocalDate> Births(LocalDate start) => Gen.OneOf(
        Gen.Choose(-3, 3).Select(d => start.PlusYears(-60).PlusDays(d)),
        Gen.Choose(-3, 3).Select(d => start.PlusYears(-45).PlusDays(d)),
        Gen.Choose(0, 14_000).Select(d => new LocalDate(1930, 1, 1).PlusDays(d)));

    private static Gen<YearMonth> Claims(LocalDate assessed)
    {
        YearMonth first = new(2009, 9);
        YearMonth own = assessed.ToYearMonth();
        return Gen.OneOf(
            Gen.Choose(0, 2).Select(m => (own < first ? first : own).PlusMonths(m)),
            Gen.Elements(new YearMonth(2011, 6), new YearMonth(2011, 7), new YearMonth(2014, 1), new YearMonth(2014, 2)),
            Gen.Choose(0, 215).Select(m => first.PlusMonths(m)));
    }
}
