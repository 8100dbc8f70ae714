namespace PensionRules.Policies;

/// <summary>A document as read, before names and units are checked.</summary>
/// <param name="File">The path, or the name of a built-in document.</param>
/// <param name="Hash">SHA-256 of the text with LF line ends, in lower-case hexadecimal digits.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">The level-1 heading.</param>
/// <param name="Id">The id in its identity table.</param>
/// <param name="Identity">The other rows of the identity table, by the English key (<c>scheme</c>, <c>region</c>, <c>in-force</c> …).</param>
/// <param name="Articles">The headings with what stands under them.</param>
public sealed record PolicyDocument(
    string File,
    string Hash,
    DocumentKind Kind,
    string Title,
    Cell Id,
    IReadOnlyDictionary<string, Cell> Identity,
    IReadOnlyList<Article> Articles)
{
    /// <summary>Whether something in it was not understood; then nothing is built from it, nor from what rests on it.</summary>
    public bool HasErrors { get; init; }

    private static readonly char[] Separators = ['、', ',', '，', ' '];

    /// <summary>The ids that a row of the identity table names: <c>uses</c> may name several.</summary>
    /// <param name="key">The English key.</param>
    /// <returns>One cell an id; none when the row is not there.</returns>
    public IEnumerable<Cell> References(string key) => Identity.TryGetValue(key, out Cell cell)
        ? cell.Text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(id => cell with { Text = id })
        : [];

    /// <summary>Everything declared under the headings, in order.</summary>
    public IEnumerable<Declaration> Declarations => Articles.SelectMany(a => a.Declarations);
}
