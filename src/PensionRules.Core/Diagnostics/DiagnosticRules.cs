namespace PensionRules.Diagnostics;

/// <summary>Every message that the library can give. PR1 documents, PR2 formulas, PR3 meaning, PR4 policies and regions, PR5 inputs and results, PR6 the tool, PR7 populations.</summary>
public static partial class DiagnosticRules
{
    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All =>
        [.. Documents, .. Formulas, .. Meaning, .. Policies, .. Inputs, .. Population, .. Tool, .. Batch, .. Sql, .. WhatIf, .. People, .. Doors];
}
