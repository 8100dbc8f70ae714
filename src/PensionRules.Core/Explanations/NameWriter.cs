using System.Text;
using PensionRules.Building;
using PensionRules.Formulas;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>Writes a formula with the names of a language: Chinese names, or ids.</summary>
internal sealed class NameWriter(StringBuilder text, RuleDefinition rule, Language language) : ExpressionWriter(text, language)
{
    protected override bool WriteLeaf(Expression expression)
    {
        string? name = rule.Binding.TrySymbolOf(expression) switch
        {
            Symbol.OfTerm term when expression is NameReference => Name(term.Term),
            Symbol.OfColumn column => Prefix(expression, column) + Name(column.List.Type.Fields![column.Index]),
            Symbol.OfChoice choice => rule.Binding.TryTypeOf(expression)?.Choice?.Values[choice.Index].ToText(Language),
            _ => null,
        };
        if (name is null || expression is PreviousRow)
        {
            return base.WriteLeaf(expression);
        }

        Text.Append(name);
        return true;
    }

    protected override string NameIn(Expression expression, string written) => rule.Binding.TrySymbolOf(expression) switch
    {
        Symbol.OfTerm term => Name(term.Term),
        Symbol.OfList list => Name(list.List),
        Symbol.OfColumn column => Name(column.List.Type.Fields![column.Index]),
        _ => written,
    };

    private string Prefix(Expression expression, Symbol.OfColumn column) => expression switch
    {
        RowReference => Word("本行") + ".",
        MemberReference => Name(column.List) + ".",
        _ => string.Empty,
    };

    private string Name(Term term) => Language == Language.Chinese ? term.Name : term.Id;
}
