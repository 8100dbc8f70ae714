using System.Runtime.InteropServices;

namespace PensionRules.Population;

/// <summary>A finding in a row.</summary>
/// <param name="Row">The row, from 0: in its block, or among all where a whole population was calculated.</param>
/// <param name="Finding">What is wrong.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RowFinding(long Row, Finding Finding);
