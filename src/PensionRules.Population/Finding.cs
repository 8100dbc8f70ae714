using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Population;

/// <summary>Why a row has no result, or no full one: the same code and field as <see cref="Calculation.Problem"/> has for one person.</summary>
public sealed class Finding
{
    private readonly IBilingual _text;

    internal Finding(string code, Term field, IBilingual text)
    {
        Code = code;
        Field = field;
        _text = text;
    }

    /// <summary>The stable code: <c>PR5nnn</c> for a cell that cannot be right, otherwise the word of the fault (<c>missing</c>, <c>requirement</c>, <c>refused</c>, <c>no_row</c> …).</summary>
    public string Code { get; }

    /// <summary>The term it concerns: the column, the missing input, the requirement, the output without value.</summary>
    public Term Field { get; }

    /// <summary>What is wrong, for a person.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line.</returns>
    public string ToText(Language language) => _text.ToText(language);

    /// <summary><c>code:field</c>, as files and SQL write it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Code}:{Field.Id}";
}
