using System.Numerics;
using NodaTime;
using PensionRules.Tests.Numerics;
using static PensionRules.Tests.Oracle.Money;

namespace PensionRules.Tests.Oracle;

/// <summary>
/// The payout of an account written a second time: the balances after each month's payment are summed until interest is settled,
/// in December or when what is left does not pay another month, and earn a twelfth of the year's rate.
/// </summary>
internal sealed class PayoutOracle
{
    public PayoutOracle(PayoutPerson person)
    {
        Fraction share = person.Balance == 0 ? Whole(0) : Of(person.Own, person.Balance);
        BigInteger ownStandard = Fen(FromFen(person.Monthly) * share);
        BigInteger balance = person.Balance;
        BigInteger own = person.Own;
        BigInteger unsettled = 0;
        for (int index = 0; index < person.Months; index++)
        {
            YearMonth month = person.First.PlusMonths(index);
            BigInteger ownPaid = BigInteger.Min(own, ownStandard);
            BigInteger paid = person.IsMatching
                ? ownPaid + BigInteger.Min(balance - own, person.Monthly - ownStandard)
                : BigInteger.Min(person.Monthly, balance);
            BigInteger rest = balance - paid;
            BigInteger interest = 0;
            unsettled += person.IsEarning ? rest : 0;
            if (month.Month == 12 || rest < person.Monthly)
            {
                interest = Fen(FromFen(unsettled) * Of(person.Rates[month.Year - PayoutPerson.StatementYear], 120_000));
                unsettled = 0;
            }

            BigInteger closing = rest + interest;
            own = (person.IsMatching, balance.IsZero) switch
            {
                (false, _) => Fen(FromFen(closing) * share),
                (_, true) => 0,
                _ => Fen(FromFen(own - ownPaid) + (FromFen(interest) * Of(own, balance))),
            };
            BigInteger fromPool = person.PoolCanPay is { } limit ? BigInteger.Min(person.Monthly - paid, limit) : person.Monthly - paid;
            Months.Add(new PayoutMonth(paid, fromPool, person.Monthly - paid - fromPool, interest, closing, own));
            balance = closing;
        }
    }

    public List<PayoutMonth> Months { get; } = [];
}
