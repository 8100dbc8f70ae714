namespace PensionRules.Population.WhatIf;

/// <summary>A column of the people, for the sides that know its term.</summary>
public sealed class WhatIfColumn
{
    internal WhatIfColumn(InputColumn column, int beforeAt, int afterAt, bool isIdle)
    {
        Column = column;
        BeforeAt = beforeAt;
        AfterAt = afterAt;
        IsIdle = isIdle;
    }

    /// <summary>The term and how its values stand in the column; the same on both sides.</summary>
    public InputColumn Column { get; }

    /// <summary>Its position among the inputs before; −1 where that side does not read it.</summary>
    internal int BeforeAt { get; }

    internal int AfterAt { get; }

    /// <summary>Whether no result rests on it: people may be grouped by it, and a cell that cannot be right is a group and no finding.</summary>
    internal bool IsIdle { get; }

    /// <inheritdoc/>
    public override string ToString() => Column.ToString();
}
