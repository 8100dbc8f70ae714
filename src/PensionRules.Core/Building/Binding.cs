using PensionRules.Formulas;
using PensionRules.Policies;

namespace PensionRules.Building;

/// <summary>What the checker found out about formulas: types and what names stand for. Nodes are told apart by identity.</summary>
internal sealed class Binding
{
    private readonly Dictionary<Expression, Symbol> _symbols = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Expression, IReadOnlyList<Term>> _keys = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Expression, TermType> _types = new(ReferenceEqualityComparer.Instance);

    public Symbol this[Expression expression] => _symbols[expression];

    public Symbol? TrySymbolOf(Expression expression) => _symbols.GetValueOrDefault(expression);

    /// <summary>The terms that the keys of a bare table name are taken from.</summary>
    public IReadOnlyList<Term> KeysOf(Expression expression) => _keys.GetValueOrDefault(expression, []);

    public void SetKeys(Expression expression, IReadOnlyList<Term> keys) => _keys[expression] = keys;

    public TermType TypeOf(Expression expression) => _types[expression];

    public TermType? TryTypeOf(Expression expression) => _types.GetValueOrDefault(expression);

    public void Set(Expression expression, Symbol symbol) => _symbols[expression] = symbol;

    public void Set(Expression expression, TermType type) => _types[expression] = type;
}
