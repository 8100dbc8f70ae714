using NodaTime;
using PensionRules.Diagnostics;
using PensionRules.Numerics;
using PensionRules.Units;

namespace PensionRules.Formulas;

/// <summary>A word of a formula. Keywords and symbols carry their canonical Chinese spelling.</summary>
internal sealed record Token(TokenKind Kind, string Text, SourceLocation Location, int Offset, int Length, bool StartsLine)
{
    public Rational Number { get; init; }

    public Unit? Unit { get; init; }

    public LocalDate Date { get; init; }

    public YearMonth Month { get; init; }

    public SourceLocation After => Location with { Column = Location.Column + Length };

    public int End => Offset + Length;

    public bool IsKeyword(string word) => Kind == TokenKind.Keyword && Text == word;

    public bool IsSymbol(string symbol) => Kind == TokenKind.Symbol && Text == symbol;
}
