using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;

namespace PensionRules.Tests.Oracle;

/// <summary>A record as it was typed in: any cell but the number may be blank. Years are in tenths, money in fen.</summary>
internal sealed record RegisteredPerson
{
    private static readonly int?[] Places = [null, 409_999, 410_000, 410_105, 419_999, 420_000, 0, -410_000];

    public static YearMonth CheckedIn { get; } = new(2017, 6);

    public int Number { get; init; }

    public int? Place { get; init; }

    public LocalDate? Birth { get; init; }

    public YearMonth? Joined { get; init; }

    public int? Years { get; init; }

    public int? YearsBack { get; init; }

    public int? Own { get; init; }

    public int? Subsidy { get; init; }

    public int? Interest { get; init; }

    public int? Balance { get; init; }

    public static Gen<RegisteredPerson> Any =>
        from number in Gen.Choose(1, 6)
        from place in Gen.Elements(Places)
        from joined in Gen.Choose(-60, 2)
        from birth in Gen.OneOf(
            Gen.Choose(-2, 2).Select(m => (joined + m) - (16 * 12)), Gen.Choose(-2, 2).Select(m => m - (120 * 12)), Gen.Choose(-700, 3))
        from years in Gen.Choose(-1, 3)
        from back in Gen.OneOf(Gen.Constant(0), Gen.Choose(-1, 40))
        from money in Gen.Choose(0, 200_000).Three()
        from wrong in Gen.Choose(-1, 1)
        from loss in Gen.Elements(0, 0, 300_000)
        from blank in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 255))
        select new RegisteredPerson
        {
            Number = number,
            Place = place,
            Birth = (blank & 1) != 0 ? null : CheckedIn.PlusMonths(birth).OnDayOfMonth(15),
            Joined = (blank & 2) != 0 ? null : CheckedIn.PlusMonths(joined),
            Years = (blank & 4) != 0 ? null : back + (((joined / -12) + years) * 10),
            YearsBack = (blank & 8) != 0 ? null : back,
            Own = (blank & 16) != 0 ? null : money.Item1,
            Subsidy = (blank & 32) != 0 ? null : money.Item2,
            Interest = (blank & 64) != 0 ? null : money.Item3 - loss,
            Balance = (blank & 128) != 0 ? null : money.Item1 + money.Item2 + money.Item3 - loss + wrong,
        };

    public bool HasGoodPlace => Place / 10_000 == 41;

    public bool HasGoodBirth => Birth is { } birth && Age(birth, CheckedIn) is >= 0 and <= 120 * 12
        && (Joined is not { } joined || Age(birth, joined) >= 16 * 12);

    public bool HasGoodYears => Joined is { } joined && Years is { } years && YearsBack is { } back && joined <= CheckedIn
        && back >= 0 && back <= years && years - back <= (CheckedIn.Year - joined.Year + 1) * 10;

    public bool HasGoodAmounts => Own is not null && Subsidy is not null && Interest is not null && Balance is not null
        && Own >= 0 && Subsidy >= 0 && Interest >= 0 && Own + Subsidy + Interest == Balance;

    public PolicyInputs ToInputs()
    {
        PolicyInputs row = new() { { "record_number", Number } };
        Add(row, "registered_place", Place is { } place ? (InputValue?)place : null);
        Add(row, "birth_date", Birth is { } birth ? (InputValue?)birth : null);
        Add(row, "joined_month", Joined is { } joined ? (InputValue?)joined : null);
        Add(row, "years_paid", Years is { } years ? (InputValue?)(years / 10m) : null);
        Add(row, "years_paid_back", YearsBack is { } back ? (InputValue?)(back / 10m) : null);
        Add(row, "own_total", Fen(Own));
        Add(row, "subsidy_total", Fen(Subsidy));
        Add(row, "interest_total", Fen(Interest));
        Add(row, "account_balance", Fen(Balance));
        return row;
    }

    private static int Age(LocalDate birth, YearMonth month) => ((month.Year - birth.Year) * 12) + month.Month - birth.Month;

    private static InputValue? Fen(int? fen) => fen is { } known ? (InputValue?)(known / 100m) : null;

    private static void Add(PolicyInputs row, string field, InputValue? value)
    {
        if (value is { } given)
        {
            row.Add(field, given);
        }
    }
}
