using PensionRules.Policies;

namespace PensionRules.Cli.Output;

/// <summary>Says how well a value of the law is known.</summary>
internal static class EvidenceText
{
    public static string Write(Evidence evidence, Language language)
    {
        bool isChinese = language == Language.Chinese;
        string word = evidence.Kind switch
        {
            EvidenceKind.Restored => isChinese ? "修复" : "restored",
            EvidenceKind.Illegible => isChinese ? "无法辨认" : "illegible",
            EvidenceKind.Unverified => isChinese ? "未核实" : "unverified",
            _ => isChinese ? "原文" : "in the text",
        };
        string mark = evidence.Confidence?.ToString() ?? evidence.Grade ?? string.Empty;
        string reason = evidence.Reason.Length > 0 ? $": {evidence.Reason}" : string.Empty;
        return mark.Length > 0 ? $"{word}({mark}){reason}" : word + reason;
    }
}
