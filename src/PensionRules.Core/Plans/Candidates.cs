using PensionRules.Policies;

namespace PensionRules.Plans;

/// <summary>Every combination of the candidates of the illegible rows that a plan rests on, numbered.</summary>
internal sealed class Candidates(Plan plan)
{
    /// <summary>How many combinations are worked out; more would be no answer to anybody.</summary>
    public const int Most = 64;

    private readonly LawRow[] _rows = [.. plan.IllegibleRows];

    public IReadOnlyList<LawRow> Rows => _rows;

    public bool AreTooMany => _rows.Length > 6 || Count > Most;

    public int Count => _rows.Aggregate(1, (count, row) => count * row.Candidates.Count);

    public CandidateChoice Choice(int number)
    {
        Dictionary<LawRow, int> choice = new(ReferenceEqualityComparer.Instance);
        foreach (LawRow row in _rows)
        {
            choice[row] = number % row.Candidates.Count;
            number /= row.Candidates.Count;
        }

        return new CandidateChoice(choice);
    }

    /// <summary>The combinations that differ in one row only.</summary>
    public IEnumerable<(int First, int Second)> Pairs(LawRow row)
    {
        int weight = _rows.TakeWhile(r => !ReferenceEquals(r, row)).Aggregate(1, (w, r) => w * r.Candidates.Count);
        for (int number = 0; number < Count; number++)
        {
            int digit = number / weight % row.Candidates.Count;
            for (int other = digit + 1; other < row.Candidates.Count; other++)
            {
                yield return (number, number + ((other - digit) * weight));
            }
        }
    }
}
