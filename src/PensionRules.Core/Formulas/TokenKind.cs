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
    End,
}
