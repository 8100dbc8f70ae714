using System.Numerics;
using NodaTime;
using static PensionRules.Tests.Oracle.Money;

namespace PensionRules.Tests.Oracle;

/// <summary>Late fees by going from day to day and asking each which rate is in force.</summary>
internal sealed record LateFeeOracle
{
    private static readonly LocalDate NewRate = new(2011, 7, 1);

    public LateFeeOracle(LateFeePerson person)
    {
        LocalDate last = person.IsPaidDayCounted ? person.Paid : person.Paid.PlusDays(-1);
        BigInteger fee = 0;
        for (LocalDate day = person.Due; day <= last; day = day.PlusDays(1))
        {
            Days++;
            bool isOld = (person.IsByDueDay ? person.Due : day) < NewRate;
            fee += isOld ? OldFee(person) : person.Owed * 5;
        }

        // The rates are in ten-thousandths.
        Fee = Fen(FromFen(fee) / Whole(10_000));
    }

    public int Days { get; }

    /// <summary>Fen.</summary>
    public BigInteger Fee { get; }

    private static BigInteger OldFee(LateFeePerson person) => person.IsOrderOut == false ? 0 : person.Owed * 20;
}
