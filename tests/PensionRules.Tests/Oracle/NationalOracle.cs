using System.Numerics;
using PensionRules.Tests.Numerics;
using static PensionRules.Tests.Oracle.Money;

namespace PensionRules.Tests.Oracle;

/// <summary>The method of 2005 as a province applies it, written a second time, in fen; null where there is no figure.</summary>
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

    public NationalOracle(NationalPerson person, EmployeeProvince province)
    {
        if (person.Months < Needed(person.Month / 12))
        {
            (Basic, Account, Transitional) = (0, 0, 0);
            LumpSum = person.Month < (2011 * 12) + 6 ? person.Balance : null;
            return;
        }

        LumpSum = 0;
        int precision = province.AreYearsTenthUp ? 4 : person.Precision;
        Fraction preYears = Years(person.PreMonths, precision);
        if (Payout(person) is { } payout)
        {
            Account = Rounded(FromFen(person.Balance) / payout, province);
        }

        if (province.Transition is TransitionShape.None or TransitionShape.SecondIndex && preYears.Top.IsZero)
        {
            Transitional = 0;
        }

        if (Wage(person, province) is { } wage)
        {
            Fraction indexed = wage * Of(person.Index, 10_000);
            Fraction mean = (wage + indexed) / Whole(2);
            Basic = Rounded(mean * Years(person.Months, precision) * Of(1, 100), province);
            Fraction? unit = province.Transition switch
            {
                TransitionShape.Mean => mean,
                TransitionShape.Indexed => indexed,
                TransitionShape.IndexAtLeastOne => person.Index < 10_000 ? wage : indexed,
                TransitionShape.SecondIndex => wage * Of(person.SecondIndex, 10_000),
                _ => null,
            };
            if (unit is { } one)
            {
                Transitional = Rounded(one * preYears * Of(province.PerMille, 1000), province);
            }
        }

        if (province.Transition == TransitionShape.None && !preYears.Top.IsZero)
        {
            Transitional = null;
        }
    }

    public BigInteger? Basic { get; }

    public BigInteger? Account { get; }

    public BigInteger? Transitional { get; }

    public BigInteger? LumpSum { get; }

    public BigInteger? Monthly => Basic + Account + Transitional;

    private static int Needed(int year) => year < 2030 ? 180 : Math.Min(240, 186 + (6 * (year - 2030)));

    private static BigInteger Rounded(Fraction yuan, EmployeeProvince province) =>
        province.IsTenthUp ? Up(yuan, 1).Top * 10 : Fen(yuan);

    private static Fraction? Wage(NationalPerson person, EmployeeProvince province)
    {
        if (person.GivenWage is { } given)
        {
            return FromFen(given);
        }

        if (!province.HasBases)
        {
            return null;
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
