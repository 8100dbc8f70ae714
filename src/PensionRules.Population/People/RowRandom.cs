using System.Runtime.InteropServices;

namespace PensionRules.Population.People;

/// <summary>
/// SplitMix64 (Steele, Lea, Flood 2014), begun anew for each row, so that a row depends on nothing but the seed and its number. Integers
/// only: the same on every machine, and not at the mercy of a new version of System.Random.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct RowRandom
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state;

    public RowRandom(ulong state) => _state = state;

    public static RowRandom Of(ulong seed, long row) => new(unchecked(Mix(Mix(seed) + (ulong)row)));

    public ulong Next()
    {
        _state = unchecked(_state + Golden);
        return Mix(_state);
    }

    /// <summary>From 0 to one less than the limit, which is below 2³².</summary>
    public int Below(int limit) => (int)(((Next() >> 32) * (ulong)limit) >> 32);

    /// <summary>From the least to the most, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>As <see cref="Between"/>, the middle more often: the mean of three.</summary>
    public int Middling(int least, int most) => (Between(least, most) + Between(least, most) + Between(least, most)) / 3;

    public bool Happens(int perMillion) => Below(PeopleOptions.AllRows) < perMillion;

    /// <summary>A position, each as often as its weight says.</summary>
    public int Weighted(ReadOnlySpan<int> weights)
    {
        int all = 0;
        foreach (int weight in weights)
        {
            all += weight;
        }

        int left = Below(all);
        int at = 0;
        while (left >= weights[at])
        {
            left -= weights[at++];
        }

        return at;
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
