using PensionRules.Calculation;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>The outputs that were not calculated because nobody gave what they take, and those that the law does not provide for.</summary>
internal static class LeftOut
{
    /// <summary>Those that lack something; what the law does not provide for is not among them.</summary>
    public static IEnumerable<TermResult> Lacking(IEnumerable<TermResult> left) => left.Where(r => r.Missing is not [var only] || only != r.Term);

    /// <summary>Those that the person seems to want: something was given that serves no required output, but serves them.</summary>
    public static TermResult[] Wanted(Derivation derivation)
    {
        PolicySet set = derivation.PolicySet;
        HashSet<Term> none = [];
        HashSet<Term> served = [.. set.OrderOf(set.OutputTerms.Where(t => t.IsRequired), none)];
        Term[] extra = [.. derivation.Given.Keys.Where(g => !served.Contains(g) && g != set.Scheme.GoverningDate)];
        return [.. Lacking(derivation.NotCalculated).Where(r => set.OrderOf([r.Term], none).Intersect(extra).Any())];
    }

    /// <summary>A sentence for each of the two; none where there is nothing to tell.</summary>
    public static IEnumerable<string> Sentences(IReadOnlyList<TermResult> left, Words words)
    {
        TermResult[] lacking = [.. Lacking(left)];
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
