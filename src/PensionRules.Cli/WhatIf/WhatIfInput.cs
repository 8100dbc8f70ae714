using PensionRules.Calculation;
using PensionRules.Cli.Batch;
using PensionRules.Cli.Inputs;
using PensionRules.Diagnostics;
using PensionRules.Policies;
using PensionRules.Population;
using PensionRules.Population.Csv;
using PensionRules.Population.WhatIf;

namespace PensionRules.Cli.WhatIf;

/// <summary>The file of the people, its header understood.</summary>
/// <param name="File">The file.</param>
/// <param name="Calculation">What is calculated.</param>
/// <param name="People">Its rows.</param>
/// <param name="Request">What is asked, with what the columns leave of it.</param>
internal sealed record WhatIfInput(InputFile File, WhatIfCalculation Calculation, CsvPeople People, WhatIfRequest Request) : IDisposable
{
    /// <summary>Opens the file; null after reporting what is wrong with it.</summary>
    public static WhatIfInput? Open(WhatIfRequest request, ToolContext context)
    {
        InputFile? file = InputFile.Open(request.Input, context);
        if (file is null)
        {
            return null;
        }

        WhatIfInput? input = null;
        try
        {
            BlockReader reader = new(file, CsvDialect.Comma, TextCoding.Of(context.Given.One(BatchOptions.Encoding)), hash: null);
            reader.ReadHeader(out byte[] line);
            input = BatchInput.NamesIn(line, reader, CsvDialect.Comma) is { } names
                ? Bind(file, reader, names, request, context)
                : throw new CsvException(new Diagnostic(DiagnosticRules.BatchEmpty, new SourceLocation(request.Input, 1, 1), new BothLanguages("表头", "header")));
        }
        catch (CsvException fault)
        {
            context.Report(BatchInput.InPlace(fault.Diagnostic, request.Input));
        }
        finally
        {
            if (input is null)
            {
                file.Dispose();
            }
        }

        return input;
    }

    public void Dispose() => File.Dispose();

    private static WhatIfInput? Bind(InputFile file, BlockReader reader, string[] names, WhatIfRequest request, ToolContext context)
    {
        WhatIfHeader header = new(names, request, context);
        request = request with { Constants = ConstantsBeside(header, request, context) };
        if (!header.IsGood || Prepare(header, request, context) is not { } calculation)
        {
            return null;
        }

        IdleColumns.Note(calculation.Columns.Where((c, i) => c.IsIdle && !calculation.Keys.Any(k => k.IsOf(i))).Select(c => c.Column.Term), context);
        return new WhatIfInput(file, calculation, new CsvPeople(calculation, reader, CsvDialect.Comma, header.Inputs, names, linesBefore: 1), request);
    }

    private static PolicyInputs ConstantsBeside(WhatIfHeader header, WhatIfRequest request, ToolContext context)
    {
        PolicyInputs constants = [];
        foreach ((string name, InputValue value) in request.Constants.Where(c => !GoverningColumn.StandsFor(c.Key, request.Before.PolicySet, header.Terms, context)))
        {
            constants.Add(name, value);
        }

        return constants;
    }

    private static WhatIfCalculation? Prepare(WhatIfHeader header, WhatIfRequest request, ToolContext context)
    {
        try
        {
            WhatIfCalculation calculation = WhatIfCalculation.Prepare(request.Before, request.After, request.ToOptions(header.Terms, header.By, context));
            CheckMissing(calculation.Before, header.Terms, context);
            CheckMissing(calculation.After, header.Terms, context);
            return context.HasErrors ? null : calculation;
        }
        catch (PopulationException fault)
        {
            context.Report(fault.Diagnostics);
            return null;
        }
    }

    // What the term lacks when nothing but the constants is given, unless a column stands in for what would need it.
    private static void CheckMissing(PopulationCalculation side, IReadOnlyList<string> columns, ToolContext context)
    {
        PolicySet set = side.PolicySet;
        HashSet<Term> given = [.. columns.Select(set.FindTerm).OfType<Term>(), .. side.Constants.Keys];
        Term output = side.Outputs[0].Term;
        CalculationResult result = set.Calculate(InputsOf(side), new CalculationOptions { KnownAt = side.Receipt.KnownAt, Terms = [output.Id] });
        foreach (Term term in result.Missing.Where(t => !given.Contains(t) && set.OrderOf([output], given).Contains(t)))
        {
            context.Report(DiagnosticRules.WhatIfColumnMissing, Name(term), set.Id, Name(output));
        }
    }

    // As somebody writes it.
    private static BothLanguages Name(Term term) => new(term.Name, term.Id);

    private static PolicyInputs InputsOf(PopulationCalculation side)
    {
        PolicyInputs inputs = [];
        foreach ((Term term, TermValue value) in side.Constants)
        {
            inputs.Add(term.Id, value.Type.Kind == TypeKind.Number ? value.Number / term.Type.Unit!.Scale : value.ToPlainText());
        }

        return inputs;
    }
}
