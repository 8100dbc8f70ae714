namespace PensionRules.Policies;

/// <summary>How well a value of the law is known.</summary>
public enum EvidenceKind
{
    /// <summary>原文: read in the text.</summary>
    Attested,

    /// <summary>修复: the published copy is damaged; the value is inferred, with a reason and a confidence.</summary>
    Restored,

    /// <summary>无法辨认: no value can be established; there are candidates only.</summary>
    Illegible,

    /// <summary>未核实: attested with a weak grade (C or D).</summary>
    Unverified,
}
