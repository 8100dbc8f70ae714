using System.Globalization;
using PensionRules.Policies;
using PensionRules.Population;
using PensionRules.Population.Lanes;

namespace PensionRules.Tests.Population.RandomLaws;

/// <summary>A random law with rows for it. Its text is that of the documents and the rows: enough to have it again.</summary>
internal sealed record LawCase
{
    // More than one of the chunks that threads take.
    private const int ManyRows = 33_001;

    // What a law may be refused for: a quotient or too many decimals in what is asked for, a column without a value.
    private static readonly HashSet<string> Refusals = ["PR7003", "PR7004", "PR7008", "PR7009", "PR7010"];

    public required IReadOnlyList<LawInput> Inputs { get; init; }

    public required IReadOnlyList<LawTable> Tables { get; init; }

    public required IReadOnlyList<LawRule> Rules { get; init; }

    /// <summary>The ids of the rules that are outputs, with whether they are required.</summary>
    public required IReadOnlyList<(string Id, bool IsRequired)> Outputs { get; init; }

    /// <summary>Whether the outputs are asked for by name; otherwise as many as are population-able.</summary>
    public bool IsAsked { get; init; }

    public required IReadOnlyList<long[]> Rows { get; init; }

    /// <summary>The rows of a block.</summary>
    public int BlockRows { get; init; }

    /// <summary>Whether the rows, repeated, are also calculated as columns on one thread and on two, and added up.</summary>
    public bool IsInColumns { get; init; }

    private SmallLaw Law => new()
    {
        Choices = "| 选项 类 kind | 说明 |\n|---|---|\n| 甲类 first_kind | |\n| 乙类 second_kind | |\n| 丙类 third_kind | |",
        Inputs = string.Concat(Inputs.Where(i => i.Kind == LawInputKind.Input).Select(i => i.Declaration)),
        Outputs = string.Concat(Outputs.Select(o => Rules.First(r => r.Id == o.Id)).Zip(
            Outputs, (r, o) => $"| {r.Name} | {r.Header.Split(',')[0]} | {(o.IsRequired ? "是" : string.Empty)} |\n")),
        Body = string.Concat(Inputs.Where(i => i.Kind == LawInputKind.Parameter).Select(i => i.Declaration)) + string.Concat(Tables) + string.Join('\n', Rules),
        Columns = [.. Inputs.Select(i => i.Id)],
        Asked = IsAsked ? [.. Outputs.Select(o => o.Id)] : null,
        Decimals = Inputs.Where(i => i.IsNumber).ToDictionary(i => i.Id, i => i.Decimals, StringComparer.Ordinal),
    };

    /// <summary>Holds that blocks give what the reference gives.</summary>
    /// <returns>Why the law cannot be calculated, or null when it was.</returns>
    public string? Check()
    {
        if (Prepare(out string? refusal) is not { } calculation)
        {
            return refusal;
        }

        RowReference reference = new(calculation);
        CalculatedRow[] expected = [.. Rows.Select(reference.Calculate)];
        foreach (LaneWidth width in RowAgreement.Widths)
        {
            RowAgreement.Same(calculation, expected, Population.BlockRows.Run(calculation, Rows, BlockRows, width), $"{width}, blocks of {BlockRows}");
        }

        if (IsInColumns)
        {
            CheckColumns(calculation, expected);
        }

        return null;
    }

    private void CheckColumns(PopulationCalculation calculation, CalculatedRow[] expected)
    {
        long[][] many = [.. Enumerable.Range(0, ManyRows).Select(i => Rows[i % Rows.Count])];
        CalculatedRow[] all = [.. Enumerable.Range(0, ManyRows).Select(i => expected[i % expected.Length])];
        foreach (int threads in (int[])[1, 2])
        {
            RowAgreement.Same(calculation, all, [.. ColumnRows.Run(calculation, many, threads, isNarrow: threads == 2)], $"columns, threads: {threads}");
        }

        PopulationTotals totals = Assert.Single(calculation.Total(ColumnRows.Of(calculation, many, isNarrow: false), new PopulationTotalsOptions { Threads = 2 }));
        for (int i = 0; i < calculation.Outputs.Count; i++)
        {
            Int128[] values = [.. all.Select(r => r.Outputs[i]).Where(v => v != CellCode.Blank)];
            Assert.Equal((values.Length, values.Aggregate((Int128)0, (a, b) => a + b)), (totals.Outputs[i].Count, totals.Outputs[i].Sum));
        }
    }

    private PopulationCalculation? Prepare(out string? refusal)
    {
        refusal = null;
        CatalogBuild build = Law.Build();
        if (build.Diagnostics.Count > 0)
        {
            refusal = build.Diagnostics[0].Code;
            return null;
        }

        try
        {
            return Law.Prepare(build.Catalog.Find("law")!);
        }
        catch (PopulationException wrong) when (wrong.Diagnostics.All(d => Refusals.Contains(d.Code)))
        {
            refusal = wrong.Diagnostics[0].Code;
            return null;
        }
    }

    public override string ToString() =>
        $"\n{Law}\nblocks of {BlockRows}; rows:\n{string.Join('\n', Rows.Select(r => string.Join(", ", r.Select(c => c.ToString(CultureInfo.InvariantCulture)))))}\n";
}
