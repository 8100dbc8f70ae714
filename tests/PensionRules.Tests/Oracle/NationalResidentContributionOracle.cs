using System.Numerics;
using NodaTime;
using static PensionRules.Tests.Oracle.Money;

namespace PensionRules.Tests.Oracle;

/// <summary>A year's contribution under the national document, Henan's or Zhengzhou's, written a second time, in fen. Null: refused.</summary>
internal sealed record NationalResidentContributionOracle
{
    private const int Full = 1;

    private static readonly int[] HenanTiers = [200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500, 2000, 2500, 3000, 4000, 5000];

    private readonly bool _isMerged;

    private readonly bool _isNewHenan;

    public NationalResidentContributionOracle(NationalResidentContributionPerson person)
    {
        _isMerged = person.Month >= new YearMonth(2014, 2);
        _isNewHenan = person.Place > 0 && person.Month >= new YearMonth(2018, 1);
        Lowest = _isNewHenan ? 20_000 : 10_000;
        long? counted = Counted(person);
        if (counted is not { } money)
        {
            return;
        }

        long least = Least(person.Place, money);
        IsRefused = person.LocalSubsidy < least;
        bool isPaidFor = person.Group != 0 && !person.IsBack && money > 0;
        bool isTooMuch = isPaidFor && person.Group != Full && person.PaidFor > Lowest;
        if (IsRefused || isTooMuch)
        {
            return;
        }

        long government = isPaidFor ? (person.Group == Full ? Lowest : person.PaidFor) : 0;
        bool isHelped = money > 0 && (!person.IsBack || person.IsBackSubsidised);
        Thirty = isHelped ? (person.Place == 2 ? 6500 : 3000) : 0;
        Bonus = isHelped ? (person.LocalSubsidy ?? least) - Thirty : 0;
        Government = government;
        Own = money - government;
        long subsidy = government + Thirty + Bonus;
        Subsidy = subsidy;
        int rate = person.Month.Year >= 2014 ? person.StateRate : person.DepositRate;
        OwnInterest = Fen(FromFen((person.OwnOpening + Own.Value) * rate) / Whole(10_000));
        SubsidyInterest = Fen(FromFen((person.SubsidyOpening + subsidy) * rate) / Whole(10_000));
        Closing = person.OwnOpening + person.SubsidyOpening + Own + subsidy + OwnInterest + SubsidyInterest;
    }

    public long Lowest { get; }

    public bool IsRefused { get; }

    public long Thirty { get; }

    public long Bonus { get; }

    public long Government { get; }

    public BigInteger? Own { get; }

    public BigInteger Subsidy { get; }

    public BigInteger? OwnInterest { get; }

    public BigInteger? SubsidyInterest { get; }

    public BigInteger? Closing { get; }

    private long? Counted(NationalResidentContributionPerson person)
    {
        if (!person.HasPaid)
        {
            bool isFullyPaid = person.Group == Full || (person.Group != 0 && person.PaidFor >= Lowest);
            return isFullyPaid && !person.IsBack ? Lowest : 0;
        }

        bool isLocal = person.IsLocalTier == true && (!_isMerged || person.Tier <= person.Cap);
        return IsTier(person) || isLocal ? person.Tier * 100L : null;
    }

    private bool IsTier(NationalResidentContributionPerson person)
    {
        if (person.Place > 0)
        {
            return HenanTiers.Contains(person.Tier) || (person.Tier == 100 && !_isNewHenan);
        }

        int top = _isMerged || person.IsUrban ? 1000 : 500;
        return (person.Tier > 0 && person.Tier <= top && person.Tier % 100 == 0) || (_isMerged && (person.Tier is 1500 or 2000));
    }

    // Thirty; sixty from five hundred since the merger; Henan's ladder since 2018: steps of 10, of 20 from tier 600, of 30 from tier 1500.
    private long Least(int place, long money)
    {
        if (place > 0 && money == 0)
        {
            return 0;
        }

        if (!_isNewHenan)
        {
            return _isMerged && money >= 50_000 ? 6000 : 3000;
        }

        int at = Array.IndexOf(HenanTiers, (int)(money / 100));

        if (place == 2 && at < 5)
        {
            return 100 * (at == 4 ? 90 : 65 + (5 * at));
        }

        return 100 * (at < 4 ? 30 + (10 * at) : at < 9 ? 60 + (20 * (at - 3)) : 160 + (30 * (at - 8)));
    }
}
