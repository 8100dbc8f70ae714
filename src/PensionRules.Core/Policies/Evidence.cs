using System.Diagnostics.CodeAnalysis;
using PensionRules.Numerics;

namespace PensionRules.Policies;

/// <summary>How well a value of the law is known, and why.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Confidence">Between 0 and 1, for restored and illegible values; null otherwise.</param>
/// <param name="Grade">The grade of an unverified value, C or D; null otherwise.</param>
/// <param name="Reason">The reason; empty when none is given.</param>
public sealed record Evidence(EvidenceKind Kind, Rational? Confidence, string? Grade, string Reason)
{
    /// <summary>Read in the text.</summary>
    public static Evidence Attested { get; } = new(EvidenceKind.Attested, null, null, string.Empty);

    /// <summary>Whether a result that rests on the value has to say so.</summary>
    public bool IsDoubtful => Kind != EvidenceKind.Attested;

    /// <summary>Reads an evidence cell: blank or 原文, <c>修复(0.97): why</c>, <c>无法辨认(0.8): why</c>, <c>未核实(C): why</c>. 同上 is the reader's.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="evidence">The evidence, or null.</param>
    /// <returns>Whether the cell is evidence.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out Evidence? evidence)
    {
        ArgumentNullException.ThrowIfNull(text);
        evidence = null;
        string spelling = text.Replace('（', '(').Replace('）', ')').Trim();
        if (spelling.Length == 0 || spelling is "原文" or "attested")
        {
            evidence = Attested;
            return true;
        }

        int open = spelling.IndexOf('(', StringComparison.Ordinal);
        int close = spelling.IndexOf(')', StringComparison.Ordinal);
        if (open < 0 || close < open)
        {
            return false;
        }

        string word = spelling[..open].Trim();
        string mark = spelling[(open + 1)..close].Trim();
        string rest = spelling[(close + 1)..].TrimStart();
        if (rest.Length > 0 && rest[0] is not (':' or '：'))
        {
            return false;
        }

        string reason = rest.Length == 0 ? string.Empty : rest[1..].Trim();
        evidence = word switch
        {
            "修复" or "restored" => WithConfidence(EvidenceKind.Restored, mark, reason),
            "无法辨认" or "illegible" => WithConfidence(EvidenceKind.Illegible, mark, reason),
            "未核实" or "unverified" when mark is "C" or "D" => new Evidence(EvidenceKind.Unverified, null, mark, reason),
            _ => null,
        };
        return evidence is not null;
    }

    // A value that was inferred says why; one that stands in the text need not.
    private static Evidence? WithConfidence(EvidenceKind kind, string mark, string reason) =>
        Rational.TryParse(mark, out Rational confidence) && confidence.Sign >= 0 && confidence <= 1 && reason.Length > 0
            ? new Evidence(kind, confidence, null, reason)
            : null;
}
