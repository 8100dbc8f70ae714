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
            Symbol.OfChoice choice => rule.Binding.TryTypeOf(expression)?.Choice?.Values[choice.Index].ToText(Language),
            _ => null,
        };
        if (name is null)
        {
            return base.WriteLeaf(expression);
        }

        Text.Append(name);
        return true;
    }

    private string Name(Term term) => Language == Language.Chinese ? term.Name : term.Id;
}
