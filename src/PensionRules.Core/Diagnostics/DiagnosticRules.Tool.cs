namespace PensionRules.Diagnostics;

public static partial class DiagnosticRules
{
    private static DiagnosticRule[] Tool => [];
}
