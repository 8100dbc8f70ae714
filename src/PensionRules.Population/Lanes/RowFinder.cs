namespace PensionRules.Population.Lanes;

/// <summary>Finds rows of a table of the law, and remembers: keys of people repeat. Not for use by several threads.</summary>
internal sealed class RowFinder(LaneTable? table)
{
    private const int MostRemembered = 1 << 16;

    private readonly Dictionary<(long, long, long), int> _known = [];
    private (long, long, long) _last;
    private int _row = int.MinValue;

    public static RowFinder None { get; } = new(null);

    /// <summary>The row for some keys, or −1.</summary>
    public int Find(ReadOnlySpan<long> keys)
    {
        if (keys.Length > 3)
        {
            return table!.Find(keys);
        }

        (long, long, long) key = (keys[0], keys.Length > 1 ? keys[1] : 0, keys.Length > 2 ? keys[2] : 0);
        if (_row != int.MinValue && key == _last)
        {
            return _row;
        }

        if (!_known.TryGetValue(key, out int row))
        {
            row = table!.Find(keys);
            if (_known.Count >= MostRemembered)
            {
                _known.Clear();
            }

            _known[key] = row;
        }

        (_last, _row) = (key, row);
        return row;
    }
}
