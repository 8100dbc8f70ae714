namespace PensionRules.Formulas;

internal enum TokenKind
{
    Name,
    Keyword,
    Number,
    Date,
    Month,
    Text,
    Symbol,

    // Noted by the lexer already; the parser says no more about it.
    Wrong,
    End,
}
