namespace PensionRules.Evaluation;

/// <summary>The rows of a list or worksheet, row after row.</summary>
internal sealed class RowData<T>(int width, T[] cells, int count, int stride = 1)
    where T : struct
{
    public T[] Cells => cells;

    public int Width => width;

    public int Count { get; set; } = count;

    /// <summary>How far back the previous row of the same 每 value is.</summary>
    public int Stride => stride;

    /// <summary>Why there are no rows; null when there are.</summary>
    public Fault? Fault { get; init; }

    public ref T At(int row, int column) => ref cells[(row * width) + column];

    public static RowData<T> Of(Fault fault) => new(0, [], 0) { Fault = fault };
}
