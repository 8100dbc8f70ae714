using PensionRules.Diagnostics;
using PensionRules.Numerics;

namespace PensionRules.Formulas;

/// <summary>Reads the text of rule blocks into formula values. It recovers after an error, so that one run shows them all.</summary>
public sealed partial class FormulaParser
{
    private const int DeepestNesting = 100;
    private const int MostOperations = 1000;

    private readonly string _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<Token> _tokens;
    private int _at;
    private int _depth;
    private int _operations;

    private FormulaParser(string text, SourceLocation start, DiagnosticBag diagnostics)
    {
        _text = text;
        _diagnostics = diagnostics;
        _tokens = new Lexer(text, start, diagnostics).Read();
    }

    private Token Current => _tokens[_at];

    /// <summary>Reads the rules of a block.</summary>
    /// <param name="text">The text between the fences.</param>
    /// <param name="start">Where its first character stands.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    /// <returns>The rules that could be read.</returns>
    public static IReadOnlyList<RuleSyntax> ParseRules(string text, SourceLocation start, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return new FormulaParser(text, start, diagnostics).Rules(start.Column);
    }

    /// <summary>Reads one expression.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its first character stands.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    /// <returns>The expression, or null after an error.</returns>
    public static Expression? ParseExpression(string text, SourceLocation start, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(diagnostics);
        FormulaParser parser = new(text, start, diagnostics);
        try
        {
            Expression expression = parser.Whole();
            if (parser.Current.Kind != TokenKind.End)
            {
                throw parser.Unexpected();
            }

            return expression;
        }
        catch (SyntaxException)
        {
            return null;
        }
    }

    private List<RuleSyntax> Rules(int headerColumn)
    {
        List<RuleSyntax> rules = [];
        while (Current.Kind != TokenKind.End)
        {
            int next = _tokens.FindIndex(_at + 1, t => t.Kind == TokenKind.End || (t.StartsLine && t.Location.Column == headerColumn));
            Token header = _tokens[next];
            _tokens[next] = header with { Kind = TokenKind.End, Location = _tokens[next - 1].After };
            if (TryRule(headerColumn) is { } rule)
            {
                rules.Add(rule);
            }

            _tokens.RemoveAt(next);
            _tokens.Insert(next, header);
            _at = next;
        }

        return rules;
    }

    private RuleSyntax? TryRule(int headerColumn)
    {
        try
        {
            return Current.Location.Column == headerColumn ? Rule() : throw Fail(DiagnosticRules.IndentedHeader, Current);
        }
        catch (SyntaxException)
        {
            RecoverInArms(headerColumn);
            return null;
        }
    }

    // After an error the remaining arms are still read, for their own errors.
    private void RecoverInArms(int headerColumn)
    {
        while (Current.Kind != TokenKind.End)
        {
            if (!Current.StartsLine || Current.Location.Column == headerColumn
                || !(Current.IsKeyword("当") || Current.IsKeyword("否则")))
            {
                _at++;
                continue;
            }

            try
            {
                ReadArm();
            }
            catch (SyntaxException)
            {
                // Noted; the next arm follows.
            }
        }
    }

    private RuleSyntax Rule()
    {
        SourceLocation location = Current.Location;
        bool replaces = TakeKeyword("改");
        (string name, string? id) = Declaration();
        RuleKind kind = RuleKind.Value;
        string? type = null;
        string? message = null;
        string? englishMessage = null;
        RoundingSyntax? rounding = null;
        WorksheetSyntax? worksheet = null;
        if (TakeSymbol(":"))
        {
            if (TakeKeyword("必须"))
            {
                kind = RuleKind.Requirement;
                (message, englishMessage) = (TakeText(), TakeText());
            }
            else if (TakeKeyword("提示"))
            {
                kind = RuleKind.Notice;
                (message, englishMessage) = (TakeText(), TakeText());
            }
            else if (Current.Kind == TokenKind.Keyword && Current.Text is "逐年" or "逐月" or "逐条")
            {
                kind = RuleKind.Worksheet;
                worksheet = Worksheet();
            }
            else
            {
                type = TypeText();
                rounding = TakeSymbol(",") ? RoundingText() : null;
            }
        }

        if (!Current.StartsLine && Current.Kind != TokenKind.End)
        {
            throw Unexpected();
        }

        if (Current.Kind == TokenKind.End)
        {
            throw Fail(DiagnosticRules.EmptyRule, location, name);
        }

        ValueList<ColumnSyntax> columns = worksheet is null ? ValueList<ColumnSyntax>.Empty : Columns();
        ValueList<Arm> arms = worksheet is null ? Arms() : ValueList<Arm>.Empty;
        if (Current.Kind != TokenKind.End)
        {
            throw Unexpected();
        }

        return new RuleSyntax(kind, replaces, name, id, type, rounding, arms, worksheet, columns)
        {
            Location = location, Message = message, EnglishMessage = englishMessage,
        };
    }

