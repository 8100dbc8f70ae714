using PensionRules.Population.Csv;

namespace PensionRules.Cli.Batch;

/// <summary>What is done with an input whose header has been understood.</summary>
/// <param name="Job">How its rows are read, calculated and written.</param>
/// <param name="Columns">Its columns, as its header names them.</param>
/// <param name="Header">The header of the results, a name a column; null for none.</param>
internal sealed record BatchPlan(CsvJob Job, IReadOnlyList<string> Columns, IReadOnlyList<string>? Header);
