using System.Collections;

namespace PensionRules.Diagnostics;

/// <summary>Collects diagnostics while a document is read, so that one run shows them all.</summary>
public sealed class DiagnosticBag : IReadOnlyList<Diagnostic>
{
    private readonly List<Diagnostic> _items = [];

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public Diagnostic this[int index] => _items[index];

    /// <summary>Adds a diagnostic.</summary>
    /// <param name="rule">The kind of message.</param>
    /// <param name="location">Where.</param>
    /// <param name="arguments">What the message names.</param>
    public void Add(DiagnosticRule rule, SourceLocation location, params object[] arguments) =>
        _items.Add(new Diagnostic(rule, location, arguments));

    /// <summary>Adds diagnostics found elsewhere.</summary>
    /// <param name="others">The diagnostics.</param>
    public void AddRange(IEnumerable<Diagnostic> others) => _items.AddRange(others);

    /// <inheritdoc/>
    public IEnumerator<Diagnostic> GetEnumerator() => _items.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
