using System.Text;

namespace PensionRules.Units;

/// <summary>Spells units, in the fixed order 元 人 月 年 日.</summary>
internal static class UnitText
{
    private static readonly (string Chinese, string English, Func<Dimension, int> Exponent)[] Bases =
    [
        ("元", "yuan", d => d.Yuan),
        ("人", "person", d => d.Person),
        ("月", "month", d => d.Month),
        ("年", "year", d => d.Year),
        ("日", "day", d => d.Day),
    ];

    public static string Write(Dimension dimension, bool english = false)
    {
        StringBuilder above = new();
        StringBuilder below = new();
        foreach ((string chinese, string englishName, Func<Dimension, int> exponent) in Bases)
        {
            int count = exponent(dimension);
            string name = english ? englishName : chinese;
            for (int i = 0; i < count; i++)
            {
                above.Append(above.Length == 0 ? string.Empty : "·").Append(name);
            }

            for (int i = 0; i > count; i--)
            {
                below.Append('/').Append(name);
            }
        }

        return (above.Length == 0 ? "1" : above.ToString()) + below;
    }
}
