using System.Globalization;
using NodaTime;
using PensionRules.Diagnostics;
using PensionRules.Numerics;
using PensionRules.Units;

namespace PensionRules.Formulas;

/// <summary>Splits the text of a rule block into tokens with their places.</summary>
internal sealed class Lexer(string text, SourceLocation start, DiagnosticBag diagnostics)
{
    private int _at;
    private int _line = start.Line;
    private int _lineStart = 1 - start.Column;
    private bool _startsLine = true;

    public List<Token> Read()
    {
        List<Token> tokens = [];
        while (SkipSpace())
        {
            tokens.Add(Next());
            _startsLine = false;
        }

        tokens.Add(Make(TokenKind.End, string.Empty, _at) with { Location = tokens.Count == 0 ? start : tokens[^1].After });
        return tokens;
    }

    // 〇 is a numeral to Unicode and a character of words to those who write 二〇一四年.
    internal static bool IsNameStart(char c) => char.IsLetter(c) || c == '〇';

    internal static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '〇';

    private SourceLocation At(int offset) => new(start.File, _line, offset - _lineStart + 1);

    private Token Make(TokenKind kind, string canonical, int from) =>
        new(kind, canonical, At(from), from, _at - from, _startsLine);

    private bool SkipSpace()
    {
        while (_at < text.Length)
        {
            char c = text[_at];
            if (c == '\n')
            {
                _line++;
                _lineStart = _at + 1;
                _startsLine = true;
            }
            else if (c == '#')
            {
                int end = text.IndexOf('\n', _at);
                _at = (end < 0 ? text.Length : end) - 1;
            }
            else if (!char.IsWhiteSpace(c))
            {
                return true;
            }

            _at++;
        }

        return false;
    }

    private Token Next()
    {
        char c = text[_at];
        if (char.IsAsciiDigit(c))
        {
            return ReadNumber();
        }

        if (IsNameStart(c))
        {
            return ReadWord();
        }

        return c is '"' or '“' ? ReadText() : ReadSymbol() ?? ReadStray();
    }

    private Token ReadWord()
    {
        int from = _at;
        while (_at < text.Length && IsNamePart(text[_at]))
        {
            _at++;
        }

        string word = text[from.._at];
        return Spelling.Keyword(word) is { } keyword
            ? Make(TokenKind.Keyword, keyword, from)
            : Make(TokenKind.Name, word, from);
    }

    private Token ReadText()
    {
        int from = _at;
        char close = text[_at] == '“' ? '”' : '"';
        int end = text.IndexOf(close, _at + 1);
        int lineEnd = text.IndexOf('\n', _at);
        if (end < 0 || (lineEnd >= 0 && lineEnd < end))
        {
            diagnostics.Add(DiagnosticRules.UnclosedText, At(from), close);
            _at = lineEnd < 0 ? text.Length : lineEnd;
            return Make(TokenKind.Wrong, text[from.._at], from);
        }

        _at = end + 1;
        return Make(TokenKind.Text, text[(from + 1)..end], from);
    }

    private Token? ReadSymbol()
    {
        int from = _at;
        foreach (int length in (ReadOnlySpan<int>)[2, 1])
        {
            if (_at + length > text.Length)
            {
                continue;
            }

            string canonical = Spelling.Symbol(text.Substring(_at, length));
            if (canonical.Length == 1 && "×÷−+<>=≤≥≠()[],:.%‰·".Contains(canonical[0], StringComparison.Ordinal))
            {
                _at += length;
                return Make(TokenKind.Symbol, canonical, from);
            }
        }

        return null;
    }

    private Token ReadStray()
    {
        int from = _at;
        _at += char.IsSurrogatePair(text, from) ? 2 : 1;
        diagnostics.Add(DiagnosticRules.StrayCharacter, At(from), text[from.._at]);
        return Make(TokenKind.Wrong, text[from.._at], from);
    }

    private Token ReadNumber()
    {
        int from = _at;
        SkipDigits();
        if (_at - from == 4 && Peek(0) == '-' && char.IsAsciiDigit(Peek(1)) && char.IsAsciiDigit(Peek(2)) && !char.IsAsciiDigit(Peek(3)))
        {
            return ReadDate(from);
        }

        if (Peek(0) == '.' && char.IsAsciiDigit(Peek(1)))
        {
            _at++;
            SkipDigits();
        }

        Rational number = Rational.TryParse(text.AsSpan(from, _at - from), out Rational read) ? read : default;
        int unitLength = Unit.Match(text.AsSpan(_at), out _, out _);
        string unitText = text.Substring(_at, unitLength).Replace('％', '%');
        _at += unitLength;
        if (_at < text.Length && (IsNamePart(text[_at]) || text[_at] is '%' or '％' or '‰'))
        {
            int wordStart = _at;
            while (_at < text.Length && IsNamePart(text[_at]))
            {
                _at++;
            }

            diagnostics.Add(DiagnosticRules.UnknownUnitInFormula, At(wordStart), text[wordStart..Math.Max(_at, wordStart + 1)]);
            _at = Math.Max(_at, wordStart + 1);
            return Make(TokenKind.Number, text[from.._at], from) with { Number = number };
        }

        Unit? unit = Unit.TryParse(unitText, out Unit? known) ? known : null;
        return Make(TokenKind.Number, text[from.._at], from) with { Number = number, Unit = unit };
    }

    private Token ReadDate(int from)
    {
        int year = Digits(from, 4);
        int month = Digits(from + 5, 2);
        _at = from + 7;
        bool hasDay = Peek(0) == '-' && char.IsAsciiDigit(Peek(1)) && char.IsAsciiDigit(Peek(2)) && !char.IsAsciiDigit(Peek(3));
        int day = hasDay ? Digits(from + 8, 2) : 1;
        _at += hasDay ? 3 : 0;
        if (year is < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            diagnostics.Add(DiagnosticRules.ImpossibleDate, At(from), text[from.._at]);
            return Make(TokenKind.Wrong, text[from.._at], from);
        }

        return hasDay
            ? Make(TokenKind.Date, text[from.._at], from) with { Date = new LocalDate(year, month, day) }
            : Make(TokenKind.Month, text[from.._at], from) with { Month = new YearMonth(year, month) };
    }

    private int Digits(int from, int count) =>
        int.Parse(text.AsSpan(from, count), NumberStyles.None, CultureInfo.InvariantCulture);

    private void SkipDigits()
    {
        while (_at < text.Length && char.IsAsciiDigit(text[_at]))
        {
            _at++;
        }
    }

    private char Peek(int ahead) => _at + ahead < text.Length ? text[_at + ahead] : '\0';
}
