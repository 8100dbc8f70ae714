using System.Numerics;
using PensionRules.Tests.Numerics;
using static PensionRules.Tests.Oracle.Money;

namespace PensionRules.Tests.Oracle;

/// <summary>
/// An individual account written a second time: bucket by bucket, each entry with its own simple interest in the year it is
/// made, the year's interest rounded to the fen and added.
/// </summary>
internal sealed class LedgerOracle
{
    public LedgerOracle(LedgerPerson person)
    {
        for (int bucket = 0; bucket < LedgerPerson.Buckets.Length; bucket++)
        {
            Run(person, bucket);
        }
    }

    /// <summary>What is in each bucket at the statement.</summary>
    public BigInteger[] Balances { get; } = new BigInteger[LedgerPerson.Buckets.Length];

    public BigInteger[] Interest { get; } = new BigInteger[LedgerPerson.Buckets.Length];

    /// <summary>Whether a bucket went below zero in some year.</summary>
    public bool IsRefused { get; private set; }

    public BigInteger Total => Balances.Aggregate(BigInteger.Zero, BigInteger.Add);

    /// <summary>The residents' subsidies: four levels of government, and what it paid for the person.</summary>
    public BigInteger Subsidies => Balances.Skip(3).Aggregate(BigInteger.Zero, BigInteger.Add);

    private void Run(LedgerPerson person, int bucket)
    {
        BigInteger balance = person.Carried?[bucket] ?? 0;
        for (int year = LedgerPerson.FirstYear; year <= person.Year; year++)
        {
            int months = year == person.Year ? person.Month : 12;
            LedgerEntry[] entries = [.. person.Entries.Where(e => e.Year == year && e.Bucket == bucket && e.Month <= months)];
            Fraction interest = Earned(FromFen(balance), Rate(person, year), months);
            foreach (LedgerEntry entry in entries)
            {
                interest += Earned(person, entry, months);
                balance += entry.Amount;
            }

            BigInteger credited = Fen(interest);
            IsRefused |= balance < 0 || balance + credited < 0;
            balance += credited;
            Interest[bucket] += credited;
        }

        Balances[bucket] = balance;
    }

    private static Fraction Earned(LedgerPerson person, LedgerEntry entry, int months)
    {
        Fraction amount = FromFen(entry.Amount);
        return person.Method switch
        {
            "annual" => amount * Rate(person, entry.Year) * Of(1083, 2000),
            "whole_year" => Earned(amount, Rate(person, entry.Year), months),
            "demand" => Earned(amount, Of(person.DemandRates[entry.Year - LedgerPerson.FirstYear], 10_000), months),
            _ => Earned(amount, Rate(person, entry.Year), months + 1 - entry.Month),
        };
    }

    private static Fraction Earned(Fraction amount, Fraction rate, int months) => amount * rate * Of(months, 12);

    private static Fraction Rate(LedgerPerson person, int year) => Of(person.Rates[year - LedgerPerson.FirstYear], 10_000);
}
