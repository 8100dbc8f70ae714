using PensionRules.Diagnostics;

namespace PensionRules.Population.WhatIf;

/// <summary>A tally for each group of a grouping.</summary>
internal sealed class GroupTally(GroupKeys keys, int mostPages)
{
    private const int MostSpan = 1 << 16;
    private const int DirectKeys = 4096;

    private readonly PageBudget _budget = new(mostPages, MostSpan);
    private readonly Dictionary<long, FigureTally> _groups = [];
    private readonly FigureTally?[] _direct = new FigureTally?[DirectKeys];

    public GroupKeys Keys => keys;

    public IReadOnlyDictionary<long, FigureTally> Groups => _groups;

    public long Width => _budget.Width;

    public FigureTally Of(long key) => (ulong)key < DirectKeys
        ? _direct[key] ??= Find(key)
        : Find(key);

    public void Add(GroupTally other)
    {
        _budget.CoarsenTo(other._budget);
        foreach ((long key, FigureTally group) in other._groups)
        {
            Of(key).Add(group);
        }
    }

    private FigureTally Find(long key)
    {
        if (_groups.TryGetValue(key, out FigureTally? group))
        {
            return group;
        }

        if (_groups.Count == WhatIfCalculation.MostGroups)
        {
            throw new PopulationException([new Diagnostic(DiagnosticRules.WhatIfTooManyGroups, SourceLocation.None, keys.Id, WhatIfCalculation.MostGroups)]);
        }

        return _groups[key] = new FigureTally(_budget);
    }
}
