using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PensionRules.Population.Lanes;

/// <summary>Brings cells into buffers and results out of them.</summary>
internal static unsafe class LoadLanes
{
    private const int Lanes = 8;

    public static void Load(LaneBuffers buffers, LaneStep step, CellSource source, int count)
    {
        int whole = count - (count % Lanes);
        if (step.KeepsInt64)
        {
            LoadInt64(buffers.Int64s(step.Target), source, whole);
        }
        else
        {
            LoadDouble(buffers.Doubles(step.Target), source, whole, default);
        }

        LoadRest(buffers, step, source, whole, count);
    }

    /// <summary>Brings the cells of a column into a buffer; false when one of them is outside a range, and the buffer means nothing.</summary>
    public static bool TryLoad(LaneBuffers buffers, LaneStep step, CellSource source, int count, CellRange range)
    {
        int whole = count - (count % Lanes);
        if (step.KeepsInt64 || !LoadDouble(buffers.Doubles(step.Target), source, whole, range))
        {
            return false;
        }

        LoadRest(buffers, step, source, whole, count);
        for (int row = whole; row < count; row++)
        {
            long cell = source[row];
            if (cell < range.Low || cell > range.High)
            {
                return false;
            }
        }

        return true;
    }

    public static void Fill(LaneBuffers buffers, LaneStep step, int count)
    {
        if (step.KeepsInt64)
        {
            new Span<long>(buffers.Int64s(step.Target), count).Fill(step.Offset);
        }
        else
        {
            new Span<double>(buffers.Doubles(step.Target), count).Fill(step.Offset);
        }
    }

    /// <summary>Writes a result as 64-bit integers; past the caches when the target is not read again soon.</summary>
    public static void Store(LaneBuffers buffers, in LaneOperand operand, long* target, int count, bool streams)
    {
        int row = 0;
        if (streams)
        {
            for (; row < count && ((nint)(target + row) & 63) != 0; row++)
            {
                target[row] = ScalarLanes.Value(buffers, operand, row);
            }
        }

        int first = row;
        if (operand.IsInt64)
        {
            row = StoreInt64(buffers.Int64s(operand.Slot), operand, target, first, count, streams);
        }
        else
        {
            row = StoreDouble(buffers.Doubles(operand.Slot), operand, target, first, count, streams);
        }

        for (; row < count; row++)
        {
            target[row] = ScalarLanes.Value(buffers, operand, row);
        }
    }

    /// <summary>The sum of a result over a block.</summary>
    public static Int128 Sum(LaneBuffers buffers, LaneResult result, int count)
    {
        LaneOperand operand = result.Number;
        int whole = operand.IsInt64 || operand.IsConstant ? 0 : count - (count % Lanes);
        Int128 sum = whole == 0 ? 0 : SumDouble(buffers.Doubles(operand.Slot), whole, result.IsSmall);
        sum = (sum * operand.Factor) + ((Int128)operand.Offset * whole);
        for (int row = whole; row < count; row++)
        {
            sum += ScalarLanes.Value(buffers, operand, row);
        }

        return sum;
    }

    /// <summary>Whether some row is not 0 (or, asked the other way, whether some row is 0).</summary>
    public static bool Any(LaneBuffers buffers, in LaneOperand operand, int count, bool isZero)
    {
        int row = 0;
        if (!operand.IsInt64)
        {
            double* lanes = buffers.Doubles(operand.Slot);
            Vector512<double> factor = Vector512.Create((double)operand.Factor);
            Vector512<double> offset = Vector512.Create((double)operand.Offset);
            for (; row <= count - Lanes; row += Lanes)
            {
                Vector512<double> value = Vector512.MultiplyAddEstimate(Vector512.LoadAligned(lanes + row), factor, offset);
                if (isZero ? Vector512.EqualsAny(value, Vector512<double>.Zero) : !Vector512.EqualsAll(value, Vector512<double>.Zero))
                {
                    return true;
                }
            }
        }

        for (; row < count; row++)
        {
            if ((ScalarLanes.Value(buffers, operand, row) == 0) == isZero)
            {
                return true;
            }
        }

        return false;
    }

