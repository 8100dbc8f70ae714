using PensionRules.Cli.Batch;
using PensionRules.Cli.Inputs;
using PensionRules.Diagnostics;
using PensionRules.Policies;
using PensionRules.Population.WhatIf;

namespace PensionRules.Cli.WhatIf;

/// <summary>Tells what each column of the people is; every fault of the header is reported.</summary>
internal sealed class WhatIfHeader
{
    private readonly IReadOnlyList<string> _names;
    private readonly WhatIfRequest _request;
    private readonly ToolContext _context;
    private readonly List<string> _terms = [];
    private readonly List<int> _inputs = [];
    private readonly int _problems;
    private readonly ColumnMap _map;

    public WhatIfHeader(IReadOnlyList<string> names, WhatIfRequest request, ToolContext context)
    {
        (_names, _request, _context, _problems) = (names, request, context, context.Problems.Count);
        _map = new ColumnMap(request.Map, names, FindTerm, request.Before.PolicySet.Table.Suggest, Report);
        foreach ((int place, string name) in names.Index())
        {
            BindOne(name, place);
        }

        foreach (string name in request.Ignored.Where(n => !names.Contains(n, StringComparer.Ordinal)))
        {
            Report(DiagnosticRules.BatchNoColumn, name, WhatIfSpecs.Ignore.Name, DidYouMean.Of(name, names));
        }

        By = [.. request.By.Select(GroupingOf)];
    }

    public bool IsGood => _context.Problems.Count == _problems;

    /// <summary>The terms among the columns, by id.</summary>
    public IReadOnlyList<string> Terms => _terms;

    /// <summary>For each column its position among <see cref="Terms"/>; −1 for one that is none.</summary>
    public IReadOnlyList<int> Inputs => _inputs;

    public IReadOnlyList<WhatIfGrouping> By { get; }

    private void BindOne(string name, int place)
    {
        Term? term = Find(name);
        bool isIgnored = _request.Ignored.Contains(name, StringComparer.Ordinal);
        if (isIgnored && _map.Names(name))
        {
            Report(DiagnosticRules.MapIgnored, name);
        }

        if (name.Length == 0)
        {
            Report(DiagnosticRules.BatchBlankHeader, place + 1);
        }
        else if (term is null ? _names.Take(place).Contains(name, StringComparer.Ordinal) : !isIgnored && _terms.Contains(term.Id) && !_map.IsDisputed(term))
        {
            Report(DiagnosticRules.BatchColumnTwice, term is null ? name : new BothLanguages(term.Name, term.Id));
        }
        else if (term is null && !isIgnored && !IsOwn(name) && !_map.Names(name))
        {
            Report(DiagnosticRules.WhatIfUnknownColumn, name, _request.Before.PolicySet.Table.Suggest(name));
        }
        else if (!isIgnored && term?.Id == _request.Compared.Id)
        {
            Report(DiagnosticRules.WhatIfOutputGiven, name, name);
        }

        bool isRead = term is not null && !isIgnored;
        _inputs.Add(isRead ? _terms.Count : -1);
        if (isRead)
        {
            _terms.Add(term!.Id);
        }
    }

    // A column of the user's own: what tells people apart, or what they are grouped by.
    private bool IsOwn(string name) =>
        HeaderBinder.Labels.Contains(name, StringComparer.OrdinalIgnoreCase) || _request.By.Any(g => g.Column == name);

    private Term? Find(string name) => _map.TermOf(name);

    private Term? FindTerm(string name) => _request.Before.PolicySet.FindTerm(name) ?? _request.After.PolicySet.FindTerm(name);

    // By a term where the column is one that is read; otherwise by the text of the cells.
    private WhatIfGrouping GroupingOf(WhatIfGrouping grouping)
    {
        if (_request.Ignored.Contains(grouping.Column, StringComparer.Ordinal))
        {
            Report(DiagnosticRules.WhatIfIgnoredGroup, grouping.Column);
        }

        Term? term = Find(grouping.Column);
        if (term is not null && _terms.Contains(term.Id))
        {
            return grouping with { Column = term.Id };
        }

        if (!_names.Contains(grouping.Column, StringComparer.Ordinal))
        {
            Report(DiagnosticRules.WhatIfUnknownGroup, grouping.Column, DidYouMean.Of(grouping.Column, _names));
        }

        return grouping with { Texts = new WhatIfTexts() };
    }

    private void Report(DiagnosticRule rule, params object[] arguments) =>
        _context.Report(new Diagnostic(rule, new SourceLocation(_request.Input, 1, 1), arguments));
}
