using System.Numerics;
using PensionRules.Tests.Numerics;
using static PensionRules.Tests.Oracle.Money;

namespace PensionRules.Tests.Oracle;

/// <summary>The plan of 2001, section 二(二) and (三), written a second time from its text, in fen.</summary>
internal sealed class ContributionOracle
{
    public ContributionOracle(ContributionPerson person)
    {
        Fraction average = FromFen(person.CurrentAverage ?? person.Average);
        Fraction wage = person.Wage is { } known ? FromFen(known) : average;
        Fraction low = average * Of(3, 5);
        Fraction high = average * Whole(3);
        Base = Fen(wage.CompareTo(low) < 0 ? low : wage.CompareTo(high) > 0 ? high : wage);
        Employee = Fen(FromFen(Base) * (person.IsStaff ? Of(8, 100) : Of(person.SelfRate, 10_000)));
        Account = person.IsStaff ? Employee : Fen(FromFen(Base) * Of(person.SelfShare, 10_000));
        EmployerBase = Fen(FromFen(person.Payroll) / Whole(3));
        Employer = Fen(FromFen(EmployerBase) * Of(person.EmployerRate ?? 2_000, 10_000));
    }

    public BigInteger Base { get; }

    public BigInteger Employee { get; }

    public BigInteger Account { get; }

    public BigInteger EmployerBase { get; }

    public BigInteger Employer { get; }
}
