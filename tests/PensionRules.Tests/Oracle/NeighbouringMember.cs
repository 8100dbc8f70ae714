using FsCheck;
using FsCheck.Fluent;
using PensionRules.Calculation;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Oracle;

/// <summary>Somebody of a household that asks for the minimum living guarantee; money in fen.</summary>
internal sealed record NeighbouringMember(int Income, int Due, int Received, bool IsAble, bool RefusedService, int OffersRefused)
{
    public static Gen<NeighbouringMember> Any =>
        from income in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 60_000))
        from due in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 60_000))
        from received in Gen.OneOf(Gen.Constant(0), Gen.Constant(due), Gen.Choose(0, due))
        from isAble in Gen.Elements(true, false)
        from refusedService in Gen.Elements(true, false, false)
        from offers in Gen.Choose(0, 3)
        select new NeighbouringMember(income, due, received, isAble, refusedService, offers);

    public bool IsExcluded(bool areBothNeeded)
    {
        bool refusedWork = OffersRefused >= 2;
        return IsAble && (areBothNeeded ? RefusedService && refusedWork : RefusedService || refusedWork);
    }

    public PolicyInputs ToInputs() => Catalogs.Inputs(
        ("income", Income / 100m),
        ("benefits_due", Due / 100m),
        ("benefits_received", Received / 100m),
        ("able_to_work", IsAble),
        ("refused_community_work", RefusedService),
        ("offers_refused", OffersRefused));
}
