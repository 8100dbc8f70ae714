using System.Numerics;

namespace PensionRules.Population.Lanes;

/// <summary>Finds rows of a table of the law, and remembers: keys of people repeat. Not for use by several threads.</summary>
internal sealed class RowFinder
{
    private const int MostRemembered = 1 << 16;
    private const int Unknown = int.MinValue;

    private readonly LaneTable? _table;
    private readonly Dictionary<(long, long, long), int> _known = [];
    private readonly int[]? _byFirst;
    private readonly long _least;

    /// <summary>Creates a finder for keys within their declared bounds.</summary>
    public RowFinder(LaneTable table, IReadOnlyList<Affine> keys)
    {
        _table = table;
        if (keys.Count == 1 && keys[0].High - keys[0].Low < MostRemembered && BigInteger.Abs(keys[0].Low) <= CellCode.MostMagnitude)
        {
            _least = (long)keys[0].Low;
            _byFirst = new int[(int)(keys[0].High - keys[0].Low) + 1];
            Array.Fill(_byFirst, Unknown);
        }
    }

    private RowFinder()
    {
    }

    public static RowFinder None { get; } = new();

    /// <summary>The row for some keys, or −1.</summary>
    public int Find(ReadOnlySpan<long> keys)
    {
        if (_byFirst is not null)
        {
            ref int row = ref _byFirst[keys[0] - _least];
            if (row == Unknown)
            {
                row = _table!.Find(keys);
            }

            return row;
        }

        return keys.Length > 3 ? _table!.Find(keys) : FindKnown(keys);
    }

    private int FindKnown(ReadOnlySpan<long> keys)
    {
        (long, long, long) key = (keys[0], keys.Length > 1 ? keys[1] : 0, keys.Length > 2 ? keys[2] : 0);
        if (!_known.TryGetValue(key, out int row))
        {
            row = _table!.Find(keys);
            if (_known.Count >= MostRemembered)
            {
                _known.Clear();
            }

            _known[key] = row;
        }

        return row;
    }
}
