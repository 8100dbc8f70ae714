using System.Globalization;

namespace PensionRules.Tests.Population.RandomLaws;

/// <summary>An expression of a random law, or the arms of a rule: a pattern of the language with expressions in its places.</summary>
internal sealed record LawNode(LawType Type, string Pattern, params IReadOnlyList<LawNode> Kids)
{
    /// <summary>What is tried in its place when a law that fails is made smaller: the simplest of its type, a part of it, itself with a smaller part.</summary>
    public IEnumerable<LawNode> Smaller() =>
    [
        .. Simplest(Type).Where(s => Kids.Count > 0 || (s != Pattern && !Simplest(Type).Contains(Pattern))).Select(s => new LawNode(Type, s)),
        .. Kids.Where(k => k.Type == Type || (Type == LawType.Ratio && k.Type == LawType.Number)),
        .. Kids.SelectMany((kid, i) => kid.Smaller().Select(k => With(i, k))),
    ];

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, Pattern, [.. Kids]);

    private LawNode With(int place, LawNode kid) => this with { Kids = [.. Kids.Select((k, i) => i == place ? kid : k)] };

    private static string[] Simplest(LawType type) => type switch
    {
        LawType.YesNo => ["(0 = 0)", "(0 = 1)"],
        LawType.Date => ["2000-01-31"],
        LawType.Month => ["2000-01"],
        _ => ["0", "1"],
    };
}
