using System.Numerics;
using NodaTime;
using static PensionRules.Tests.Oracle.Money;

namespace PensionRules.Tests.Oracle;

/// <summary>The national residents' pension and what its heirs change, written a second time, in fen.</summary>
internal sealed record NationalResidentOracle
{
    private static readonly LocalDate Merger = new(2014, 2, 21);

    public NationalResidentOracle(NationalResidentPerson person)
    {
        LocalDate sixty = person.Birth.PlusYears(60);
        bool wasSixty = sixty <= person.Start;
        bool isNear = !wasSixty && sixty < person.Start.PlusYears(15);
        IsRefused = person.Subsidy > person.Balance || person.Month < person.Claim;
        if (IsRefused)
        {
            return;
        }

        bool isOpen = (!person.IsUrban || Code(person.Claim) >= 201107) && person.Assessed >= person.Start;
        bool areChildrenFine = person.IsUrban || person.HaveChildrenJoined || Code(person.Claim) >= 201402;
        bool isFree = wasSixty && areChildrenFine;
        bool hasPaid = person.Paid >= 150 || (isNear && (person.IsEveryYear || person.Paid >= person.Due));
        IsEligible = isOpen && person.Assessed >= sixty && !person.HasOther && (isFree || hasPaid);
        bool isDead = person.Event == 0 && Code(person.Month) > Code(person.LeftOn.ToYearMonth());
        if (IsEligible && !isDead)
        {
            BigInteger standard = Standard(person.Set, Code(person.Month)) + (person.Local ?? 0);
            Extra = Supplement(person.Set, person.Paid / 10, standard, Code(person.Month));
            Basic = standard + Extra;
            Account = Fen(FromFen(person.Balance) / Whole(139));
        }

        Leave(person);
    }

    public bool IsRefused { get; }

    public bool IsEligible { get; }

    public BigInteger Extra { get; }

    public BigInteger Basic { get; }

    public BigInteger Account { get; }

    public BigInteger? Refund { get; private set; }

    public BigInteger? ToPool { get; private set; }

    public BigInteger? Transferred { get; private set; }

    /// <summary>What everybody is paid at least, in fen.</summary>
    public static int Standard(string set, int month) => 100 * set.Split('-')[0] switch
    {
        "henan" => Henan(month),
        "hainan" => National(month) + HainanPart(month),
        _ => National(month),
    };

    private static int Code(YearMonth month) => (month.Year * 100) + month.Month;

    private static int National(int month) => month switch
    {
        >= 202507 => 143,
        >= 202407 => 123,
        >= 202307 => 103,
        >= 202207 => 98,
        >= 202007 => 93,
        >= 201801 => 88,
        >= 201407 => 70,
        _ => 55,
    };

    private static int Henan(int month) => month switch
    {
        >= 202407 => 148,
        >= 202307 => 128,
        >= 202301 => 123,
        >= 202207 => 113,
        >= 202007 => 108,
        >= 201901 => 103,
        >= 201801 => 98,
        >= 201701 => 80,
        >= 201407 => 78,
        _ => National(month),
    };

    // 145 in all in 2015; 178 in all in 2018, of the three candidates; then 107 and 7 a year.
    private static int HainanPart(int month) => month switch
    {
        >= 202305 => 107 + (7 * ((month / 100) - 2022)),
        >= 201801 => 178 - 88,
        >= 201501 => 145 - 70,
        _ => 0,
    };

    private static BigInteger Supplement(string set, int years, BigInteger standard, int month)
    {
        int beyond = Math.Max(0, years - 15);
        return set.Split('-')[0] switch
        {
            "hubei" or "liaoning" => 200 * beyond,
            "wuhan" => Enumerable.Range(1, years).Sum(y => y <= 15 ? 200 : 300),
            "jiangsu" => Fen(FromFen(standard * beyond) / Whole(100)),
            "hainan" when month >= 201501 => 400 * beyond,
            _ => 0,
        };
    }

    private void Leave(NationalResidentPerson person)
    {
        bool isNew = person.LeftOn >= Merger;
        switch (person.Event)
        {
            case 0:
                (Refund, ToPool, Transferred) = (isNew ? person.Balance : person.Balance - person.Subsidy, isNew ? 0 : person.Subsidy, 0);
                break;
            case 2 or 3 when isNew && !person.IsDrawing && person.IsMoved != false:
                (Refund, ToPool, Transferred) = (0, 0, person.Balance);
                break;
            default:
                break;
        }
    }
}
