namespace PensionRules.Explanations;

/// <summary>How much an explanation says.</summary>
public enum ExplanationDepth
{
    /// <summary>The sentence: what it comes to and why, as a letter to the person would put it.</summary>
    Sentence,

    /// <summary>The account: every amount with its formula in numbers, its article and rounding.</summary>
    Account,

    /// <summary>Everything: every step, given term, reading, evidence, and the receipt.</summary>
    Everything,
}