    private (string Name, string? Id) Declaration()
    {
        string name = Name();
        string? id = Current.Kind == TokenKind.Name && !Current.StartsLine ? Name() : null;
        return (name, id);
    }

    private string TypeText()
    {
        Token first = Current;
        SourceLocation missing = Missing();
        Token? last = null;
        while (Current.Kind != TokenKind.End && !(Current.StartsLine && last is not null)
            && !Current.IsSymbol(",") && !Current.IsSymbol("=") && !(Current.StartsLine && last is null))
        {
            last = Current;
            _at++;
        }

        return last is null
            ? throw Fail(DiagnosticRules.MissingType, missing)
            : _text[first.Offset..last.End].Replace('％', '%');
    }

    private RoundingSyntax RoundingText()
    {
        Token word = Current;
        if (word.Kind == TokenKind.Name && !word.StartsLine && Spelling.IsNotRounded(word.Text))
        {
            _at++;
            return new RoundingSyntax(null);
        }

        RoundingMode? mode = word.Kind == TokenKind.Name && !word.StartsLine ? Mode(Spelling.Function(word.Text)) : null;
        if (mode is null)
        {
            throw Fail(DiagnosticRules.UnknownRounding, Missing(), Shown(word));
        }

        _at++;
        Token step = Current;
        if (step.Kind != TokenKind.Number || step.StartsLine || step.Unit is not null || step.Number.Sign <= 0)
        {
            throw Fail(DiagnosticRules.BadRoundingStep, Missing(), Shown(step));
        }

        _at++;
        return new RoundingSyntax(new Rounding(mode.Value, step.Number));
    }

    internal static RoundingMode? Mode(FormulaFunction? function) => function switch
    {
        FormulaFunction.RoundHalfUp => RoundingMode.HalfUp,
        FormulaFunction.RoundUp => RoundingMode.Up,
        FormulaFunction.RoundDown => RoundingMode.Down,
        _ => null,
    };

    private WorksheetSyntax Worksheet()
    {
        Token word = Current;
        _at++;
        if (word.Text == "逐条")
        {
            string list = Current.StartsLine ? throw Fail(DiagnosticRules.MissingValue, Missing()) : Name();
            Expression? where = TakeKeyword("其中") ? Whole() : null;
            return new WorksheetSyntax(WorksheetKind.Rows, null, null, null, list, where) { Location = word.Location };
        }

        WorksheetKind kind = word.Text == "逐年" ? WorksheetKind.Yearly : WorksheetKind.Monthly;
        Expect("自");
        Expression from = Whole();
        Expect("至");
        Expression to = Whole();
        string? each = TakeKeyword("每") ? Name() : null;
        return new WorksheetSyntax(kind, from, to, each, null, null) { Location = word.Location };
    }

    private ValueList<ColumnSyntax> Columns()
    {
        List<ColumnSyntax> columns = [];
        while (Current.Kind != TokenKind.End)
        {
            SourceLocation location = Current.Location;
            (string name, string? id) = Declaration();
            ExpectSymbol(":");
            string type = TypeText();
            RoundingSyntax? rounding = TakeSymbol(",") ? RoundingText() : null;
            ValueList<Arm> arms = TakeSymbol("=") ? new([new Arm(null, Value()) { Location = location }]) : Arms();
            columns.Add(new ColumnSyntax(name, id, type, rounding, arms) { Location = location });
        }

        return new ValueList<ColumnSyntax>(columns);
    }

