using PensionRules.Policies;

namespace PensionRules.Building;

/// <summary>Orders terms so that each follows what it rests on; finds cycles.</summary>
internal static class DependencyOrder
{
    public static IReadOnlyList<Term> Of(IEnumerable<Term> targets, Func<Term, IEnumerable<Term>> uses)
    {
        List<Term> order = [];
        HashSet<Term> seen = [];
        foreach (Term target in targets)
        {
            Visit(target, uses, seen, order);
        }

        return order;
    }

    /// <summary>A chain of terms that comes back to its first, or null.</summary>
    public static IReadOnlyList<Term>? Cycle(IEnumerable<Term> terms, Func<Term, IEnumerable<Term>> uses)
    {
        HashSet<Term> done = [];
        foreach (Term term in terms)
        {
            if (Cycle(term, uses, done, []) is { } cycle)
            {
                return cycle;
            }
        }

        return null;
    }

    private static void Visit(Term term, Func<Term, IEnumerable<Term>> uses, HashSet<Term> seen, List<Term> order)
    {
        if (!seen.Add(term))
        {
            return;
        }

        foreach (Term use in uses(term))
        {
            Visit(use, uses, seen, order);
        }

        order.Add(term);
    }

    private static List<Term>? Cycle(Term term, Func<Term, IEnumerable<Term>> uses, HashSet<Term> done, List<Term> path)
    {
        int start = path.IndexOf(term);
        if (start >= 0)
        {
            return [.. path[start..], term];
        }

        if (done.Contains(term))
        {
            return null;
        }

        path.Add(term);
        foreach (Term use in uses(term))
        {
            if (Cycle(use, uses, done, path) is { } cycle)
            {
                return cycle;
            }
        }

        path.RemoveAt(path.Count - 1);
        done.Add(term);
        return null;
    }
}
