using PensionRules.Plans;

namespace PensionRules.Evaluation;

/// <summary>What an evaluation works in and leaves behind: a slot a node, the lists, and the rows at hand.</summary>
internal sealed class EvaluationState<T>(T[] slots, RowData<T>[] lists, int depth)
    where T : struct
{
    public T[] Slots => slots;

    public RowData<T>[] Lists => lists;

    public (RowData<T> Rows, int Row)[] Frames { get; } = depth == 0 ? [] : new (RowData<T>, int)[depth];

    /// <summary>Who looks at each row of a loop; null for nobody.</summary>
    public IRowWatcher? Watcher { get; set; }

    public static EvaluationState<T> For(Plan plan) =>
        new(new T[plan.Nodes.Length], plan.Lists == 0 ? [] : new RowData<T>[plan.Lists], plan.Depth);
}
