namespace PensionRules.Population.WhatIf;

/// <summary>A column of the people, for the sides that know its term.</summary>
public sealed class WhatIfColumn
{
    internal WhatIfColumn(InputColumn column, int beforeAt, int afterAt)
    {
        Column = column;
        BeforeAt = beforeAt;
        AfterAt = afterAt;
    }

    /// <summary>The term and how its values stand in the column; the same on both sides.</summary>
    public InputColumn Column { get; }

    /// <summary>Its position among the inputs before; −1 where that side does not read it.</summary>
    internal int BeforeAt { get; }

    internal int AfterAt { get; }

    /// <inheritdoc/>
    public override string ToString() => Column.ToString();
}
