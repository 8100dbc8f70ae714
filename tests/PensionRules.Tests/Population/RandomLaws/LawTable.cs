namespace PensionRules.Tests.Population.RandomLaws;

/// <summary>A table of a random law, of one or two keys; the last key is one "from".</summary>
/// <param name="Letter">What tells its names from those of other tables.</param>
/// <param name="IsFrom">By key, whether it is found by the greatest that is not above.</param>
/// <param name="Rows">The rows: keys, then the value.</param>
internal sealed record LawTable(char Letter, IReadOnlyList<bool> IsFrom, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>A lookup, with places for the keys.</summary>
    public string Lookup => $"标准{Letter}[{string.Join(", ", IsFrom.Select((_, i) => $"{{{i}}}"))}]";

    public override string ToString() =>
        $"| {string.Join(" | ", IsFrom.Select((f, i) => $"按 键{Letter}{i} key_{Letter}{i}: 1{(f ? " 起" : string.Empty)}"))} | 标准{Letter} std_{Letter}: 1 |\n"
        + $"|{string.Concat(IsFrom.Select(_ => "--:|"))}--:|\n{string.Concat(Rows.Select(r => $"| {string.Join(" | ", r)} |\n"))}\n";
}
