using System.Runtime.InteropServices;

namespace PensionRules.Population.Csv;

/// <summary>What the fast writer needs to know of an output, in one place.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly unsafe struct OutputSlot(bool isFen, long* source)
{
    /// <summary>Whether its values are amounts in fen.</summary>
    public bool IsFen => isFen;

    /// <summary>Its column of the block of the population.</summary>
    public long* Source => source;
}
