using System.Numerics;
using static PensionRules.Tests.Oracle.Money;

namespace PensionRules.Tests.Oracle;

/// <summary>The bridging rules of 2014 a second time, with months as sets, for somebody who draws nothing yet. Money is in fen.</summary>
internal sealed record BridgingOracle
{
    public BridgingOracle(BridgingPerson person)
    {
        HashSet<int> employee = MonthSpell.Months(person.Employee);
        HashSet<int> resident = MonthSpell.Months(person.Resident.Select(r => r.Spell));
        EmployeeMonths = employee.Count;
        OverlapMonths = employee.Intersect(resident).Count();
        IsToEmployee = EmployeeMonths >= BridgingPerson.EnoughMonths;
        Months = IsToEmployee ? EmployeeMonths : employee.Union(resident).Count();
        foreach (ResidentPayment payment in person.Resident)
        {
            int both = MonthSpell.Months([payment.Spell]).Count(employee.Contains);
            Refund += Fen(Of(payment.Money * (BigInteger)both, payment.Spell.Length * 100));
        }

        Balance = person.EmployeeBalance + person.ResidentBalance - Refund;
        Joined = IsToEmployee ? person.ResidentBalance - Refund : person.EmployeeBalance;
    }

    public int EmployeeMonths { get; }

    public int OverlapMonths { get; }

    public bool IsToEmployee { get; }

    public int Months { get; }

    public BigInteger Refund { get; }

    public BigInteger Joined { get; }

    public BigInteger Balance { get; }
}
