using PensionRules.Diagnostics;

namespace PensionRules.Cli.Crosschecking;

/// <summary>The columns of a register, by what they are for.</summary>
internal sealed class RegisterHeader
{
    private readonly RegisterField[] _columns;

    private RegisterHeader(RegisterField[] columns) => _columns = columns;

    public int Count => _columns.Length;

    public bool HasCitizenNumbers => Has(RegisterPart.CitizenNumber);

    public bool HasPaid => Has(RegisterPart.PaidFrom) && Has(RegisterPart.PaidTo);

    public bool HasDrawn => Has(RegisterPart.DrawnFrom) && Has(RegisterPart.DrawnTo);

    /// <summary>Where the id stands.</summary>
    public int Id => Array.FindIndex(_columns, IsId);

    /// <summary>Where a column stands, or -1.</summary>
    public int IndexOf(RegisterPart part) => Array.FindIndex(_columns, c => c.Part == part);

    public bool Has(RegisterPart part) => IndexOf(part) >= 0;

    public bool Has(string id) => Array.Exists(_columns, c => c.Id == id && c.Part != RegisterPart.Kept);

    /// <summary>The columns of a part, each with where it stands.</summary>
    public IEnumerable<(int Index, RegisterField Field)> Columns(RegisterPart part) =>
        _columns.Select((c, i) => (i, c)).Where(c => c.c.Part == part);

    /// <summary>Reads the line of names. Null after a report.</summary>
    public static RegisterHeader? Read(IReadOnlyList<string> names, RegisterShape shape, IReadOnlyList<string> keep, SourceLocation place, ToolContext context)
    {
        List<Diagnostic> wrong = [];
        RegisterField[] columns = [.. names.Select(n => Find(n, shape, keep, place, wrong, context.Language))];
        foreach (RegisterField twice in columns.Where(c => c.Part != RegisterPart.Kept).GroupBy(c => IsId(c) ? string.Empty : c.Id).Where(g => g.Count() > 1).Select(g => g.First()))
        {
            wrong.Add(new Diagnostic(DiagnosticRules.RegisterColumnTwice, place, context.IsChinese ? twice.Name : twice.Id));
        }

        foreach (IGrouping<string, RegisterField> twice in columns.Where(c => c.Part == RegisterPart.Kept && keep.Contains(c.Name, StringComparer.Ordinal)).GroupBy(c => c.Name).Where(g => g.Count() > 1))
        {
            wrong.Add(new Diagnostic(DiagnosticRules.RegisterColumnTwice, place, twice.Key));
        }

        RegisterHeader header = new(columns);
        if (wrong.Count == 0)
        {
            header.CheckParts(shape, place, wrong);
        }

        context.Report(wrong);
        return wrong.Count == 0 ? header : null;
    }

    private static RegisterField Find(
        string name, RegisterShape shape, IReadOnlyList<string> keep, SourceLocation place, List<Diagnostic> wrong, Language language)
    {
        if (keep.Contains(name, StringComparer.Ordinal))
        {
            return new RegisterField(RegisterPart.Kept, name, name);
        }

        if (shape.Fields.FirstOrDefault(f => f.AllNames.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } field)
        {
            return field;
        }

        wrong.Add(name.Length == 0
            ? new Diagnostic(DiagnosticRules.CsvBlankHeader, place)
            : new Diagnostic(
                DiagnosticRules.RegisterUnknownColumn, place, name, DidYouMean.Of(name, shape.Fields.SelectMany(f => f.AllNames)),
                string.Join(", ", shape.Fields.Select(f => language == Language.Chinese ? f.Name : f.Id))));
        return new RegisterField(RegisterPart.Kept, name, name);
    }

    private void CheckParts(RegisterShape shape, SourceLocation place, List<Diagnostic> wrong)
    {
        if (Id < 0)
        {
            wrong.Add(Lacks(place, l => $"{shape.NameOf(RegisterPart.CitizenNumber, l)} / {shape.NameOf(RegisterPart.OtherId, l)}"));
        }

        foreach ((RegisterPart first, RegisterPart last) in ((RegisterPart, RegisterPart)[])[(RegisterPart.PaidFrom, RegisterPart.PaidTo), (RegisterPart.DrawnFrom, RegisterPart.DrawnTo)])
        {
            if (Has(first) != Has(last))
            {
                wrong.Add(Lacks(place, l => shape.NameOf(Has(first) ? last : first, l)));
            }
        }
    }

    private static Diagnostic Lacks(SourceLocation place, Func<Language, string> what) =>
        new(DiagnosticRules.RegisterLacks, place, new BothLanguages($"“{what(Language.Chinese)}”一列", $"column '{what(Language.English)}'"));

    private static bool IsId(RegisterField field) => field.Part is RegisterPart.CitizenNumber or RegisterPart.OtherId;
}
