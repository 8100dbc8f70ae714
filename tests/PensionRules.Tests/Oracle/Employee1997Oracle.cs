using System.Numerics;
using PensionRules.Tests.Numerics;
using static PensionRules.Tests.Oracle.Money;

namespace PensionRules.Tests.Oracle;

/// <summary>The national method of 1997 (CN97-04 to CN97-07), written a second time, in fen; null where there is no figure.</summary>
internal sealed class Employee1997Oracle
{
    public Employee1997Oracle(Employee1997Person person)
    {
        IsRefused = person.PreMonths > person.Months || person.Rate is < 1_000 or > 1_400;
        if (IsRefused)
        {
            return;
        }

        if (person.Months < 15 * 12)
        {
            (Basic, Account, Transitional, LumpSum) = (0, 0, 0, person.Balance);
            return;
        }

        LumpSum = 0;
        Basic = Fen(FromFen(person.Wage) / Whole(5));
        Account = Fen(FromFen(person.Balance) / Whole(120));
        Fraction preYears = person.IsWholePreYears ? Whole(person.PreMonths / 12) : Of(person.PreMonths, 12);
        if (preYears.Top.IsZero)
        {
            Transitional = 0;
        }
        else if (person.Rate is { } rate)
        {
            Transitional = Fen(FromFen(person.Wage) * Of(person.Index, 10_000) * Of(rate, 100_000) * preYears);
        }
    }

    public bool IsRefused { get; }

    public BigInteger? Basic { get; }

    public BigInteger? Account { get; }

    public BigInteger? Transitional { get; }

    public BigInteger? LumpSum { get; }

    public BigInteger? Monthly => Basic + Account + Transitional;
}
