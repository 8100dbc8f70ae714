namespace PensionRules.Population.Sql;

/// <summary>A column that a step of the query adds.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">What it is.</param>
/// <param name="Comments">Lines of comment above it.</param>
internal sealed record SqlColumn(string Name, string Text, IReadOnlyList<string> Comments);
