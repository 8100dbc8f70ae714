using PensionRules.Evaluation;
using PensionRules.Formulas;
using PensionRules.Policies;

namespace PensionRules.Plans;

/// <summary>A look into a table of the law: which table, at which operands, and which candidate an illegible row takes.</summary>
internal sealed record LookupSite(Definition Definition, LawTable Table, int[] Keys, CandidateChoice Candidates, Fault Miss, Expression? Source)
{
    public bool Equals(LookupSite? other) => other is not null
        && ReferenceEquals(Definition, other.Definition) && Keys.AsSpan().SequenceEqual(other.Keys);

    public override int GetHashCode() => HashCode.Combine(Definition.Term, Keys.Length, Keys.Length > 0 ? Keys[0] : 0);
}
