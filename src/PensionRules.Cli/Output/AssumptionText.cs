using PensionRules.Calculation;

namespace PensionRules.Cli.Output;

/// <summary>Says which candidate of an illegible value an outcome assumes.</summary>
internal static class AssumptionText
{
    public static string Write(Assumption assumption, ToolContext context)
    {
        string term = context.IsChinese ? assumption.Term.Name : assumption.Term.Id;
        string value = assumption.Value.ToText(context.Language);
        string evidence = EvidenceText.Write(assumption.Evidence, context.Language);
        return context.Text($"假定 {term} 为 {value}（{evidence}）", $"assuming {term} is {value} ({evidence})");
    }
}
