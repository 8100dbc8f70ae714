using PensionRules.Policies;

namespace PensionRules.Population.People;

/// <summary>The yearly contributions residents choose, in yuan, most of them low, and what the state adds.</summary>
internal static class ResidentTiers
{
    private static ReadOnlySpan<int> Tiers => [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500, 2000];

    private static ReadOnlySpan<int> Weights => [38, 16, 9, 4, 11, 3, 1, 2, 1, 6, 3, 6];

    public static PeopleColumn Column(bool isUsual) => new("tier", "档次", TypeKind.Number, 2)
    {
        IsUsual = isUsual,
        HasStep = true,
        Wrong = [-1, 2_000_001],
    };

    public static int Draw(ref RowRandom random) => Tiers[random.Weighted(Weights)];

    public static int Subsidy(int tier) => tier < 500 ? 30 : 60;
}
