using System.Runtime.InteropServices;

namespace PensionRules.Population.Csv;

/// <summary>A row of a block: where it stands.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ReadRow
{
    /// <summary>Its first byte.</summary>
    public int Start;

    /// <summary>The byte behind its last cell.</summary>
    public int End;

    /// <summary>What is wrong with its form; null for a row that was calculated.</summary>
    public string? Fault;
}
