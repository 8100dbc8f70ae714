using System.Numerics;
using PensionRules.Tests.Numerics;
using static PensionRules.Tests.Oracle.Money;

namespace PensionRules.Tests.Oracle;

/// <summary>The method of 2005 as Liaoning applies it, written a second time, in fen; null where there is no figure.</summary>
internal sealed class NationalOracle
{
    private static readonly int[] PayoutFrom40 =
    [
        233, 230, 226, 223, 220, 216, 212, 208, 204, 199, 195, 190, 185, 180, 175, 170,
        164, 158, 152, 145, 139, 132, 125, 117, 109, 101, 93, 84, 75, 65, 56,
    ];

    // Province, Shenyang, Dalian, from 2020.
    private static readonly int[][] Bases =
    [
        [6057, 7195, 7679], [6340, 7530, 8038], [6720, 7982, 8520], [6987, 8141, 8690], [7201, 8266, 8823], [7346, 8390, 8956],
    ];

    public NationalOracle(NationalPerson person)
    {
        bool isUndecided = person.Month >= 2030 * 12 && person.Months < 240;
        if (isUndecided)
        {
            return;
        }

        if (person.Months < 180)
        {
            (Basic, Account, Transitional) = (0, 0, 0);
            LumpSum = person.Month < (2011 * 12) + 6 ? person.Balance : null;
            return;
        }

        LumpSum = 0;
        if (Payout(person) is { } payout)
        {
            Account = Fen(FromFen(person.Balance) / payout);
        }

        if (Wage(person) is { } wage)
        {
            Fraction indexed = (wage + (wage * Of(person.Index, 10_000))) / Whole(2);
            Basic = Fen(indexed * Years(person.Months, person.Precision) * Of(1, 100));
            Transitional = Fen(indexed * Years(person.PreMonths, person.Precision) * Of(14, 1000));
        }
    }

    public BigInteger? Basic { get; }

    public BigInteger? Account { get; }

    public BigInteger? Transitional { get; }

    public BigInteger? LumpSum { get; }

    public BigInteger? Monthly => Basic + Account + Transitional;

    private static Fraction? Wage(NationalPerson person)
    {
        if (person.GivenWage is { } given)
        {
            return FromFen(given);
        }

        int year = (person.Month / 12) - 2020;
        return year is >= 0 and < 6 ? Whole(Bases[year][person.City == 3 ? 0 : person.City]) : null;
    }

    private static Fraction? Payout(NationalPerson person)
    {
        int age = person.Age / 12;
        int odd = person.Age % 12;
        if (odd != 0 && person.Month < 2025 * 12)
        {
            return At(person.IsAgeUp ? age + 1 : age) is { } whole ? Whole(whole) : null;
        }

        if (odd == 0)
        {
            return At(age) is { } exact ? Whole(exact) : null;
        }

        return At(age) is { } from && At(age + 1) is { } to
            ? HalfUp(Whole(from) - Of((from - to) * odd, 12), 1)
            : null;
    }

    private static int? At(int age) => age is >= 40 and <= 70 ? PayoutFrom40[age - 40] : null;

    private static Fraction Years(int months, int precision) => precision switch
    {
        0 => HalfUp(Of(months, 12), 2),
        1 => HalfUp(Of(months, 12), 4),
        2 => Whole(months / 12),
        3 => Of(months, 12),
        _ => Up(Of(months, 12), 1),
    };
}
