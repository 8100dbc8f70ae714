using System.Collections.Concurrent;
using PensionRules.Building;
using PensionRules.Formulas;
using PensionRules.Numerics;
using PensionRules.Plans;

namespace PensionRules.Policies;

/// <summary>
/// The law of one region, scheme and period, checked and ready to calculate. Immutable and safe to use from many
/// threads.
/// </summary>
public sealed partial class PolicySet
{
    private readonly TermTable _table;
    private readonly ConcurrentDictionary<PlanShape, Plan> _plans = [];

    internal PolicySet(PolicySetHeader header, TermTable table, IReadOnlyList<PolicyDocument> documents)
    {
        Header = header;
        _table = table;
        Documents = documents;
        ContentHash = Hash(documents);
        OutputTerms = [.. table.Terms.Where(t => t.IsOutput), .. table.Sheets.Select(s => table.Find(s.Id)).OfType<Term>()];
        RequirementTerms = [.. TermsOfKind(RuleKind.Requirement)];
        NoticeTerms = [.. TermsOfKind(RuleKind.Notice)];
        DefaultTargets = [.. OutputTerms, .. RequirementTerms, .. NoticeTerms];
    }

    /// <summary>The id, for example <c>liaoning-employee-2001</c>.</summary>
    public string Id => Header.Document.Id.Text;

    /// <summary>The Chinese title.</summary>
    public string Title => Header.Document.Title;

    /// <summary>The English title.</summary>
    public string EnglishTitle => Header.EnglishTitle;

    /// <summary>The scheme.</summary>
    public Scheme Scheme => Header.Scheme;

    /// <summary>The region it governs.</summary>
    public Region Region => Header.Region;

    /// <summary>The months in which it governs.</summary>
    public InForce InForce => Header.InForce;

    /// <summary>The day it was issued, or null when unknown.</summary>
    public NodaTime.LocalDate? Issued => Header.Issued;

    /// <summary>The document number, for example 国函〔2001〕79号.</summary>
    public string DocumentNumber => Header.DocumentNumber;

    /// <summary>The set it extends, or null.</summary>
    public PolicySet? Base => Header.Base;

    /// <summary>The rounding of the scheme's money outputs, or null for none.</summary>
    public Rounding? Rounding => Header.Rounding;

    /// <summary>Every term, the scheme's first.</summary>
    public IReadOnlyList<Term> Terms => _table.Terms;

    /// <summary>Every document it is made of: its own first, then its base's, its data sets' and its scheme's.</summary>
    public IReadOnlyList<PolicyDocument> Documents { get; }

    /// <summary>SHA-256 over the hashes of its documents, in lower-case hexadecimal digits: the same law has the same hash.</summary>
    public string ContentHash { get; }

    /// <summary>What the scheme lists as outputs, in order, then the worksheets that it declares and this set has.</summary>
    public IReadOnlyList<Term> Outputs => OutputTerms;

    /// <summary>The worked cases of its own document.</summary>
    public IReadOnlyList<PolicyCase> Cases { get; internal set; } = [];

    internal PolicySetHeader Header { get; }

    internal TermTable Table => _table;

    internal IReadOnlyList<Term> OutputTerms { get; }

    internal IReadOnlyList<Term> RequirementTerms { get; }

    internal IReadOnlyList<Term> NoticeTerms { get; }

    internal IReadOnlyList<Term> DefaultTargets { get; }

    /// <summary>Finds a term by its Chinese name or id.</summary>
    /// <param name="name">The name or id.</param>
    /// <returns>The term, or null.</returns>
    public Term? FindTerm(string name) => _table.Find(name);

    /// <summary>The columns of a worksheet that people see: those of the scheme's sheet, or all.</summary>
    internal IReadOnlyList<int> ShownColumns(Term worksheet)
    {
        IReadOnlyList<Term> fields = worksheet.Type.Fields!;
        IEnumerable<int> all = Enumerable.Range(0, fields.Count);
        return [.. _table.FindSheet(worksheet.Id) is { } sheet ? sheet.Columns.Select(c => all.First(i => fields[i].Id == c.Id)) : all];
    }

    /// <summary>What gives a term its value here.</summary>
    /// <param name="term">The term.</param>
    /// <returns>The definition, or null when the caller has to give it.</returns>
    public Definition? DefinitionOf(Term term) => _table.DefinitionOf(term);

    /// <summary>What a requirement (必须) or notice (提示) says when it does not hold.</summary>
    /// <param name="term">The term of its rule.</param>
    /// <returns>The text in its header, in the language of the document; empty when there is none.</returns>
    public string MessageOf(Term term) => DefinitionOf(term) is RuleDefinition { Rule.Message: { } message } ? message : string.Empty;

    /// <summary>The same in English, where the document has it.</summary>
    internal string? EnglishMessageOf(Term term) => (DefinitionOf(term) as RuleDefinition)?.Rule.EnglishMessage;

    /// <inheritdoc/>
    public override string ToString() => Id;

    internal Term Term(string name) => _table.Find(name)
        ?? throw new InvalidOperationException($"'{name}' is no term of {Id}.");

    internal Rounding? RoundingOf(RuleDefinition rule)
    {
        if (rule.NeverRounds || rule.Rounding is not null)
        {
            return rule.Rounding;
        }

        return rule.Term is { IsOutput: true, Type.IsMoney: true } ? Rounding : null;
    }

    /// <summary>The terms that some targets rest on, each after what it needs.</summary>
    internal IReadOnlyList<Term> OrderOf(IEnumerable<Term> targets, IReadOnlySet<Term> given) =>
        DependencyOrder.Of(targets, t => given.Contains(t) ? [] : UsesOf(t));

    internal IEnumerable<Term> UsesOf(Term term) => DefinitionOf(term) switch
    {
        RuleDefinition rule => rule.Uses,
        ParameterDefinition { IsDated: true } => [Scheme.GoverningDate!],
        _ => [],
    };

    internal Plan PlanFor(PlanShape shape) => _plans.GetOrAdd(shape, static (key, set) => PlanBuilder.Build(set, key), this);

    private IEnumerable<Term> TermsOfKind(RuleKind kind) => _table.Definitions.Values.OfType<RuleDefinition>()
        .Where(r => r.Rule.Kind == kind).Select(r => r.Term);

    private static string Hash(IReadOnlyList<PolicyDocument> documents) => documents.Count == 1
        ? documents[0].Hash
        : Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(
            System.Text.Encoding.ASCII.GetBytes(string.Join('\n', documents.Select(d => d.Hash)))));
}
