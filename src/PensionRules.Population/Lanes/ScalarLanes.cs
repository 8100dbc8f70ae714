namespace PensionRules.Population.Lanes;

/// <summary>Steps that go row by row: tables of the law and the calendar.</summary>
internal static unsafe class ScalarLanes
{
    public static void Row(LaneBuffers buffers, LaneStep step, int count)
    {
        Span<long> keys = stackalloc long[step.Keys.Length];
        for (int row = 0; row < count; row++)
        {
            for (int k = 0; k < keys.Length; k++)
            {
                keys[k] = Value(buffers, step.Keys[k], row);
            }

            Keep(buffers, step, row, step.Finder!.Find(keys));
        }
    }

    public static void Cell(LaneBuffers buffers, LaneStep step, int count)
    {
        for (int row = 0; row < count; row++)
        {
            Keep(buffers, step, row, step.Values[Value(buffers, step.X, row) + 1]);
        }
    }

    public static void MonthOfDay(LaneBuffers buffers, LaneStep step, int count)
    {
        for (int row = 0; row < count; row++)
        {
            Keep(buffers, step, row, LaneCalendar.MonthOfDay((int)Value(buffers, step.X, row)));
        }
    }

    public static void FirstDayOfMonth(LaneBuffers buffers, LaneStep step, int count)
    {
        for (int row = 0; row < count; row++)
        {
            Keep(buffers, step, row, LaneCalendar.FirstDayOfMonth((int)Value(buffers, step.X, row)));
        }
    }

    /// <summary>The value of an operand in a row.</summary>
    public static long Value(LaneBuffers buffers, in LaneOperand operand, int row)
    {
        long lane = operand.IsInt64 ? buffers.Int64s(operand.Slot)[row] : (long)buffers.Doubles(operand.Slot)[row];
        return (lane * operand.Factor) + operand.Offset;
    }

    private static void Keep(LaneBuffers buffers, LaneStep step, int row, long value)
    {
        if (step.KeepsInt64)
        {
            buffers.Int64s(step.Target)[row] = value;
        }
        else
        {
            buffers.Doubles(step.Target)[row] = value;
        }
    }
}
