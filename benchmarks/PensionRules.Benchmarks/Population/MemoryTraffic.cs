using System.Runtime.Intrinsics;

namespace PensionRules.Benchmarks.Population;

/// <summary>
/// The limit: the same columns read and as many bytes written, nothing calculated. A few rows of a column at a time or one row across all columns,
/// in the usual way or past the cache; the best of the four is what the others are held against.
/// </summary>
internal sealed unsafe class MemoryTraffic(PensionColumns columns, bool isByColumn, bool streams)
    : Contestant($"memory traffic{(isByColumn ? ", column after column" : string.Empty)}{(streams ? ", streaming stores" : string.Empty)}")
{
    private const int BlockRows = 1024;
    private const int Lanes = 8;

    public override bool HasAmounts => false;

    public override long Amount(int output, int row) => columns.Outputs[output][row];

    public override void Run(int count)
    {
        if (!isByColumn)
        {
            Across(count);
            return;
        }

        for (int row = 0; row < count; row += BlockRows)
        {
            ByColumn(row, Math.Min(BlockRows, count - row));
        }
    }

    private void ByColumn(int row, int rows)
    {
        for (int i = 0; i < PensionColumns.OutputCount; i++)
        {
            long* target = columns.Outputs[i].Longs + row;
            NativeColumn source = columns.Inputs[i];
            NativeColumn? other = i + PensionColumns.OutputCount < columns.Inputs.Count ? columns.Inputs[i + PensionColumns.OutputCount] : null;
            for (int at = 0; at < rows; at += Lanes)
            {
                Store(other is null ? Load(source, row + at) : Load(source, row + at) ^ Load(other, row + at), target + at);
            }
        }
    }

    // 2001: five inputs; 2005: six.
    private void Across(int count)
    {
        IReadOnlyList<NativeColumn> all = columns.Inputs;
        (NativeColumn a, NativeColumn b, NativeColumn c, NativeColumn d, NativeColumn e) = (all[0], all[1], all[2], all[3], all[4]);
        NativeColumn? f = all.Count > PensionColumns.OutputCount ? all[5] : null;
        long* v = columns.Outputs[0].Longs;
        long* w = columns.Outputs[1].Longs;
        long* x = columns.Outputs[2].Longs;
        long* y = columns.Outputs[3].Longs;
        long* z = columns.Outputs[4].Longs;
        for (int row = 0; row < count; row += Lanes)
        {
            Store(Load(a, row), v + row);
            Store(Load(b, row), w + row);
            Store(Load(c, row), x + row);
            Store(Load(d, row), y + row);
            Store(f is null ? Load(e, row) : Load(e, row) ^ Load(f, row), z + row);
        }
    }

    private static Vector512<long> Load(NativeColumn column, int row)
    {
        if (column.Width == sizeof(long))
        {
            return Vector512.LoadAligned(column.Longs + row);
        }

        (Vector256<long> low, Vector256<long> high) = Vector256.Widen(Vector256.LoadAligned(column.Ints + row));
        return Vector512.Create(low, high);
    }

    private void Store(Vector512<long> value, long* target)
    {
        if (streams)
        {
            value.StoreAlignedNonTemporal(target);
        }
        else
        {
            value.StoreAligned(target);
        }
    }
}