    private ValueList<Arm> Arms()
    {
        if (!Current.IsKeyword("当"))
        {
            SourceLocation location = Current.Location;
            return new ValueList<Arm>([new Arm(null, Value()) { Location = location }]);
        }

        List<Arm> arms = [];
        while (Current.IsKeyword("当"))
        {
            arms.Add(ReadArm());
        }

        if (!Current.IsKeyword("否则"))
        {
            throw Glued(Current, "当", "否则") ?? Fail(DiagnosticRules.MissingOtherwise, Missing());
        }

        arms.Add(ReadArm());
        return new ValueList<Arm>(arms);
    }

    private Arm ReadArm()
    {
        SourceLocation location = Current.Location;
        Expression? condition = null;
        if (TakeKeyword("当"))
        {
            condition = Whole();
        }
        else
        {
            Expect("否则");
        }

        ExpectSymbol(":");
        return new Arm(condition, Value()) { Location = location };
    }

    private Expression Value()
    {
        Token token = Current;
        if (!TakeKeyword("拒绝"))
        {
            return Whole();
        }

        if (Current.Kind != TokenKind.Text)
        {
            throw Fail(DiagnosticRules.RefusalWithoutReason, Missing());
        }

        _at++;
        string reason = _tokens[_at - 1].Text;
        return new Refusal(reason) { Location = token.Location, EnglishReason = TakeText() };
    }

    private string Name()
    {
        return Current.Kind switch
        {
            TokenKind.Name => _tokens[_at++].Text,
            TokenKind.Keyword => throw Fail(DiagnosticRules.ReservedName, Current, Current.Text),
            _ => throw UnexpectedOrMissing(),
        };
    }

    private bool TakeKeyword(string word) => Take(Current.IsKeyword(word));

    private bool TakeSymbol(string symbol) => Take(Current.IsSymbol(symbol));

    private string? TakeText() => Current.Kind == TokenKind.Text && !Current.StartsLine ? _tokens[_at++].Text : null;

    private bool Take(bool matches)
    {
        _at += matches ? 1 : 0;
        return matches;
    }

    private void Expect(string keyword)
    {
        if (!TakeKeyword(keyword))
        {
            throw Glued(Current, keyword) ?? Fail(DiagnosticRules.ExpectedWord, Missing(), keyword, Shown(Current));
        }
    }

    private void ExpectSymbol(string symbol)
    {
        if (!TakeSymbol(symbol))
        {
            throw Glued() ?? Fail(DiagnosticRules.ExpectedWord, Missing(), symbol, Shown(Current));
        }
    }

    private object Shown(Token token) =>
        token.Kind == TokenKind.End || (token == Current && token.StartsLine) ? EndOfLine.Text : token.Text;

    private SyntaxException Unexpected() => Glued()
        ?? Fail(DiagnosticRules.UnexpectedWord, Current, Current.Text.Length == 0 ? "\"\"" : Current.Text);

    private SyntaxException UnexpectedOrMissing()
    {
        bool somethingElseBegins = Current.Kind == TokenKind.End || Current.IsKeyword("当") || Current.IsKeyword("否则")
            || (Current.Kind == TokenKind.Symbol && Current.Text is ":" or "," or ")" or "]");
        return somethingElseBegins ? Glued() ?? Fail(DiagnosticRules.MissingValue, Missing()) : Unexpected();
    }

    // This word, or the one before, may be a keyword run together with what follows it.
    private SyntaxException? Glued() => Glued(Current, Spelling.Joining)
        ?? (_at > 0 ? Glued(_tokens[_at - 1], Spelling.Leading) : null);

    private SyntaxException? Glued(Token token, params IEnumerable<string> keywords) =>
        token.Kind == TokenKind.Name && Spelling.GluedKeyword(token.Text, keywords) is { } keyword
            ? Fail(DiagnosticRules.GluedKeyword, token, token.Text, keyword)
            : null;

    // What is missing at the end of a line is missing there, not at the first word of the next.
    private SourceLocation Missing() => Current.StartsLine && _at > 0 ? _tokens[_at - 1].After : Current.Location;

    private SyntaxException Fail(DiagnosticRule rule, Token token, params object[] arguments) =>
        Fail(rule, token.Location, arguments);

    private SyntaxException Fail(DiagnosticRule rule, SourceLocation location, params object[] arguments)
    {
        if (Current.Kind != TokenKind.Wrong)
        {
            _diagnostics.Add(rule, location, arguments);
        }

        return new SyntaxException();
    }
}
