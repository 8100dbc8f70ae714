using System.Runtime.InteropServices;

namespace PensionRules.Population.Csv;

/// <summary>What the fast reader needs to know of a column, in one place.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly unsafe struct FieldSlot
{
    private FieldSlot(Field field, long* target, int kept)
    {
        IsNumber = field.Kind == FieldKind.Number;
        Decimals = field.Decimals;
        Target = target;
        Kept = kept;
    }

    public bool IsNumber { get; }

    public int Decimals { get; }

    /// <summary>The column of the block of the population; null for one that is only carried.</summary>
    public long* Target { get; }

    /// <summary>Its place among the kept columns; −1 when it is not one of them.</summary>
    public int Kept { get; }

    public static FieldSlot Of(Field field, PopulationBlock block, int kept) =>
        new(field, field.Input < 0 ? null : block.InputStart(field.Input), kept);
}
