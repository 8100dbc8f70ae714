using PensionRules.Calculation;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Cli;

/// <summary>Files of made-up people, some with bad cells: each row has what one calculation of that person gives, to the fen and to the finding.</summary>
public sealed class BatchReferenceTests
{
    [Theory]
    [InlineData("employee-2001", "liaoning-employee-2001", "place")]
    [InlineData("employee-2005", "liaoning-employee-2006", "")]
    [InlineData("resident", "liaoning-resident-2014", "")]
    public void Each_row_is_what_the_person_gets_alone(string kind, string policy, string idle)
    {
        PolicySet set = Catalogs.Set(policy);
        using TempFiles files = new();
        string people = BatchCli.People(files, kind, 400, "6%");
        BatchCli run = BatchCli.With([people, "--policy", policy, "--keep", "none"]);
        Assert.True(run.ExitCode == 0, run.Error);
        string[] rows = File.ReadAllLines(people);
        string[] columns = rows[0].Split(',');
        string[] outputs = run.Lines[0].Split(',')[..^1];
        Assert.Equal(rows.Length, run.Lines.Length);
        Assert.All(Enumerable.Range(1, rows.Length - 1), i => Assert.Equal(Expected(set, columns, rows[i].Split(','), outputs, idle), run.Lines[i]));
    }

    [Fact]
    public void The_number_of_threads_makes_no_difference()
    {
        using TempFiles files = new();
        string people = BatchCli.People(files, "employee-2001", 20_000, "3%");
        byte[] one = BatchCli.With([people, "--policy", Person.Policy, "--threads", "1"]).Bytes;
        Assert.True(one.Length > 1_000_000);
        Assert.Equal(20_001, one.AsSpan().Count((byte)'\n'));
        Assert.All((string[])["2", "3", "7"], threads =>
            Assert.True(one.AsSpan().SequenceEqual(BatchCli.With([people, "--policy", Person.Policy, "--threads", threads]).Bytes)));
    }

    // A column on which no output rests is not read: the person's calculation gets none either.
    private static string Expected(PolicySet set, string[] columns, string[] cells, string[] outputs, string idle)
    {
        PolicyInputs inputs = [];
        foreach ((string column, string cell) in columns.Zip(cells).Where(c => c.Second.Trim().Length > 0 && set.FindTerm(c.First) is not null && c.First != idle))
        {
            inputs.Add(column, cell);
        }

        CalculationResult result = set.Calculate(inputs, new CalculationOptions { Terms = outputs });
        if (result.InputFaults.Count > 0)
        {
            return Row(outputs.Select(_ => string.Empty), result.InputFaults.Select(f => $"{CodeOf(f)}:{f.Term!.Id}"));
        }

        Outcome outcome = result.Outcomes.Single();
        return outcome.Refusals.Count > 0
            ? Row(outputs.Select(_ => string.Empty), outcome.Refusals.Select(r => $"{r.Code}:{r.Term.Id}"))
            : Row(
                outcome.Results.Select(r => r.Value?.ToPlainText() ?? string.Empty),
                outcome.Results.Where(r => r.Fault is not null && r.Term.IsRequired).Select(r => $"{r.Fault!.Code}:{r.Fault.Term.Id}"));
    }

    // A column knows that a cell is no value, not whether it would be one in another unit.
    private static string CodeOf(InputFault fault) => fault.Code == "PR5003" ? "PR5002" : fault.Code;

    private static string Row(IEnumerable<string> outputs, IEnumerable<string> findings) =>
        string.Join(',', [.. outputs, string.Join("; ", findings.Distinct())]);
}
