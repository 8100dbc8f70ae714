using PensionRules.Policies;

namespace PensionRules.Population.People;

/// <summary>Where people live: the places of Liaoning that every register knows, the other eleven cities under the province's code.</summary>
internal static class Places
{
    /// <summary>How many of a hundred live in each place.</summary>
    private static ReadOnlySpan<int> Weights => [21, 17, 4, 58];

    private static ReadOnlySpan<int> Codes => [210100, 210200, 211100, 210000];

    /// <summary>The wages of each place as thousandths of the province's.</summary>
    private static ReadOnlySpan<int> Levels => [1180, 1270, 1080, 940];

    /// <summary>What the residents' pension adds locally in each place, yuan a month.</summary>
    private static ReadOnlySpan<int> Additions => [85, 110, 40, 5];

    public static int Draw(ref RowRandom random) => random.Weighted(Weights);

    public static int Code(int place) => Codes[place];

    public static int Level(int place) => Levels[place];

    public static int Addition(int place) => Additions[place];

    public static PeopleColumn Column { get; } = new("place", "参保地", TypeKind.Region);
}
