namespace PensionRules.Population.WhatIf;

/// <summary>A column by which people are grouped: a choice, yes or no, a region, the year of a date, or bands of a number.</summary>
/// <param name="Column">The name or id of a term among the columns; any name where there are <see cref="Texts"/>.</param>
public sealed record WhatIfGrouping(string Column)
{
    /// <summary>
    /// The width of the bands, above 0: in the term's unit for numbers (60 for contribution months makes 0–59, 60–119 …), where it must be given;
    /// in years for dates, months and years, where it is 1 without it. Other types have no bands.
    /// </summary>
    public decimal? Band { get; init; }

    /// <summary>For a column that is no term: its texts, whose numbers fill <see cref="WhatIfBlock.Group"/>. Null for a term.</summary>
    public WhatIfTexts? Texts { get; init; }
}
