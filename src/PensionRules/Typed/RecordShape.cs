using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Typed;

/// <summary>What a typed record and its result take from a scheme.</summary>
/// <param name="Record">The record's type.</param>
/// <param name="Scheme">The scheme's id.</param>
/// <param name="Inputs">What is put in.</param>
/// <param name="Outputs">What comes out, with the kind of its values.</param>
internal sealed record RecordShape(
    Type Record, string Scheme, IReadOnlyList<RecordField> Inputs, IReadOnlyDictionary<string, TypeKind> Outputs)
{
    /// <summary>Every typed record.</summary>
    public static IReadOnlyList<RecordShape> All { get; } =
    [
        Accounts.EmployeeAccount.Fields,
        Accounts.ResidentAccount.Fields,
        Bridging.BridgingApplication.Fields,
        Employees.EmployeeContributionMonth.Fields,
        Employees.EmployeeRetirement.Fields,
        Employees.RetirementPlan.Fields,
        Residents.ResidentContributionYear.Fields,
        Residents.ResidentRetirement.Fields,
    ];

    /// <summary>The scheme's sheets that the result reads.</summary>
    public IReadOnlyList<SheetShape> Sheets { get; init; } = [];

    /// <summary>What the scheme's document lacks of this record; nothing when it is not loaded.</summary>
    public IEnumerable<Diagnostic> FaultsIn(PolicyCatalog catalog) => catalog.FindScheme(Scheme) is { } scheme
        ? Inputs.Where(f => !Has(scheme.Terms, f)).Select(f => Fault(scheme, f.Term, f.Kind))
            .Concat(Outputs.Where(o => !scheme.Terms.Any(t => t.Id == o.Key && t.IsOutput && t.Type.Kind == o.Value))
                .Select(o => Fault(scheme, o.Key, o.Value)))
            .Concat(Sheets.Where(s => !s.IsIn(scheme)).Select(s => Fault(scheme, s.Term, TypeKind.List)))
        : [];

    private static bool Has(IEnumerable<Term> terms, RecordField field) => terms.Any(t =>
        t.Id == field.Term && t.Type.Kind == field.Kind
        && (t.Type.Choice is null || !field.Choices.Except(t.Type.Choice.Values.Select(v => v.Id)).Any())
        && (t.Type.Fields is null || field.Fields.All(f => Has(t.Type.Fields, f))));

    private Diagnostic Fault(Scheme scheme, string term, TypeKind kind) => new(
        DiagnosticRules.SchemeLacksTerm, new SourceLocation(scheme.Document.File, 1, 1), Scheme, Record.Name, term, kind);
}
