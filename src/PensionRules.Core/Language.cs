namespace PensionRules;

/// <summary>The language of messages and explanations.</summary>
public enum Language
{
    /// <summary>中文.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
