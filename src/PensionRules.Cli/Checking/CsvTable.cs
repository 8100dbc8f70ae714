using PensionRules.Policies;

namespace PensionRules.Cli.Checking;

/// <summary>A CSV of cases as it was read.</summary>
/// <param name="Cases">The table, without the rows that could not be read.</param>
/// <param name="Broken">How many rows could not be read.</param>
internal sealed record CsvTable(CaseTableDeclaration Cases, int Broken);
