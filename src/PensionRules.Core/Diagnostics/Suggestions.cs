namespace PensionRules.Diagnostics;

/// <summary>Finds the known word that a misspelt one was probably meant to be.</summary>
public static class Suggestions
{
    /// <summary>The nearest candidate by single-character edits and swaps of neighbours.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="candidates">The known words.</param>
    /// <returns>The nearest one, or null when none is near.</returns>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(candidates);
        (string Word, int Distance)? best = null;
        foreach (string candidate in candidates)
        {
            int distance = Distance(word, candidate);
            if (distance * 2 <= Math.Max(word.Length, candidate.Length) && (best is null || distance < best.Value.Distance))
            {
                best = (candidate, distance);
            }
        }

        return best?.Word;
    }

    internal static Hint Hint(string word, IEnumerable<string> candidates) => new(Nearest(word, candidates));

    private static int Distance(string a, string b)
    {
        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 || j == 0 ? i + j : Step(d, a, b, i, j);
            }
        }

        return d[a.Length, b.Length];
    }

    private static int Step(int[,] d, string a, string b, int i, int j)
    {
        int best = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
        return i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] ? Math.Min(best, d[i - 2, j - 2] + 1) : best;
    }
}
