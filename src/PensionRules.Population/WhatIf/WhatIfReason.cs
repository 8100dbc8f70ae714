using PensionRules.Policies;

namespace PensionRules.Population.WhatIf;

/// <summary>Why people have no result on a side. A person may have several.</summary>
public sealed class WhatIfReason
{
    private readonly ReasonKey _key;
    private readonly ReasonTally.Entry _entry;

    internal WhatIfReason(ReasonKey key, ReasonTally.Entry entry)
    {
        _key = key;
        _entry = entry;
    }

    /// <summary>On which sides these people have a result all the same.</summary>
    public WhatIfOutcome Outcome => _key.Outcome;

    /// <summary>Whether it is about the result before; otherwise about the one after.</summary>
    public bool IsBefore => _key.IsBefore;

    /// <summary>The code, see <see cref="Finding.Code"/>.</summary>
    public string Code => _key.Code;

    /// <summary>The term it concerns.</summary>
    public Term Field => _entry.Finding.Field;

    /// <summary>How many people.</summary>
    public long People => _entry.People;

    /// <summary>Where the first of them stands among the people: as their source counts, from 0 or as a line of a file.</summary>
    public long FirstPlace => _entry.FirstPlace;

    /// <summary>What was found there.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line.</returns>
    public string ToText(Language language) => _entry.Finding.ToText(language);

    /// <inheritdoc/>
    public override string ToString() => $"{_entry.Finding} × {People}";
}
