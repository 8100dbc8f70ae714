using PensionRules.Calculation;
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
        foreach ((int place, string name) in columns.Index())
        {
            BindOne(name, place, columns);
        }

        int[]? kept = settings.Keep is null ? null : [.. settings.Keep.Select(k => Place(k, columns)).Where(p => p >= 0)];
        if (context.Problems.Count > before || Calculation() is not { } calculation)
        {
            return null;
        }

        CheckTerms(calculation);
        if (context.Problems.Count > before)
        {
            return null;
        }

        CsvJob job = new(calculation, _inputs, kept, settings.IsTab ? CsvDialect.Tab : CsvDialect.Comma, newLine);
        return new BatchPlan(job, columns, settings.Columns is null ? HeaderOf(job, columns) : null);
    }

    private void BindOne(string name, int place, IReadOnlyList<string> columns)
    {
        Term? term = set.FindTerm(name);
        if (name.Length == 0)
        {
            Report(DiagnosticRules.BatchBlankHeader, place + 1);
        }
        else if (term is { Type.Kind: TypeKind.List })
        {
            Report(DiagnosticRules.InputNotOneValue, term);
        }
        else if ((term is null ? columns.Take(place).Contains(name, StringComparer.Ordinal) : _terms.Contains(term)))
        {
            Report(DiagnosticRules.BatchColumnTwice, term is null ? name : term);
        }
        else if (term is null && !IsCarried(name))
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
    private int Place(string keep, IReadOnlyList<string> columns)
    {
        int place = columns.ToList().FindIndex(c => c == keep || (set.FindTerm(keep) is { } term && set.FindTerm(c) == term));
        if (place < 0)
        {
            Report(DiagnosticRules.BatchNoColumn, keep, BatchOptions.Keep.Name, DidYouMean.Of(keep, columns));
        }

        return place;
    }

    private PopulationCalculation? Calculation()
    {
        try
        {
            return PopulationCalculation.Prepare(set, settings.ToOptions([.. _terms.Select(t => t.Id)]));
        }
        catch (PopulationException fault)
        {
            context.Report(fault.Diagnostics);
            return null;
        }
    }

    private void CheckTerms(PopulationCalculation calculation)
    {
        Term[] outputs = [.. calculation.Outputs.Select(o => o.Term)];
        if (outputs.Length == 0)
        {
            Report(DiagnosticRules.BatchNothingCalculated, set.Id);
            return;
        }

        foreach (Term term in _terms.Intersect(outputs))
        {
            Report(DiagnosticRules.BatchOutputGiven, term);
        }

        Term[] constants = [.. settings.Constants.Select(c => set.FindTerm(c.Key)).OfType<Term>()];
        foreach (Term term in _terms.Intersect(constants))
        {
            Report(DiagnosticRules.InputGivenTwice, term);
        }

        foreach (Term term in Missing(outputs, [.. _terms, .. constants]))
        {
            Report(DiagnosticRules.BatchColumnMissing, term, Names(outputs.Where(o => Rests(o, term, [.. _terms, .. constants]))));
        }
    }

    // What the wanted outputs lack when nothing but the constants is given, unless a column stands in for what would need it.
    private Term[] Missing(Term[] outputs, HashSet<Term> given)
    {
        PolicyInputs constants = settings.ToOptions([]).Constants;
        CalculationResult result = set.Calculate(constants, new CalculationOptions { KnownAt = settings.KnownAt, Terms = [.. outputs.Where(IsWanted).Select(o => o.Id)] });
        return [.. result.Missing.Where(t => !given.Contains(t) && outputs.Where(IsWanted).Any(o => Rests(o, t, given)))];
    }

    private bool IsWanted(Term output) => output.IsRequired || settings.Outputs is not null;

    private bool Rests(Term output, Term input, HashSet<Term> given) => set.OrderOf([output], given).Contains(input);

    private string[] HeaderOf(CsvJob job, IReadOnlyList<string> columns)
    {
        bool isChinese = settings.Headers is { } headers
            ? headers == "zh"
            : _terms.Exists(t => t.Name != t.Id && columns.Contains(t.Name, StringComparer.Ordinal));
        return
        [
            .. job.Carried.Select(c => columns[c]),
            .. job.Calculation.Outputs.Select(o => isChinese ? o.Term.Name : o.Term.Id),
            isChinese ? "问题" : "findings",
        ];
    }

    private static BothLanguages Names(IEnumerable<Term> terms) =>
        new(string.Join('、', terms.Select(t => t.Name)), string.Join(", ", terms.Select(t => t.Id)));

    private void Report(DiagnosticRule rule, params object[] arguments) =>
        context.Report(new Diagnostic(rule, settings.Columns is null ? new SourceLocation(file, 1, 1) : SourceLocation.None, arguments));
}
