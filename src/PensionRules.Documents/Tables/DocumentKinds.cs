using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>A set of kinds of documents; the flags stand in the order of <see cref="DocumentKind"/>.</summary>
[Flags]
internal enum DocumentKinds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>政策.</summary>
    Policy = 1 << DocumentKind.Policy,

    /// <summary>制度.</summary>
    Scheme = 1 << DocumentKind.Scheme,

    /// <summary>资料.</summary>
    DataSet = 1 << DocumentKind.DataSet,

    /// <summary>算例集.</summary>
    Cases = 1 << DocumentKind.Cases,

    /// <summary>规则目录.</summary>
    Rulebook = 1 << DocumentKind.Rulebook,

    /// <summary>Documents that may hold rules, and what goes with them.</summary>
    WithRules = Policy | Scheme,

    /// <summary>Documents that may hold parameters and tables of values.</summary>
    WithValues = WithRules | DataSet,

    /// <summary>Documents that may hold cases.</summary>
    WithCases = WithRules | Cases,

    /// <summary>All.</summary>
    All = WithRules | DataSet | Cases | Rulebook,
}
