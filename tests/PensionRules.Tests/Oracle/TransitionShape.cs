namespace PensionRules.Tests.Oracle;

/// <summary>What a province multiplies with the years before accounts.</summary>
internal enum TransitionShape
{
    /// <summary>Nothing is known: who has such years is refused.</summary>
    None,

    /// <summary>The indexed wage, W · I.</summary>
    Indexed,

    /// <summary>The mean of wage and indexed wage, (W + W · I) / 2.</summary>
    Mean,

    /// <summary>W · I with an index of at least 1.</summary>
    IndexAtLeastOne,

    /// <summary>W times an index of its own.</summary>
    SecondIndex,
}
