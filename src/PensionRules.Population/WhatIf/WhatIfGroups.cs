namespace PensionRules.Population.WhatIf;

/// <summary>The people by one column.</summary>
public sealed class WhatIfGroups
{
    private readonly GroupKeys _keys;

    internal WhatIfGroups(GroupKeys keys, IReadOnlyList<WhatIfGroup> groups)
    {
        _keys = keys;
        Groups = groups;
    }

    /// <summary>The column: the id of its term, or its header.</summary>
    public string Id => _keys.Id;

    /// <summary>The groups, by value; people without one last.</summary>
    public IReadOnlyList<WhatIfGroup> Groups { get; }

    /// <summary>The column for people.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Its name.</returns>
    public string ToText(Language language) => _keys.Name.ToText(language);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
