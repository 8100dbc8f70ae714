using System.Numerics;
using NodaTime;
using PensionRules.Tests.Numerics;
using static PensionRules.Tests.Oracle.Money;

namespace PensionRules.Tests.Oracle;

/// <summary>Dongfang 2011, sections 四(一) to 四(三), written a second time from its text, in fen, with one reading of the cut-off.</summary>
internal sealed record ResidentContributionOracle
{
    public static readonly int[] Tiers = [100, 200, 300, 400, 500, 600, 800, 1000, 1500, 2000];

    private const int Full = 1;

    public ResidentContributionOracle(ResidentContributionPerson person, LocalDate cutOff)
    {
        IsRefused = !Tiers.Contains(person.Tier);
        if (IsRefused)
        {
            return;
        }

        bool?[] conditions = [person.Birth is { } birth ? birth.PlusYears(16) <= cutOff : null, person.IsRegistered, .. person.Bars.Select(b => !b)];
        MayJoin = conditions.Contains(false) ? false : conditions.Contains(null) ? null : true;
        int counted = Counted(person, MayJoin == false);
        int paid = person.IsBack || counted == 0 ? 0 : new[] { 0, 100, 70, 80 }[person.Group];
        int own = counted - paid;
        bool isHelped = counted > 0 && !person.IsBack;
        int thirty = isHelped && !(person.Group == Full && person.IsWithoutThirty) ? 30 : 0;
        int bonus = isHelped ? Bonus(person.Group == Full && person.IsByOwnPart ? own : counted) : 0;
        int child = isHelped && person.HasOneChild ? 10 : 0;
        Subsidies = (thirty * 100, bonus * 100, child * 100);
        Paid = (paid * 100, own * 100, (own + paid + thirty + bonus + child) * 100);
        int shared = thirty + (person.Group == Full ? paid : 0);
        Shares = (shared * 60, ((paid + thirty + bonus + child) * 100) - (shared * 60));
        int subsidy = thirty + bonus + child + (person.IsPaidOwn ? 0 : paid);
        Counting = ((own + paid + thirty + bonus + child - subsidy) * 100, subsidy * 100);
        OwnInterest = Interest(person, person.OwnOpening, Counting.Own);
        SubsidyInterest = Interest(person, person.SubsidyOpening, Counting.Subsidy);
        Closing = person.OwnOpening + person.SubsidyOpening + Paid.Credited + OwnInterest + SubsidyInterest;
    }

    public bool IsRefused { get; }

    public bool? MayJoin { get; }

    public (int Thirty, int Bonus, int Child) Subsidies { get; }

    public (int Government, int Own, int Credited) Paid { get; }

    public (int Province, int City) Shares { get; }

    public (int Own, int Subsidy) Counting { get; }

    public BigInteger OwnInterest { get; }

    public BigInteger SubsidyInterest { get; }

    public BigInteger Closing { get; }

    // What somebody's year counts as: the tier when paid, the lowest one for those the government pays for.
    private static int Counted(ResidentContributionPerson person, bool isBarred)
    {
        if (isBarred)
        {
            return 0;
        }

        return person.HasPaid ? person.Tier : person is { Group: Full, IsBack: false } ? 100 : 0;
    }

    // 15, 25 … 95 from the second tier on; money between two tiers is as good as the lower one.
    private static int Bonus(int money)
    {
        int at = Tiers.Count(t => t <= money) - 1;
        return at < 1 ? 0 : 5 + (10 * at);
    }

    private static BigInteger Interest(ResidentContributionPerson person, long opening, int current)
    {
        Fraction rate = person.RateOf switch
        {
            0 => Of(person.FirstRate, 10_000),
            1 => Of(person.LastRate, 10_000),
            _ => Of(person.Periods.Sum(p => p.Rate * p.Days), 10_000 * person.Periods.Sum(p => p.Days)),
        };
        Fraction currentRate = person.MoneyOf switch
        {
            0 => rate,
            1 => Of(person.DemandRate, 10_000),
            _ => rate * Of(person.MonthsBooked, 12),
        };
        return Fen((FromFen(opening) * rate) + (FromFen(current) * currentRate));
    }
}
