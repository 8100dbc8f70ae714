namespace PensionRules.Population.WhatIf;

/// <summary>A group of people.</summary>
public sealed class WhatIfGroup
{
    private readonly GroupKeys _keys;
    private readonly long _key;

    internal WhatIfGroup(GroupKeys keys, long key, WhatIfTotals totals)
    {
        _keys = keys;
        _key = key;
        Totals = totals;
    }

    /// <summary>What is told of it.</summary>
    public WhatIfTotals Totals { get; }

    /// <summary>The group as programs and files name it: a code, the id of a choice, a year, a band <c>180..240</c> (from the first, to under the second); empty for people whose column is empty.</summary>
    public string Id => _keys.PlainOf(_key);

    /// <summary>The group for people.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Its name.</returns>
    public string ToText(Language language) => _keys.TextOf(_key).ToText(language);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
