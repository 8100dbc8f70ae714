namespace PensionRules.Explanations;

/// <summary>How many columns text takes on a screen: a Chinese character takes two.</summary>
internal static class DisplayWidth
{
    public static int Of(string text)
    {
        int width = 0;
        foreach (char c in text)
        {
            width += IsWide(c) ? 2 : 1;
        }

        return width;
    }

    public static string Pad(string text, int width, bool toTheRight = false)
    {
        string blanks = new(' ', Math.Max(0, width - Of(text)));
        return toTheRight ? blanks + text : text + blanks;
    }

    private static bool IsWide(char c) => c is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF')
        or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F')
        or (>= '\uFF00' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6');
}
