using PensionRules.Calculation;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>The outputs that were not calculated because nobody gave what they take, and those that the law does not provide for.</summary>
internal static class LeftOut
{
    /// <summary>A sentence for each of the two; none where there is nothing to tell.</summary>
    public static IEnumerable<string> Sentences(Derivation derivation, Words words)
    {
        TermResult[] left = [.. derivation.NotCalculated];
        TermResult[] lacking = [.. left.Where(r => r.Missing is not [var only] || only != r.Term)];
        Term[] none = [.. left.Except(lacking).Select(r => r.Term)];
        if (none.Length > 0)
        {
            yield return words.Pick("本政策没有规定的：", "What this law does not provide for: ") + string.Join(words.Comma, none.Select(words.Name));
        }

        if (lacking.Length > 0)
        {
            IEnumerable<string> groups = lacking.GroupBy(r => string.Join(words.Comma, r.Missing.Select(words.Name)), r => words.Name(r.Term), StringComparer.Ordinal)
                .Select(g => string.Join(words.Comma, g) + words.Pick($"（缺{g.Key}）", $" (lacks {g.Key})"));
            yield return words.Pick("没有计算的：", "Not calculated: ") + string.Join(words.Pick("；", "; "), groups);
        }
    }
}
