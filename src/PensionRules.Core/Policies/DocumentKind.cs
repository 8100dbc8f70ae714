namespace PensionRules.Policies;

/// <summary>What a document is.</summary>
public enum DocumentKind
{
    /// <summary>政策: a policy set.</summary>
    Policy,

    /// <summary>制度: a scheme.</summary>
    Scheme,

    /// <summary>资料: parameters and tables that policy sets use.</summary>
    DataSet,

    /// <summary>算例集: cases that stand alone.</summary>
    Cases,

    /// <summary>规则目录: which rules there are, whether or not a document implements them.</summary>
    Rulebook,
}
