namespace PensionRules.Population.WhatIf;

/// <summary>Rows that could not be cut into cells, counted apart: whom they are about cannot be told.</summary>
/// <param name="Code">What is wrong with them, <c>PRnnnn</c>.</param>
/// <param name="Rows">How many.</param>
/// <param name="FirstPlace">Where the first of them stands, as <see cref="WhatIfReason.FirstPlace"/>.</param>
public sealed record WhatIfMalformed(string Code, long Rows, long FirstPlace);
