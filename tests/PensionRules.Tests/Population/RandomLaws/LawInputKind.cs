namespace PensionRules.Tests.Population.RandomLaws;

/// <summary>What a column of a random law is in its documents.</summary>
internal enum LawInputKind
{
    /// <summary>An input of the scheme.</summary>
    Input,

    /// <summary>A parameter of the law, given in some rows.</summary>
    Parameter,

    /// <summary>A rule of the law, given in some rows.</summary>
    Rule,
}
