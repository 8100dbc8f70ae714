using PensionRules.Diagnostics;

namespace PensionRules.Cli.Crosschecking;

/// <summary>A diagnostic as one text in both languages.</summary>
internal sealed record DiagnosticText(Diagnostic Diagnostic) : IBilingual
{
    public string ToText(Language language) => $"{Diagnostic.Code} {Diagnostic.Message(language)}";
}
