namespace PensionRules.Population.WhatIf;

/// <summary>Rows that could not be cut into cells, by what is wrong with them.</summary>
internal sealed class MalformedTally
{
    private readonly SortedDictionary<string, WhatIfMalformed> _rows = new(StringComparer.Ordinal);

    public IReadOnlyCollection<WhatIfMalformed> Rows => _rows.Values;

    public void Add(WhatIfMalformed some) => _rows[some.Code] = _rows.TryGetValue(some.Code, out WhatIfMalformed? known)
        ? new WhatIfMalformed(some.Code, known.Rows + some.Rows, Math.Min(known.FirstPlace, some.FirstPlace))
        : some;

    public void Add(MalformedTally other)
    {
        foreach (WhatIfMalformed some in other.Rows)
        {
            Add(some);
        }
    }
}
