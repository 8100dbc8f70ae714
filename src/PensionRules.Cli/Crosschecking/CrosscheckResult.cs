using NodaTime;

namespace PensionRules.Cli.Crosschecking;

/// <summary>All that a report tells.</summary>
/// <param name="Month">The month of the check.</param>
/// <param name="Rules">The policy sets, and what was compared.</param>
/// <param name="Resident">The residents' register.</param>
/// <param name="Employee">The employees' register.</param>
/// <param name="Tally">How many rows and people.</param>
/// <param name="Problems">Rows that could not be compared, or not wholly.</param>
/// <param name="Judgements">Who stands in both, and what follows; computed as they are read.</param>
/// <param name="Sums">The sums, complete once all judgements were read.</param>
internal sealed record CrosscheckResult(
    YearMonth Month, CrosscheckRules Rules, RegisterReader Resident, RegisterReader Employee, CrosscheckTally Tally,
    IReadOnlyList<RegisterProblem> Problems, IEnumerable<Judgement> Judgements, CrosscheckSums Sums)
{
    public bool HasCitizenNumbers => Resident.Header.HasCitizenNumbers;

    /// <summary>The columns that are copied, with the register they come from.</summary>
    public IReadOnlyList<(bool IsResident, int Index, string Name)> Kept =>
    [
        .. Resident.Header.Columns(RegisterPart.Kept).Select(c => (true, c.Index, c.Field.Name)),
        .. Employee.Header.Columns(RegisterPart.Kept).Select(c => (false, c.Index, c.Field.Name)),
    ];

    /// <summary>What the copied columns are called: where a name would stand twice, with its register before it.</summary>
    /// <param name="others">The other columns of the report.</param>
    /// <param name="language">The language of the report.</param>
    public IEnumerable<string> NamesOfKept(IReadOnlyCollection<string> others, Language language)
    {
        IReadOnlyList<(bool IsResident, int Index, string Name)> kept = Kept;
        return kept.Select(k => kept.Count(other => other.Name == k.Name) > 1 || others.Contains(k.Name) ? $"{RegisterOf(k.IsResident, language)}.{k.Name}" : k.Name);
    }

    private static string RegisterOf(bool isResident, Language language) => (isResident, language) switch
    {
        (true, Language.Chinese) => "居民",
        (false, Language.Chinese) => "职工",
        (true, _) => "resident",
        _ => "employee",
    };

    /// <summary>A copied cell: what the rows of the person say, each once.</summary>
    public static string KeptOf(Judgement judgement, (bool IsResident, int Index, string Name) column) => string.Join(
        " / ", (column.IsResident ? judgement.Person.Resident : judgement.Person.Employee).Select(r => r.Cells[column.Index]).Where(c => c.Length > 0).Distinct());
}
