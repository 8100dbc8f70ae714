using PensionRules.Calculation;
using PensionRules.Evaluation;
using PensionRules.Plans;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>How a result came about: every step with its formula, numbers, rounding, article and evidence. Rendered on demand.</summary>
public sealed partial class Derivation
{
    private readonly PlanReader _reader;

    internal Derivation(
        PolicySet set,
        Plan plan,
        EvaluationState<Scalar> state,
        IReadOnlyDictionary<Term, TermValue> given,
        IReadOnlyList<TermResult> results,
        IReadOnlyList<Fault> refusals,
        IReadOnlyList<Term> notices,
        IReadOnlyList<Assumption> assumptions,
        Receipt receipt)
    {
        PolicySet = set;
        Plan = plan;
        Given = given;
        Results = results;
        Refusals = refusals;
        Notices = notices;
        Assumptions = assumptions;
        Receipt = receipt;
        State = state;
        _reader = new PlanReader(plan, state);
    }

    internal EvaluationState<Scalar> State { get; }

    /// <summary>The law that was applied.</summary>
    public PolicySet PolicySet { get; }

    /// <summary>What was given.</summary>
    public IReadOnlyDictionary<Term, TermValue> Given { get; }

    /// <summary>The terms asked for.</summary>
    public IReadOnlyList<TermResult> Results { get; }

    /// <summary>The requirements that do not hold.</summary>
    public IReadOnlyList<Fault> Refusals { get; }

    /// <summary>The notices that apply.</summary>
    public IReadOnlyList<Term> Notices { get; }

    /// <summary>The candidates assumed for illegible values.</summary>
    public IReadOnlyList<Assumption> Assumptions { get; }

    /// <summary>What the result rests on, for keeping.</summary>
    public Receipt Receipt { get; }

    internal Plan Plan { get; }

    internal PlanReader Reader => _reader;
}
