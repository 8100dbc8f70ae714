using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;

namespace PensionRules.Tests.Oracle;

/// <summary>A month's pension: what was due, what was paid and when. Money is in fen; without a day nothing was paid.</summary>
internal sealed record PaidMonth(int Month, int Due, int Paid, int? DaysLate)
{
    public static Gen<PaidMonth[]> Any =>
        from count in Gen.Choose(0, 12)
        from due in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 20_000)).ArrayOf(count)
        from off in Gen.OneOf(Gen.Constant(0), Gen.Choose(-2, 2), Gen.Choose(-20_000, 20_000)).ArrayOf(count)
        from late in Gen.Choose(-2, 2).ArrayOf(count)
        from isPaid in Gen.Choose(0, 3).ArrayOf(count)
        select Enumerable.Range(0, count).Select(i => isPaid[i] == 0
            ? new PaidMonth(i, due[i], 0, null)
            : new PaidMonth(i, due[i], Math.Max(0, due[i] + off[i]), late[i])).ToArray();

    public bool IsOnTime => Due == 0 || DaysLate <= 0;

    public int Shortfall => Math.Max(0, Due - Paid);

    public PolicyInputs ToInputs()
    {
        LocalDate dueDate = MonthSpell.Month(Month).OnDayOfMonth(15);
        PolicyInputs row = new()
        {
            { "pay_month", MonthSpell.Month(Month) },
            { "amount_due", Due / 100m },
            { "amount_paid", Paid / 100m },
            { "due_date", dueDate },
        };
        if (DaysLate is { } late)
        {
            row.Add("paid_date", dueDate.PlusDays(late));
        }

        return row;
    }
}
