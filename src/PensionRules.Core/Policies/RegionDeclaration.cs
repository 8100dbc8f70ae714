using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>A row of a 地区 table: a place that the built-in list of places lacks.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Code">Its code (GB/T 2260), as written.</param>
/// <param name="ChineseName">Its Chinese name.</param>
/// <param name="EnglishName">Its English name.</param>
public sealed record RegionDeclaration(SourceLocation Location, Cell Code, string ChineseName, string EnglishName)
    : Declaration(Location);
