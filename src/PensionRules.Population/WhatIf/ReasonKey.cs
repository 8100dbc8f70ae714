using System.Runtime.InteropServices;

namespace PensionRules.Population.WhatIf;

/// <summary>What tells one reason from another.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ReasonKey(WhatIfOutcome Outcome, bool IsBefore, string Code, string Field);
