using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>What a calculation gave: the outcomes, or what was wrong with the inputs.</summary>
public sealed class CalculationResult
{
    internal CalculationResult(PolicySet set, IReadOnlyList<InputFault> faults, IReadOnlyList<Outcome> outcomes, Receipt receipt)
    {
        PolicySet = set;
        InputFaults = faults;
        Outcomes = outcomes;
        Receipt = receipt;
    }

    /// <summary>The law that was applied.</summary>
    public PolicySet PolicySet { get; }

    /// <summary>What was wrong with the inputs, all at once; when there is something, there are no outcomes.</summary>
    public IReadOnlyList<InputFault> InputFaults { get; }

    /// <summary>The outcomes: one, or several where an illegible value leads apart.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; }

    /// <summary>What the result rests on, for keeping.</summary>
    public Receipt Receipt { get; }

    /// <summary>The inputs that the required outputs lack, all at once.</summary>
    public IReadOnlyList<Term> Missing => [.. MissingBesides, .. Outcomes.SelectMany(o => o.Results).Where(r => r.IsWanting).SelectMany(r => r.Missing).Distinct()];

    /// <summary>What is missing besides the inputs that are wrong.</summary>
    internal IReadOnlyList<Term> MissingBesides { get; init; } = [];

    /// <summary>Everything that stands between the data and the required outputs, all at once; empty when each of them has a value in every outcome.</summary>
    public IReadOnlyList<Problem> Problems => 
        [.. InputFaults.Select(new ProblemFinder(PolicySet).Of), .. MissingBesides.Select(new ProblemFinder(PolicySet).OfMissing), .. Outcomes.SelectMany(o => o.Problems).DistinctBy(p => (p.Code, p.Field, p.Value))];

    /// <summary>Whether every required output has a value in every outcome.</summary>
    public bool IsComplete => Outcomes.Count > 0
        && Outcomes.All(o => !o.Results.Any(r => r.IsWanting));

    /// <summary>The only outcome.</summary>
    /// <exception cref="InvalidOperationException">The inputs were wrong, or there is more than one outcome: choose a candidate by giving its term.</exception>
    public Outcome Single => (Outcomes.Count, InputFaults.Count) switch
    {
        (1, _) => Outcomes[0],
        (0, _) => throw new InvalidOperationException(string.Join('\n', InputFaults.Select(f => f.Diagnostic.ToString()))),
        _ => throw new InvalidOperationException(
            $"There is more than one outcome; give one of: {string.Join(", ", Outcomes.SelectMany(o => o.Assumptions).Select(a => a.Term.Id).Distinct())}."),
    };

    /// <summary>The result of a term in the only outcome.</summary>
    /// <param name="term">Its Chinese name or id.</param>
    public TermResult this[string term] => Single[term];
}
