using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Building;

/// <summary>The terms, choices and definitions of a scheme or policy set while it is built; names and ids find the same term.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, Term> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Choice> _choices = new(StringComparer.Ordinal);
    private readonly Dictionary<Term, Definition> _definitions = [];
    private readonly HashSet<Term> _defaults = [];
    private readonly List<Term> _terms = [];
    private readonly List<Sheet> _sheets = [];

    public IReadOnlyList<Term> Terms => _terms;

    public IReadOnlyList<Sheet> Sheets => _sheets;

    public IReadOnlyDictionary<Term, Definition> Definitions => _definitions;

    public IEnumerable<Choice> Choices => _choices.Values.Distinct();

    /// <summary>A copy to build on; the definitions of a scheme are defaults there, which a policy set overrides without 改.</summary>
    public TermTable Copy(bool asDefaults = false)
    {
        TermTable copy = new();
        foreach (Term term in _terms)
        {
            copy.AddTerm(term);
        }

        foreach (Choice choice in Choices)
        {
            copy.AddChoice(choice);
        }

        foreach ((Term term, Definition definition) in _definitions)
        {
            copy._definitions[term] = definition;
        }

        copy._sheets.AddRange(_sheets);
        copy._defaults.UnionWith(asDefaults ? _definitions.Keys : _defaults);

        return copy;
    }

    public Term? Find(string name) => _byName.GetValueOrDefault(name);

    public Choice? FindChoice(string name) => _choices.GetValueOrDefault(name);

    public Definition? DefinitionOf(Term term) => _definitions.GetValueOrDefault(term);

    public Sheet? FindSheet(string name) => _sheets.Find(s => s.IsNamed(name));

    public void AddSheet(Sheet sheet) => _sheets.Add(sheet);

    // The term that already has the name or the id, or null after adding.
    public Term? AddTerm(Term term)
    {
        if ((Find(term.Name) ?? Find(term.Id)) is { } other)
        {
            return other;
        }

        _byName[term.Name] = term;
        _byName[term.Id] = term;
        _terms.Add(term);
        return null;
    }

    public void ReplaceTerm(Term old, Term with)
    {
        _byName[old.Name] = with;
        _byName[old.Id] = with;
        _terms[_terms.IndexOf(old)] = with;
    }

    public bool AddChoice(Choice choice) =>
        _choices.TryAdd(choice.Name, choice) && (choice.Id == choice.Name || _choices.TryAdd(choice.Id, choice));

    public bool IsDefault(Term term) => _defaults.Contains(term);

    public void Define(Definition definition)
    {
        _definitions[definition.Term] = definition;
        _defaults.Remove(definition.Term);
    }

    public object Suggest(string name) => DidYouMean.Of(name, _byName.Keys);
}
