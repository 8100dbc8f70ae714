using PensionRules.Diagnostics;

namespace PensionRules.Formulas;

/// <summary>What a message names where a line ends too early.</summary>
internal sealed class EndOfLine : IBilingual
{
    private EndOfLine()
    {
    }

    public static EndOfLine Text { get; } = new();

    public string ToText(Language language) => language == Language.Chinese ? "行尾" : "the end of the line";
}
