namespace PensionRules.Policies;

/// <summary>Some rules, counted.</summary>
public sealed record RuleTotals
{
    internal RuleTotals(IReadOnlyCollection<CoveredRule> rules)
    {
        Rules = rules.Count;
        Tested = rules.Count(r => r.State == RuleState.Tested);
        Untested = rules.Count(r => r.State == RuleState.Untested);
        LeftOut = rules.Count(r => r.State == RuleState.LeftOut);
        NotYet = rules.Count(r => r.State == RuleState.NotYet);
        Documents = rules.SelectMany(r => r.Uses).Select(u => u.Document).Distinct().Count();
        Cases = rules.SelectMany(r => r.Uses).SelectMany(u => u.Cases).Distinct(ReferenceEqualityComparer.Instance).Count();
    }

    /// <summary>How many rules there are.</summary>
    public int Rules { get; }

    /// <summary>Those with cases.</summary>
    public int Tested { get; }

    /// <summary>Those that are cited without a case.</summary>
    public int Untested { get; }

    /// <summary>Those left out with a reason.</summary>
    public int LeftOut { get; }

    /// <summary>Those that no document names.</summary>
    public int NotYet { get; }

    /// <summary>The documents that cite any of them.</summary>
    public int Documents { get; }

    /// <summary>The cases under their headings, each once though its heading carries several of them.</summary>
    public int Cases { get; }
}
