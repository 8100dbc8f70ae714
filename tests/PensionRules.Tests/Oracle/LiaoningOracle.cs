using System.Numerics;
using PensionRules.Tests.Numerics;
using static PensionRules.Tests.Oracle.Money;

namespace PensionRules.Tests.Oracle;

/// <summary>The plan of 2001, section 二(五), written a second time from its text, in fen.</summary>
internal sealed class LiaoningOracle
{
    private static readonly Fraction Zero = Whole(0);

    public LiaoningOracle(LiaoningPerson person)
    {
        Fraction wage = FromFen(person.Wage);
        Fraction index = Of(person.Index, 10_000);
        Fraction years = person.IsProRata ? Of(person.Months, 12) : Whole(person.Months / 12);
        Fraction preYears = person.IsWholePreYears ? Whole(person.PreMonths / 12) : Of(person.PreMonths, 12);
        IsRefused = person.PreMonths > person.Months;
        if (person.Months < 180)
        {
            LumpSum = person.Balance;
            return;
        }

        Fraction share = Of(20, 100) + (Of(6, 1000) * (years - Whole(15)));
        Basic = Fen(wage * (person.IsCapped ? Smaller(share, Of(30, 100)) : share));
        Account = Fen(FromFen(person.Balance) / Whole(120));
        Transitional = Fen(wage * index * Of(12, 1000) * preYears);
        Fraction newMethod = FromFen(Basic + Account + Transitional);
        if (person.IndustryAmount is { } industry)
        {
            Industry = Fen(Larger(Zero, FromFen(industry) - newMethod) * Of(person.IndustryShare!.Value, 100));
            return;
        }

        Fraction former = Zero;
        if (person.OldAmount is { } amount)
        {
            former = FromFen(amount);
        }
        else if (person.FormerRate is { } rate)
        {
            BigInteger transition = Fen(wage * index * Of(rate, 10_000) * preYears);
            former = FromFen(Fen(wage * Of(1, 5)) + Fen(FromFen(person.Balance) / Whole(120)) + transition);
        }

        Guarantee = Fen(Larger(Zero, former - newMethod));
    }

    public bool IsRefused { get; }

    public BigInteger Basic { get; }

    public BigInteger Account { get; }

    public BigInteger Transitional { get; }

    public BigInteger Guarantee { get; }

    public BigInteger Industry { get; }

    public BigInteger LumpSum { get; }

    public BigInteger Monthly => Basic + Account + Transitional + Guarantee + Industry;

    private static Fraction Smaller(Fraction a, Fraction b) => a.CompareTo(b) < 0 ? a : b;

    private static Fraction Larger(Fraction a, Fraction b) => a.CompareTo(b) < 0 ? b : a;
}
