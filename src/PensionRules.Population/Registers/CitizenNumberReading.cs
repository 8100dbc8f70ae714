using System.Runtime.InteropServices;

namespace PensionRules.Population.Registers;

/// <summary>A citizen's number as it was read.</summary>
/// <param name="Number">The number; where the check digit is wrong, the one its other digits ask for; without meaning where it is none.</param>
/// <param name="Fault">What is wrong with it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CitizenNumberReading(CitizenNumber Number, CitizenNumberFault Fault);
