using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using PensionRules.Calculation;
using PensionRules.Tests.Support;
using static PensionRules.Tests.Oracle.Money;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Oracle;

/// <summary>A household under the Liaoning plan of 2001, section 六, and what it is due, written a second time from the text.</summary>
internal sealed record NeighbouringHousehold(NeighbouringMember[] Members, int Standard, bool AreBothNeeded, bool IsReceived)
{
    public static Gen<NeighbouringHousehold> Any =>
        from size in Gen.Choose(1, 7)
        from members in NeighbouringMember.Any.ArrayOf(size)
        from near in Gen.Choose(-2, 2)
        from standard in Gen.OneOf(Gen.Choose(100, 60_000), Gen.Constant(Math.Max(100, (members.Sum(m => m.Income + m.Due) / size) + near)))
        from areBothNeeded in Gen.Elements(true, false)
        from isReceived in Gen.Elements(true, false)
        select new NeighbouringHousehold(members, standard, areBothNeeded, isReceived);

    public int Income => Members.Sum(m => m.Income + (IsReceived ? m.Received : m.Due));

    public int Heads => Members.Count(m => !m.IsExcluded(AreBothNeeded));

    /// <summary>What the household lacks to the standard, for those who are entitled, in fen.</summary>
    public BigInteger Allowance
    {
        get
        {
            int lacking = (Standard * Members.Length) - Income;
            return lacking <= 0 ? 0 : Fen(Of((BigInteger)lacking * Heads, (BigInteger)Members.Length * 100));
        }
    }

    public Outcome Calculate() => Catalogs.Set("liaoning-dibao-2001").Calculate(new PolicyInputs
    {
        { "household", InputValue.Rows(Members.Select(m => m.ToInputs())) },
        { "standard", Standard / 100m },
        { "refusals", AreBothNeeded ? "both" : "either" },
        { "benefits_counted", IsReceived ? "received" : "due" },
    }).Single;
}
