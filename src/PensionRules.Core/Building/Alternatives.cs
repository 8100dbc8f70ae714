namespace PensionRules.Building;

/// <summary>Cells that hold more than one value: <c>甲 或 乙</c>.</summary>
internal static class Alternatives
{
    private static readonly string[] Separators = [" 或 ", " or "];

    public static string[] Of(string text) => text.Split(Separators, StringSplitOptions.TrimEntries);
}
