using PensionRules.Cli.CommandLine;
using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Cli.Inputs;

/// <summary>Which term each column of a file is: by <c>--map</c>, otherwise by its name.</summary>
internal sealed class ColumnMap
{
    private readonly HashSet<string> _named;
    private readonly HashSet<string> _disputed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Term> _mapped = new(StringComparer.Ordinal);
    private readonly Func<string, Term?> _find;

    /// <summary>Creates the map; what is wrong with it is reported.</summary>
    /// <param name="pairs">Columns and terms, as they were written.</param>
    /// <param name="columns">The columns of the file.</param>
    /// <param name="find">The term of a name.</param>
    /// <param name="suggest">The end of a message about a name that is none.</param>
    /// <param name="report">Takes what is wrong.</param>
    public ColumnMap(
        IReadOnlyList<KeyValuePair<string, string>> pairs, IReadOnlyList<string> columns, Func<string, Term?> find, Func<string, object> suggest,
        Action<DiagnosticRule, object[]> report)
    {
        _find = find;
        _named = [.. pairs.Select(p => p.Key)];
        foreach ((string column, string name) in pairs)
        {
            if (!columns.Contains(column, StringComparer.Ordinal))
            {
                report(DiagnosticRules.BatchNoColumn, [column, Name, DidYouMean.Of(column, columns)]);
            }

            if (find(name) is not { } term)
            {
                report(DiagnosticRules.InputUnknownTerm, [name, suggest(name)]);
            }
            else if (!_mapped.TryAdd(column, term) && _mapped[column] != term)
            {
                report(DiagnosticRules.MapColumnTwice, [column, _mapped[column], term]);
            }
        }

        foreach (string[] same in columns.Distinct().GroupBy(c => TermOf(c)?.Id).Where(g => g.Key is not null && g.Any(Names)).Select(g => g.ToArray()).Where(g => g.Length > 1))
        {
            _disputed.Add(TermOf(same[0])!.Id);
            report(DiagnosticRules.SqlMappedTwice, [TermOf(same[0])!, same[0], same[1]]);
        }
    }

    private const string Name = "--map";

    /// <summary>The term of a column; null for a column of the user's own.</summary>
    public Term? TermOf(string column) => _mapped.TryGetValue(column, out Term? term) ? term : _find(column);

    /// <summary>Whether <c>--map</c> names a column, rightly or not.</summary>
    public bool Names(string column) => _named.Contains(column);

    /// <summary>Whether two columns were reported to be a term.</summary>
    public bool IsDisputed(Term term) => _disputed.Contains(term.Id);

    /// <summary>The pairs of an option, <c>column=term</c>; those of another form are reported.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Read(OptionSpec option, ToolContext context)
    {
        List<KeyValuePair<string, string>> map = [];
        foreach (string text in context.Given.All(option))
        {
            int equal = text.IndexOfAny(['=', '＝']);
            if (equal <= 0 || equal == text.Length - 1)
            {
                context.Report(DiagnosticRules.SqlMapNeedsTerm, text);
            }
            else
            {
                map.Add(KeyValuePair.Create(text[..equal].Trim(), text[(equal + 1)..].Trim()));
            }
        }

        return map;
    }
}
