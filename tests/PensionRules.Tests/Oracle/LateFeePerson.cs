using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Oracle;

/// <summary>A firm in arrears: what it owes in fen, since when, and when it pays.</summary>
internal sealed record LateFeePerson
{
    private static readonly CalculationOptions Everything = new()
    {
        Terms = ["late_days", "old_days", "new_days", "old_fee", "new_fee", "late_fee", "total_payable"],
    };

    public long Owed { get; init; }

    public LocalDate Due { get; init; }

    /// <summary>Days from the due day to the day of payment.</summary>
    public int Days { get; init; }

    public bool IsPaidDayCounted { get; init; }

    public bool IsByDueDay { get; init; }

    /// <summary>Whether the order to pay has run out; null where the reading does not ask.</summary>
    public bool? IsOrderOut { get; init; }

    public LocalDate Paid => Due.PlusDays(Days);

    public static Gen<LateFeePerson> Any =>
        from owed in Gen.OneOf(Gen.Choose(0, 5000), Gen.Choose(0, 1_000_000_000))
        from due in Gen.OneOf(
            Gen.Choose(-400, 5).Select(d => new LocalDate(2011, 7, 1).PlusDays(d)),
            Gen.Choose(0, 9000).Select(d => new LocalDate(1999, 1, 22).PlusDays(d)))
        from days in Gen.OneOf(Gen.Choose(0, 400), Gen.Choose(0, 3), Gen.Choose(0, 5000))
        from readings in Gen.Choose(0, 3)
        from order in Gen.Elements<bool?>(null, true, false)
        select new LateFeePerson
        {
            Owed = owed,
            Due = due,
            Days = days,
            IsPaidDayCounted = (readings & 1) != 0,
            IsByDueDay = (readings & 2) != 0,
            IsOrderOut = order,
        };

    public Calculation.Outcome Calculate() => Catalogs.Set("national-late-fee-1999").Calculate(ToInputs(), Everything).Single;

    public PolicyInputs ToInputs()
    {
        PolicyInputs inputs = new()
        {
            { "owed", Owed / 100m },
            { "due_day", Due },
            { "paid_day", Paid },
            { "paid_day_counts", IsPaidDayCounted ? "counted" : "not_counted" },
            { "across_change", IsByDueDay ? "by_due_day" : "split" },
            { "ordered_deadline", IsOrderOut is null ? "ignored" : "needed" },
        };
        if (IsOrderOut is { } isOut)
        {
            inputs.Add("deadline_passed", isOut);
        }

        return inputs;
    }
}
