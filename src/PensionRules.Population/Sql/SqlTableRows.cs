using System.Numerics;
using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Population.Lanes;

namespace PensionRules.Population.Sql;

/// <summary>
/// The rows of a table of the law as arms of a CASE, so that the first that fits is the one that <see cref="LawTable.Find"/> finds: exact keys one
/// inside the other, then keys that hold from a value on, the last first; a region after the narrower ones that fall back to it.
/// </summary>
internal sealed class SqlTableRows
{
    private readonly LaneTable _table;
    private readonly IReadOnlyList<string> _keys;
    private readonly Func<int, string> _value;
    private readonly int[] _exact;
    private readonly int[] _from;
    private readonly int _region;

    public SqlTableRows(LaneTable table, IReadOnlyList<string> keys, Func<int, string> value)
    {
        _table = table;
        _keys = keys;
        _value = value;
        IReadOnlyList<LawKey> lawKeys = table.Site.Table.Keys;
        _region = lawKeys.ToList().FindLastIndex(k => k.Type.Kind == TypeKind.Region);
        _exact = [.. Enumerable.Range(0, lawKeys.Count).Where(i => !lawKeys[i].IsFrom && i != _region)];
        _from = [.. Enumerable.Range(0, lawKeys.Count).Where(i => lawKeys[i].IsFrom && i != _region)];
    }

    private IReadOnlyList<LawRow> Rows => _table.Site.Table.Rows;

    /// <summary>The CASE; NULL where no row fits, and empty when there is none at all.</summary>
    public string Write() => Exact([.. Enumerable.Range(0, Rows.Count).Where(IsPossible)], 0);

    // A blank cell is never found, nor a key that no whole number reaches.
    private bool IsPossible(int row) => Rows[row].Candidates.Count > 0
        && _exact.All(k => Whole(Rows[row].Keys[k], k).IsInteger);

    private string Exact(IReadOnlyList<int> rows, int depth)
    {
        if (rows.Count == 0)
        {
            return string.Empty;
        }

        if (depth == _exact.Length)
        {
            return Places(rows);
        }

        int key = _exact[depth];
        IEnumerable<string> arms = rows.GroupBy(r => Rows[r].Keys[key]).Select(g => $"WHEN {Key(g.Key, key)} THEN {Exact([.. g], depth + 1)} ");
        return $"CASE {_keys[key]} {string.Concat(arms)}END";
    }

    private string Places(IReadOnlyList<int> rows)
    {
        if (_region < 0)
        {
            return From(rows, string.Empty);
        }

        // Where a narrower region has rows and none fits, the wider one is looked at.
        IGrouping<Rational, int>[] places = [.. rows.GroupBy(r => Rows[r].Keys[_region]).OrderByDescending(g => Narrowness(g.Key))];
        IEnumerable<string> arms = places.SelectMany(p => Arms([.. p], $"{_keys[_region]} IN ({string.Join(", ", Inside(p.Key))})"));
        return $"CASE {string.Concat(arms)}END";
    }

    private string From(IReadOnlyList<int> rows, string place)
    {
        if (_from.Length == 0)
        {
            return _value(rows[0]);
        }

        return $"CASE {string.Concat(Arms(rows, place))}END";
    }

    private IEnumerable<string> Arms(IReadOnlyList<int> rows, string place)
    {
        IOrderedEnumerable<int> ordered = rows.OrderBy(_ => 0);
        foreach (int key in _from)
        {
            ordered = ordered.ThenByDescending(r => Rows[r].Keys[key]);
        }

        return ordered.Select(r => $"WHEN {string.Join(" AND ", Conditions(r, place))} THEN {_value(r)} ");
    }

    private IEnumerable<string> Conditions(int row, string place)
    {
        IEnumerable<string> from = _from.Select(k => $"{_keys[k]} >= {-(-Whole(Rows[row].Keys[k], k)).Floor()}");
        return place.Length == 0 ? from : from.Prepend(place);
    }

    private Rational Whole(in Rational key, int position) => key * Rational.Create(_table.KeyDenominators[position], 1);

    private string Key(in Rational key, int position) => Whole(key, position).Numerator.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private int Narrowness(in Rational place) => _table.Site.Table.Regions.Fallback(place).Count();

    // Every region that falls back to a place, and the place itself.
    private IEnumerable<BigInteger> Inside(Rational place) => _table.Site.Table.Regions.All
        .Where(r => _table.Site.Table.Regions.Fallback(r.Number).Contains(place)).Select(r => (BigInteger)r.Number)
        .Append(place.Numerator).Distinct().Order();
}
