using PensionRules.Cli.Inputs;
using PensionRules.Diagnostics;
using PensionRules.Policies;
using PensionRules.Population;
using PensionRules.Population.Csv;

namespace PensionRules.Cli.Batch;

/// <summary>Tells what each column of an input is, and reports every fault of its header at once.</summary>
internal sealed class HeaderBinder(PolicySet set, BatchSettings settings, ToolContext context, string file)
{
    // What tells people apart needs no --keep.
    public static readonly IReadOnlyList<string> Labels = ["编号", "序号", "姓名", "算例", "id", "no", "name", "case"];

    private readonly List<Term> _terms = [];
    private readonly List<int> _inputs = [];

    /// <summary>The plan, or null after reporting why there is none.</summary>
    /// <param name="columns">The names in the header.</param>
    /// <param name="newLine">What ends a row of the results.</param>
    public BatchPlan? Bind(IReadOnlyList<string> columns, string newLine)
    {
        int before = context.Problems.Count;
        ColumnMap map = new(settings.Map, columns, set.FindTerm, set.Table.Suggest, Report);
        foreach ((int place, string name) in columns.Index())
        {
            BindOne(name, place, columns, map);
        }

        int[]? kept = settings.Keep is null ? null : [.. settings.Keep.Select(k => Place(k, columns, map)).Where(p => p >= 0)];
        if (context.Problems.Count > before || Calculation(_terms) is not { } all)
        {
            return null;
        }

        CheckOutputs(all);
        if (context.Problems.Count > before)
        {
            return null;
        }

        Term[] read = [.. _terms.Where((_, i) => all.PlaysPart(i))];
        IdleColumns.Note(_terms.Except(read), context);
        PopulationCalculation calculation = read.Length == _terms.Count ? all : Calculation(read)!;
        int[] inputs = [.. _inputs.Select(i => i < 0 ? -1 : Array.IndexOf(read, _terms[i]))];
        CsvJob job = new(calculation, inputs, kept, settings.IsTab ? CsvDialect.Tab : CsvDialect.Comma, newLine)
        {
            IsChinese = settings.Columns is null && IsChinese(columns, map),
        };
        return new BatchPlan(job, columns, settings.Columns is null ? HeaderOf(job, columns) : null);
    }

    private void BindOne(string name, int place, IReadOnlyList<string> columns, ColumnMap map)
    {
        Term? term = map.TermOf(name);
        if (name.Length == 0)
        {
            Report(DiagnosticRules.BatchBlankHeader, place + 1);
        }
        else if (term is null && columns.Take(place).Contains(name, StringComparer.Ordinal))
        {
            Report(DiagnosticRules.BatchColumnTwice, name);
        }
        else if (term is null && !IsCarried(name) && !map.Names(name))
        {
            Report(DiagnosticRules.BatchUnknownColumn, name, set.Table.Suggest(name));
        }

        _inputs.Add(term is null ? -1 : _terms.Count);
        if (term is not null)
        {
            _terms.Add(term);
        }
    }

    private bool IsCarried(string name) =>
        Labels.Contains(name, StringComparer.OrdinalIgnoreCase) || settings.Keep?.Contains(name, StringComparer.Ordinal) == true;

    // By the name in the header, or the term's other one.
    private int Place(string keep, IReadOnlyList<string> columns, ColumnMap map)
    {
        int place = columns.ToList().FindIndex(c => c == keep || (set.FindTerm(keep) is { } term && map.TermOf(c) == term));
        if (place < 0)
        {
            Report(DiagnosticRules.BatchNoColumn, keep, BatchOptions.Keep.Name, DidYouMean.Of(keep, columns));
        }

        return place;
    }

    private PopulationCalculation? Calculation(IReadOnlyList<Term> terms)
    {
        try
        {
            string[] columns = [.. terms.Select(t => t.Id)];
            BatchSettings own = settings with { Constants = [.. settings.Constants.Where(c => !GoverningColumn.StandsFor(c.Key, set, columns, context))] };
            return PopulationCalculation.Prepare(set, own.ToOptions(columns));
        }
        catch (PopulationException fault)
        {
            context.Report(fault.Diagnostics);
            return null;
        }
    }

    private void CheckOutputs(PopulationCalculation calculation)
    {
        foreach (Term term in _terms.Intersect(calculation.Outputs.Select(o => o.Term)))
        {
            Report(DiagnosticRules.BatchOutputGiven, new BothLanguages(term.Name, term.Id));
        }
    }

    private bool IsChinese(IReadOnlyList<string> columns, ColumnMap map) => settings.Headers is { } headers
        ? headers == "zh"
        : columns.Any(c => map.TermOf(c) is { } term && (map.Names(c) ? !System.Text.Ascii.IsValid(c) : c == term.Name && c != term.Id));

    private static string[] HeaderOf(CsvJob job, IReadOnlyList<string> columns) =>
    [
        .. job.Carried.Select(c => columns[c]),
        .. job.Calculation.Outputs.Select(o => job.IsChinese ? o.Term.Name : o.Term.Id),
        job.IsChinese ? "问题" : "findings",
    ];

    private void Report(DiagnosticRule rule, params object[] arguments) =>
        context.Report(new Diagnostic(rule, settings.Columns is null ? new SourceLocation(file, 1, 1) : SourceLocation.None, arguments));
}
