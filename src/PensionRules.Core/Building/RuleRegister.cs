using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Building;

/// <summary>The rules that the rulebooks list. An id whose letters no rulebook uses is somebody's own and needs no listing.</summary>
internal sealed class RuleRegister
{
    private readonly Dictionary<string, RuleEntryDeclaration> _rules = new(StringComparer.Ordinal);
    private readonly HashSet<string> _prefixes = new(StringComparer.Ordinal);

    /// <summary>Takes the rules of a rulebook; one that is listed already is an error.</summary>
    public void Add(PolicyDocument rulebook, DiagnosticBag diagnostics)
    {
        foreach (RuleEntryDeclaration rule in rulebook.Declarations.OfType<RuleEntryDeclaration>())
        {
            _prefixes.Add(Prefix(rule.RuleId));
            if (!_rules.TryAdd(rule.RuleId, rule))
            {
                diagnostics.Add(DiagnosticRules.RuleListedTwice, rule.Location, rule.RuleId, _rules[rule.RuleId].Location);
            }
        }
    }

    /// <summary>Checks the ids that a document cites or leaves out.</summary>
    public void Check(PolicyDocument document, DiagnosticBag diagnostics)
    {
        foreach (Article article in document.Articles)
        {
            foreach (string id in article.RuleIds)
            {
                Check(id, article.Location, diagnostics);
            }

            foreach (OmittedDeclaration omitted in article.Declarations.OfType<OmittedDeclaration>())
            {
                Check(omitted.RuleId, omitted.Location, diagnostics);
            }
        }
    }

    private void Check(string id, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (_prefixes.Contains(Prefix(id)) && !_rules.ContainsKey(id))
        {
            diagnostics.Add(DiagnosticRules.UnknownRule, location, id, DidYouMean.Of(id, _rules.Keys));
        }
    }

    private static string Prefix(string id) => id[..id.IndexOf('-', StringComparison.Ordinal)];
}
