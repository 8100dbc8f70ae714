using PensionRules.Calculation;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>Which results a letter speaks of in which way: what decided, what the person gets, what else came out.</summary>
internal sealed class ResultGroups
{
    private readonly Derivation _derivation;
    private readonly Composition _composition;
    private readonly List<TermResult> _nothing = [];
    private readonly bool _hasRequired;
    private readonly bool _hasTotal;
    private readonly bool _hasAmount;

    public ResultGroups(Derivation derivation)
    {
        _derivation = derivation;
        _composition = new Composition(derivation);
        TermResult[] whole = [.. _composition.Whole];
        _hasRequired = derivation.PolicySet.OutputTerms.Any(t => t.IsRequired);
        foreach (TermResult result in whole)
        {
            bool isPaid = IsOwn(result) && result.Value!.Number.Sign != 0;
            _hasAmount |= isPaid || result.Value is { Number.Sign: > 0, Type.IsMoney: true };
            _hasTotal |= isPaid && PartsOf(result.Term).Count > 0;
        }

        foreach (TermResult result in whole)
        {
            Sort(result);
        }
    }

    /// <summary>The yes/no results on which others rest, and every no.</summary>
    public List<TermResult> Decisions { get; } = [];

    /// <summary>What the person is owed or owes.</summary>
    public List<TermResult> Amounts { get; } = [];

    /// <summary>What could not be calculated.</summary>
    public List<TermResult> Lacking { get; } = [];

    /// <summary>What else came out.</summary>
    public List<TermResult> Others { get; } = [];

    public IReadOnlyList<Term> PartsOf(Term term) => _composition.PartsOf(term);

    /// <summary>What is nothing and wants a word, each with the term whose condition decided it.</summary>
    public IReadOnlyList<(Term Term, Term Decided)> Nothing(WhyNot whyNot)
    {
        List<(Term Term, Term Decided)> said = [];
        List<(Term Term, Term Decided)> unexplained = [];
        foreach (TermResult result in _nothing.OrderByDescending(n => PartsOf(n.Term).Count))
        {
            IReadOnlyList<Term> parts = PartsOf(result.Term);
            Term? decided = parts.Prepend(result.Term).FirstOrDefault(whyNot.IsByCondition);
            // A lump sum of 0 beside a pension needs no word; a result of 0 alone does.
            if (parts.Count > 0 || !_hasAmount)
            {
                (decided is null && parts.Count == 0 ? unexplained : said).Add((result.Term, decided ?? result.Term));
            }
        }

        // What follows from another nothing needs no word beside it.
        return said.Count > 0 ? said : unexplained;
    }

    private void Sort(TermResult result)
    {
        if (result.Fault is not null)
        {
            if (!_derivation.IsLeftOut(result))
            {
                Lacking.Add(result);
            }
        }
        else if (result.Term.Type.Kind == TypeKind.YesNo && (result.Value!.Number.Sign == 0 || IsUsed(result.Term)))
        {
            Decisions.Add(result);
        }
        else if (result.Value is { Number.Sign: 0, Type.Kind: TypeKind.Number })
        {
            if (IsOwn(result) || !_derivation.AsksForOutputs)
            {
                _nothing.Add(result);
            }
        }
        else if (IsOwn(result) && (!_hasTotal || PartsOf(result.Term).Count > 0))
        {
            Amounts.Add(result);
        }
        else
        {
            Others.Add(result);
        }
    }

    // The amounts that every result has are the person's; where a scheme requires none, every amount of it.
    private bool IsOwn(TermResult result) => result.Value is { Type.IsMoney: true } && result.Term is { IsOutput: true, IsRequired: var isRequired }
        && (isRequired || !_hasRequired);

    private bool IsUsed(Term term)
    {
        foreach (DerivationStep step in _derivation.Steps)
        {
            if (step.Term != term && step.Uses.Contains(term))
            {
                return true;
            }
        }

        return false;
    }
}
