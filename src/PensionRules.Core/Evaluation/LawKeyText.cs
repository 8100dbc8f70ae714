using PensionRules.Diagnostics;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Evaluation;

/// <summary>The keys of a row of the law, each with its name: 档次 = 700.00 元/年.</summary>
internal static class LawKeyText
{
    public static BothLanguages Of(IReadOnlyList<LawKey> keys, IReadOnlyList<Rational> values) =>
        new(Write(keys, values, Language.Chinese), Write(keys, values, Language.English));

    public static string Write(IReadOnlyList<LawKey> keys, IReadOnlyList<Rational> values, Language language) => string.Join(
        ", ",
        keys.Select((k, i) => $"{(language == Language.Chinese ? k.Name : k.EnglishName)} = {ValueText.Write(values[i], k.Type, language)}"));
}
