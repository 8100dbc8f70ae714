using System.Runtime.InteropServices;

namespace PensionRules.Population.Csv;

/// <summary>Where a cell stands in a block.</summary>
/// <param name="Start">Its first byte, a quote's if it has quotes.</param>
/// <param name="End">The byte behind it.</param>
/// <param name="IsQuoted">Whether it stands in quotes.</param>
/// <param name="IsBroken">Whether text follows its closing quote.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellRange(int Start, int End, bool IsQuoted, bool IsBroken);
