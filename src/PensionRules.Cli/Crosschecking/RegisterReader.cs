using System.Text;
using CsvHelper;
using NodaTime;
using PensionRules.Building;
using PensionRules.Cli.Batch;
using PensionRules.Diagnostics;
using PensionRules.Documents.Sources;
using PensionRules.Population.Csv;
using PensionRules.Population.Registers;

namespace PensionRules.Cli.Crosschecking;

/// <summary>Reads a register row by row, as often as it is asked to; nothing is kept.</summary>
internal sealed class RegisterReader
{
    private static readonly CsvReaderOptions Options = new()
    {
        HasHeader = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    private const int StartLength = 4096;

    private readonly ToolContext _context;
    private readonly YearMonth _now;

    private RegisterReader(ToolContext context, string path, Encoding encoding, RegisterHeader header, RegisterShape shape, YearMonth now)
    {
        _context = context;
        Path = path;
        Encoding = encoding;
        Header = header;
        Shape = shape;
        _now = now;
    }

    public string Path { get; }

    public RegisterHeader Header { get; }

    public RegisterShape Shape { get; }

    private Encoding Encoding { get; }

    /// <summary>Opens a register and reads its names; null after a report. A spell without an end runs to the month of the check.</summary>
    public static RegisterReader? Open(string path, RegisterShape shape, IReadOnlyList<string> keep, YearMonth now, ToolContext context)
    {
        try
        {
            if (FileMagic.WhyNoText(StartOf(path)) is { } noText)
            {
                context.Report(BatchInput.InPlace(noText, path));
                return null;
            }

            Encoding? encoding = RegisterEncoding.Of(path);
            if (encoding is null)
            {
                context.Report(new Diagnostic(DiagnosticRules.TextUnreadable, new SourceLocation(path, 1, 1)));
                return null;
            }

            using CsvReader csv = Start(path, encoding);
            if (!csv.Read())
            {
                context.Report(new Diagnostic(DiagnosticRules.RegisterLacks, new SourceLocation(path, 1, 1), new BothLanguages("内容，是空的", "content; it is empty")));
                return null;
            }

            string[] names = [.. Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetString(i).Trim())];
            if (FileMagic.WhyOneName(names, CsvDialect.Comma.Separator) is { } other)
            {
                context.Report(BatchInput.InPlace(other, path));
                return null;
            }

            return RegisterHeader.Read(names, shape, keep, new SourceLocation(path, 1, 1), context) is { } header
                ? new RegisterReader(context, path, encoding, header, shape, now)
                : null;
        }
        catch (CsvFormatException fault)
        {
            context.Report(Quotes(path, fault));
            return null;
        }
        catch (Exception fault) when (InputFault.IsExpected(fault))
        {
            context.Report(DiagnosticRules.FileUnreadable, path, InputFault.ReasonOfFile(path, fault));
            return null;
        }
    }

    /// <summary>Every row below the names. Ends with a report where the file is broken.</summary>
    public IEnumerable<RegisterRow> Rows()
    {
        using CsvReader csv = Start(Path, Encoding);
        if (!TryRead(csv))
        {
            yield break;
        }

        while (TryRead(csv))
        {
            string[] cells = [.. Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetString(i).Trim())];
            if (Array.Exists(cells, c => c.Length > 0))
            {
                yield return RowOf((int)csv.LineNumber, cells);
            }
        }
    }

    private bool TryRead(CsvReader csv)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException fault)
        {
            _context.Report(Quotes(Path, fault));
            return false;
        }
    }

    private RegisterRow RowOf(int line, string[] cells)
    {
        SourceLocation place = new(Path, line, 1);
        if (cells.Length != Header.Count)
        {
            string id = Header.Id < cells.Length ? cells[Header.Id] : string.Empty;
            return new RegisterRow(line, id, null, null, null, cells, [new Diagnostic(DiagnosticRules.CsvRowWidth, place, cells.Length, Header.Count)]);
        }

        List<Diagnostic> problems = [];
        PersonKey? key = KeyOf(cells[Header.Id], place, problems);
        MonthSpan? paid = Header.HasPaid ? SpellOf(cells, RegisterPart.PaidFrom, RegisterPart.PaidTo, place, problems) : null;
        MonthSpan? drawn = Header.HasDrawn ? SpellOf(cells, RegisterPart.DrawnFrom, RegisterPart.DrawnTo, place, problems) : null;
        return new RegisterRow(line, cells[Header.Id], key, paid, drawn, cells, problems);
    }

    private PersonKey? KeyOf(string id, SourceLocation place, List<Diagnostic> problems)
    {
        if (!Header.HasCitizenNumbers && id.Length > 0)
        {
            return new PersonKey(default, id);
        }

        CitizenNumberReading reading = CitizenNumber.Read(id);
        if (reading.Fault == CitizenNumberFault.None)
        {
            return new PersonKey(reading.Number, null);
        }

        problems.Add(reading.Fault == CitizenNumberFault.CheckDigit
            ? new Diagnostic(DiagnosticRules.WrongCheckDigit, place, id, CitizenNumber.CheckDigitOf(reading.Number.Body))
            : new Diagnostic(DiagnosticRules.BadCitizenNumber, place, id));
        return null;
    }

    private MonthSpan? SpellOf(string[] cells, RegisterPart first, RegisterPart last, SourceLocation place, List<Diagnostic> problems)
    {
        string from = cells[Header.IndexOf(first)];
        string to = cells[Header.IndexOf(last)];
        if (from.Length == 0 && to.Length == 0)
        {
            return null;
        }

        if (from.Length == 0)
        {
            problems.Add(new Diagnostic(DiagnosticRules.RegisterSpellWithoutStart, place, NameOf(last), to, NameOf(first)));
            return null;
        }

        YearMonth? start = MonthOf(from, first, place, problems);
        YearMonth? end = to.Length == 0 ? _now : MonthOf(to, last, place, problems);
        if (start is null || end is null)
        {
            return null;
        }

        // One that begins after the month of the check and has no end is of that month: the policy set says that it lies ahead.
        YearMonth stop = to.Length == 0 && end.Value.CompareTo(start.Value) < 0 ? start.Value : end.Value;
        if (stop.CompareTo(start.Value) < 0)
        {
            problems.Add(new Diagnostic(DiagnosticRules.RegisterSpellReversed, place, NameOf(last), to, NameOf(first), from));
            return null;
        }

        return new MonthSpan(start.Value, stop);
    }

    private YearMonth? MonthOf(string text, RegisterPart part, SourceLocation place, List<Diagnostic> problems)
    {
        YearMonth? month = GivenReader.ReadMonth(text);
        if (month is null)
        {
            problems.Add(new Diagnostic(DiagnosticRules.RegisterBadMonth, place, NameOf(part), text));
        }

        return month;
    }

    private BothLanguages NameOf(RegisterPart part) => new(Shape.NameOf(part, Language.Chinese), Shape.NameOf(part, Language.English));

    private static byte[] StartOf(string path)
    {
        using FileStream file = File.OpenRead(path);
        byte[] start = new byte[StartLength];
        return start[..file.ReadAtLeast(start, StartLength, throwOnEndOfStream: false)];
    }

    private static CsvReader Start(string path, Encoding encoding) => encoding is UTF8Encoding
        ? CsvReader.FromFile(path, Options)
        : CsvReader.Create(new StreamReader(path, encoding), Options, leaveOpen: false);

    private static Diagnostic Quotes(string path, CsvFormatException fault) =>
        new(DiagnosticRules.CsvQuotes, new SourceLocation(path, Math.Max(1, (int)fault.LineNumber), 1));
}
