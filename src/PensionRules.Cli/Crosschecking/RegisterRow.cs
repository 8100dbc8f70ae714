using PensionRules.Diagnostics;

namespace PensionRules.Cli.Crosschecking;

/// <summary>A row of a register as it was read.</summary>
/// <param name="Line">Where it begins.</param>
/// <param name="Id">The id as written.</param>
/// <param name="Key">Whom it is about; null when the id is none.</param>
/// <param name="Paid">The spell of contributions, or null.</param>
/// <param name="Drawn">The spell of drawing, or null.</param>
/// <param name="Cells">All cells, by column.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record RegisterRow(
    int Line, string Id, PersonKey? Key, MonthSpan? Paid, MonthSpan? Drawn, IReadOnlyList<string> Cells, IReadOnlyList<Diagnostic> Problems);
