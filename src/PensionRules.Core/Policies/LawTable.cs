using NodaTime;
using PensionRules.Numerics;

namespace PensionRules.Policies;

/// <summary>Values of the law by key. A key of type 地区 falls back from the city to its province and the nation; a 起 key takes the greatest row not above.</summary>
/// <param name="Keys">The keys; none for a single value.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Regions">The regions that keys fall back through.</param>
public sealed record LawTable(IReadOnlyList<LawKey> Keys, IReadOnlyList<LawRow> Rows, RegionRegister Regions)
{
    private readonly Dictionary<Rational, int>? _single = Keys is [{ IsFrom: false, Type.Kind: not TypeKind.Region }]
        ? Rows.Select((row, i) => (row, i)).Where(p => p.row.Candidates.Count > 0).ToDictionary(p => p.row.Keys[0], p => p.i)
        : null;

    /// <summary>Finds the row of some keys.</summary>
    /// <param name="keys">One value a key, in base units.</param>
    /// <returns>The row's position, or −1.</returns>
    public int Find(ReadOnlySpan<Rational> keys)
    {
        if (_single is not null)
        {
            return _single.GetValueOrDefault(keys[0], -1);
        }

        int region = -1;
        for (int i = 0; i < Keys.Count; i++)
        {
            region = Keys[i].Type.Kind == TypeKind.Region ? i : region;
        }

        if (region < 0)
        {
            return Scan(keys, -1, default);
        }

        foreach (Rational place in Regions.Fallback(keys[region]))
        {
            int found = Scan(keys, region, place);
            if (found >= 0)
            {
                return found;
            }
        }

        return -1;
    }

    /// <summary>The same table with only what was published by a day. A row without a publication date counts as published.</summary>
    /// <param name="knownAt">The day.</param>
    /// <returns>The table.</returns>
    public LawTable KnownAt(LocalDate knownAt) => Rows.All(r => r.Published is null || r.Published <= knownAt)
        ? this
        : new LawTable(Keys, [.. Rows.Where(r => r.Published is null || r.Published <= knownAt)], Regions);

    private int Scan(ReadOnlySpan<Rational> keys, int region, Rational place)
    {
        int best = -1;
        for (int i = 0; i < Rows.Count; i++)
        {
            if (Rows[i].Candidates.Count > 0 && Matches(Rows[i], keys, region, place) && (best < 0 || IsLater(Rows[i], Rows[best])))
            {
                best = i;
            }
        }

        return best;
    }

    private bool Matches(LawRow row, ReadOnlySpan<Rational> keys, int region, Rational place)
    {
        for (int i = 0; i < Keys.Count; i++)
        {
            Rational wanted = i == region ? place : keys[i];
            if (Keys[i].IsFrom ? row.Keys[i] > wanted : row.Keys[i] != wanted)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsLater(LawRow row, LawRow other)
    {
        for (int i = 0; i < Keys.Count; i++)
        {
            if (Keys[i].IsFrom && row.Keys[i] != other.Keys[i])
            {
                return row.Keys[i] > other.Keys[i];
            }
        }

        return false;
    }
}