    // Below 2^51 each, so that a lane's sum over a block stays below 2^57; small ones stay exact in floating point.
    private static Int128 SumDouble(double* lanes, int count, bool isSmall)
    {
        if (isSmall)
        {
            Vector512<double> small = Vector512<double>.Zero;
            for (int row = 0; row < count; row += Lanes)
            {
                small += Vector512.LoadAligned(lanes + row);
            }

            return (long)Vector512.Sum(small);
        }

        Vector512<long> all = Vector512<long>.Zero;
        for (int row = 0; row < count; row += Lanes)
        {
            all += Vector512.ConvertToInt64Native(Vector512.LoadAligned(lanes + row));
        }

        Int128 sum = 0;
        for (int i = 0; i < Lanes; i++)
        {
            sum += all[i];
        }

        return sum;
    }

    private static void LoadRest(LaneBuffers buffers, LaneStep step, CellSource source, int from, int count)
    {
        for (int row = from; row < count; row++)
        {
            if (step.KeepsInt64)
            {
                buffers.Int64s(step.Target)[row] = source[row];
            }
            else
            {
                buffers.Doubles(step.Target)[row] = source[row];
            }
        }
    }

    // Outside a range one of two differences is below zero, for the codes of empty cells too, where one of them wraps around.
    private static bool LoadDouble(double* target, CellSource source, int count, CellRange range)
    {
        Vector512<long> low = Vector512.Create(source.IsNarrow ? Math.Max(range.Low, CellSource.LeastNarrow) : range.Low);
        Vector512<long> high = Vector512.Create(range.High);
        Vector512<long> outside = Vector512<long>.Zero;
        if (source.IsNarrow)
        {
            for (int row = 0; row < count; row += Lanes)
            {
                Vector512<long> cells = Vector512.WidenLower(Vector256.Load(source.Narrow + row).ToVector512Unsafe());
                outside |= (cells - low) | (high - cells);
                Vector512.ConvertToDouble(cells).StoreAligned(target + row);
            }
        }
        else
        {
            for (int row = 0; row < count; row += Lanes)
            {
                Vector512<long> cells = Vector512.Load(source.Wide + row);
                outside |= (cells - low) | (high - cells);
                Vector512.ConvertToDouble(cells).StoreAligned(target + row);
            }
        }

        return outside.ExtractMostSignificantBits() == 0;
    }

    private static void LoadInt64(long* target, CellSource source, int count)
    {
        for (int row = 0; row < count; row += Lanes)
        {
            (source.IsNarrow ? Vector512.WidenLower(Vector256.Load(source.Narrow + row).ToVector512Unsafe()) : Vector512.Load(source.Wide + row))
                .StoreAligned(target + row);
        }
    }

    // A multiplication of 64-bit integers costs as much as all else here, and most outputs are kept as they are stored.
    private static int StoreDouble(double* lanes, in LaneOperand operand, long* target, int first, int count, bool streams) => (operand.IsPlain, streams) switch
    {
        (true, true) => StorePlain<Yes>(lanes, target, first, count),
        (true, false) => StorePlain<No>(lanes, target, first, count),
        _ => StoreScaled(lanes, operand, target, first, count, streams),
    };

    private static int StorePlain<TStreams>(double* lanes, long* target, int first, int count)
        where TStreams : struct, IAnswer
    {
        int row = first;
        for (; row <= count - Lanes; row += Lanes)
        {
            Put(Vector512.ConvertToInt64Native(Vector512.Load(lanes + row)), target + row, TStreams.Is);
        }

        return row;
    }

    private static int StoreScaled(double* lanes, in LaneOperand operand, long* target, int first, int count, bool streams)
    {
        int row = first;
        Vector512<long> factor = Vector512.Create(operand.Factor);
        Vector512<long> offset = Vector512.Create(operand.Offset);
        for (; row <= count - Lanes; row += Lanes)
        {
            Put((Vector512.ConvertToInt64Native(Vector512.Load(lanes + row)) * factor) + offset, target + row, streams);
        }

        return row;
    }

    private static int StoreInt64(long* lanes, in LaneOperand operand, long* target, int first, int count, bool streams)
    {
        int row = first;
        Vector512<long> factor = Vector512.Create(operand.Factor);
        Vector512<long> offset = Vector512.Create(operand.Offset);
        for (; row <= count - Lanes; row += Lanes)
        {
            Put((Vector512.Load(lanes + row) * factor) + offset, target + row, streams);
        }

        return row;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(Vector512<long> value, long* target, bool streams)
    {
        if (streams)
        {
            value.StoreAlignedNonTemporal(target);
        }
        else
        {
            value.Store(target);
        }
    }
}
