using System.Runtime.InteropServices;
using PensionRules.Population.Registers;

namespace PensionRules.Cli.Crosschecking;

/// <summary>Who a row is about: a citizen's number, or another id as it is written.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PersonKey(CitizenNumber Number, string? Other)
{
    /// <inheritdoc/>
    public override string ToString() => Other ?? Number.ToString();
}
