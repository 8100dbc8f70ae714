using System.Numerics;
using NodaTime;
using static PensionRules.Tests.Oracle.Money;

namespace PensionRules.Tests.Oracle;

/// <summary>Dongfang 2011, sections 五 to 七 and 九, written a second time from its text, in fen, with one reading of the cut-off.</summary>
internal sealed record ResidentOracle
{
    public ResidentOracle(ResidentPerson person, LocalDate cutOff)
    {
        IsRefused = person.Subsidy > person.Balance;
        if (IsRefused)
        {
            return;
        }

        LocalDate sixty = person.Birth.PlusYears(60);
        bool wasSixty = sixty <= cutOff;
        bool isFar = sixty >= cutOff.PlusYears(15);
        bool isNear = !wasSixty && !isFar;
        bool isLocal = person.Urban >= 50 || (person.IsConverted && Math.Max(person.City, person.OtherCity) >= 50);
        bool mayApply = person.Assessed >= new LocalDate(2011, 7, 1) && person.Assessed >= sixty && isLocal && !person.HasOther;
        bool isShort = isNear && (person.IsEveryYear || person.Paid >= 150 || (person.IsMissedOnly && person.Paid >= person.Due));
        IsEligible = mayApply && (wasSixty || isShort || (isFar && person.Paid >= 150));
        FirstMonth = IsEligible ? person.Assessed.ToYearMonth().PlusMonths(1) : null;
        if (IsEligible)
        {
            Extra = Supplement(person);
            Basic = 13_000 + Extra;
            Account = Fen(FromFen(person.Balance) / Whole(139));
        }

        Province = Fen(FromFen(Basic * 6) / Whole(10));
        if (mayApply && person.Paid < 150 && !isShort)
        {
            BackYears = isNear && person.IsMissedOnly ? person.Due - person.Paid : 150 - person.Paid;
        }

        BackPayment = BackYears * person.Tier * 10;
        FromAccount = BigInteger.Min(Account, person.Left);
        FromPool = person.PoolCanPay is { } pool ? BigInteger.Min(Account - FromAccount, pool) : Account - FromAccount;
        Overpaid = person.PaidOut - ((Basic + Account) * person.MonthsDue);
        Leave(person, sixty);
    }

    public bool IsRefused { get; }

    public bool IsEligible { get; }

    public YearMonth? FirstMonth { get; }

    public BigInteger Extra { get; }

    public BigInteger Basic { get; }

    public BigInteger Account { get; }

    public BigInteger Province { get; }

    /// <summary>Tenths of a year.</summary>
    public int BackYears { get; }

    public BigInteger BackPayment { get; }

    public BigInteger FromAccount { get; }

    public BigInteger FromPool { get; }

    public BigInteger Overpaid { get; }

    public BigInteger? Refund { get; private set; }

    public BigInteger? ToPool { get; private set; }

    public BigInteger? Transferred { get; private set; }

    private static BigInteger Supplement(ResidentPerson person)
    {
        if (person.Paid < 150)
        {
            return 0;
        }

        int beyond = person.Paid - 150 + (person.IsPaidOnly ? 0 : person.Deemed);
        return person.IsProRata ? beyond * 40 : beyond / 10 * 400;
    }

    // 400 fen a year; of the balance the person keeps what is theirs, the pool the rest.
    private void Leave(ResidentPerson person, LocalDate sixty)
    {
        string reason = ResidentPerson.Events[person.Event];
        bool isMove = reason is "leaves_province" or "within_province";
        bool isTooLate = isMove && person.LeftOn >= sixty;
        bool isNotAllowed = reason == "withdraws_at_60" && (person.LeftOn < sixty || IsEligible);
        Transferred = isMove ? null : 0;
        if (reason == "leaves_province" && person.IsMoved == false)
        {
            Transferred = 0;
        }

        if (isTooLate || isNotAllowed)
        {
            return;
        }

        bool keepsAll = reason == "within_province" || (reason == "withdraws_at_60" && !person.IsWithoutSubsidy);
        BigInteger kept = keepsAll ? person.Balance : person.Balance - person.Subsidy;
        ToPool = person.Balance - kept;
        Transferred = reason switch
        {
            "within_province" => kept,
            "leaves_province" => person.IsMoved is { } moved ? (moved ? kept : 0) : null,
            _ => 0,
        };
        Refund = kept - Transferred;
    }
}
