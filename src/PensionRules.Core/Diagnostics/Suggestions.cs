namespace PensionRules.Diagnostics;

/// <summary>Finds the word that somebody meant when the one they wrote is not known.</summary>
public static class Suggestions
{
    /// <summary>The candidate nearest to a word.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="candidates">The words that would have been understood.</param>
    /// <returns>
    /// The candidate with the fewest changed, missing, added or swapped characters, case aside; the first of several; null when
    /// none is near: one change for up to four characters, two for up to seven, three for more, and never the whole word.
    /// </returns>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(candidates);
        string? nearest = null;
        int least = int.MaxValue;
        foreach (string candidate in candidates)
        {
            int most = Math.Min(Tolerance(Math.Max(word.Length, candidate.Length)), least - 1);
            if (Math.Abs(word.Length - candidate.Length) > most)
            {
                continue;
            }

            int distance = Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance <= most && distance < Math.Max(word.Length, candidate.Length))
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    private static int Tolerance(int length) => length switch
    {
        <= 4 => 1,
        <= 7 => 2,
        _ => 3,
    };

    // Damerau–Levenshtein, where two neighbours that were swapped are not edited again.
    private static int Distance(string from, string to)
    {
        int[] beforeLast = new int[to.Length + 1];
        int[] last = new int[to.Length + 1];
        int[] current = new int[to.Length + 1];
        for (int column = 0; column <= to.Length; column++)
        {
            last[column] = column;
        }

        for (int row = 1; row <= from.Length; row++)
        {
            current[0] = row;
            for (int column = 1; column <= to.Length; column++)
            {
                int changed = from[row - 1] == to[column - 1] ? 0 : 1;
                int least = Math.Min(Math.Min(last[column], current[column - 1]) + 1, last[column - 1] + changed);
                current[column] = IsSwap(from, row, to, column) ? Math.Min(least, beforeLast[column - 2] + 1) : least;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[to.Length];
    }

    private static bool IsSwap(string from, int row, string to, int column) =>
        row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1];
}
