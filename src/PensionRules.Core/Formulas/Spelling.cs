namespace PensionRules.Formulas;

/// <summary>Every fixed word of the language: the canonical Chinese spelling and the English one that equals it.</summary>
public static class Spelling
{
    private static readonly Pair[] KeywordPairs =
    [
        new("当", "when"), new("否则", "otherwise"), new("且", "and"), new("或", "or"), new("非", "not"), new("是", "is"), new("不是", "isnt"),
        new("属于", "in"), new("其中", "where"), new("有", "given"), new("改", "replace"), new("必须", "must"), new("提示", "note"),
        new("拒绝", "refuse"), new("逐年", "yearly"), new("逐月", "monthly"), new("逐条", "rows"), new("自", "from"), new("至", "to"),
        new("每", "each"), new("上期", "previous"), new("本行", "row"),
    ];

    private static readonly FunctionWord[] FunctionTable =
    [
        new("较小", "smaller", FormulaFunction.Smaller, 2, 9), new("较大", "larger", FormulaFunction.Larger, 2, 9),
        new("限于", "clamp", FormulaFunction.Clamp, 3, 3),
        new("四舍五入", "half_up", FormulaFunction.RoundHalfUp, 2, 2), new("进一", "round_up", FormulaFunction.RoundUp, 2, 2),
        new("舍去", "round_down", FormulaFunction.RoundDown, 2, 2),
        new("满月数", "full_months", FormulaFunction.FullMonths, 2, 2), new("满年数", "full_years", FormulaFunction.FullYears, 2, 2),
        new("年份", "year_of", FormulaFunction.YearOf, 1, 1), new("月份", "month_of", FormulaFunction.MonthOf, 1, 1),
        new("年月", "year_month", FormulaFunction.YearMonthOf, 1, 1),
    ];

    private static readonly AggregateWord[] AggregateTable =
    [
        new("合计", "sum", AggregateKind.Sum), new("个数", "count", AggregateKind.Count), new("最大", "maximum", AggregateKind.Maximum),
        new("最小", "minimum", AggregateKind.Minimum), new("任一", "any", AggregateKind.Any), new("全部", "all", AggregateKind.All),
        new("唯一", "single", AggregateKind.Single), new("末", "last", AggregateKind.Last),
    ];

    private static readonly (string Canonical, string Other)[] SymbolPairs =
    [
        ("×", "*"), ("÷", "/"), ("−", "-"), ("−", "－"), ("≤", "<="), ("≥", ">="), ("≠", "!="), ("≤", "＜＝"), ("≥", "＞＝"),
        ("+", "＋"), ("<", "＜"), (">", "＞"), ("=", "＝"), ("(", "（"), (")", "）"), ("[", "［"), ("]", "］"), (",", "，"),
        (",", "、"), (":", "："), (".", "．"), ("%", "％"),
    ];

    private static readonly Dictionary<string, string> Keywords = KeywordTable();

    /// <summary>The reserved words, in Chinese and English.</summary>
    public static IReadOnlyCollection<string> Reserved => Keywords.Keys;

    /// <summary>The symbols that may be written otherwise.</summary>
    internal static IReadOnlyList<(string Canonical, string Other)> Symbols => SymbolPairs;

    internal static string NotRounded => "不舍入";

    internal static bool IsNotRounded(string word) => word is "不舍入" or "unrounded";

    internal static string? Keyword(string word) => Keywords.GetValueOrDefault(word);

    /// <summary>Keywords that something follows directly.</summary>
    internal static IReadOnlyList<string> Leading { get; } = ["当", "否则", "非", "有", "拒绝"];

    /// <summary>Keywords that join what stands on both sides.</summary>
    internal static IReadOnlyList<string> Joining { get; } = ["且", "或", "是", "不是", "属于", "其中", "至"];

    // The keyword that a word was run together with, as in 当满十五年.
    internal static string? GluedKeyword(string word, IEnumerable<string> keywords) => keywords
        .Where(k => word.Length > k.Length && word.StartsWith(k, StringComparison.Ordinal)).MaxBy(k => k.Length);

    internal static FormulaFunction? Function(string word) =>
        Array.Find(FunctionTable, f => f.Chinese == word || f.English == word)?.Value;

    internal static (int Least, int Most) Arity(FormulaFunction function)
    {
        FunctionWord word = FunctionTable.First(f => f.Value == function);
        return (word.Least, word.Most);
    }

    internal static string Text(FormulaFunction function) => FunctionTable.First(f => f.Value == function).Chinese;

    internal static string Text(FormulaFunction function, Language language) => language == Language.Chinese
        ? Text(function)
        : FunctionTable.First(f => f.Value == function).English;

    internal static AggregateKind? Aggregate(string word) =>
        Array.Find(AggregateTable, f => f.Chinese == word || f.English == word)?.Kind;

    internal static string Text(AggregateKind kind) => AggregateTable.First(f => f.Kind == kind).Chinese;

    internal static string Text(AggregateKind kind, Language language) => language == Language.Chinese
        ? Text(kind)
        : AggregateTable.First(f => f.Kind == kind).English;

    internal static string Text(string keyword, Language language) => language == Language.Chinese
        ? keyword
        : KeywordPairs.First(p => p.Chinese == keyword).English;

    internal static string Symbol(string written)
    {
        foreach ((string canonical, string other) in SymbolPairs)
        {
            if (other == written)
            {
                return canonical;
            }
        }

        return written;
    }

    internal static string Text(BinaryOperator op) => op switch
    {
        BinaryOperator.Or => "或",
        BinaryOperator.And => "且",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "≤",
        BinaryOperator.Equal => "=",
        BinaryOperator.NotEqual => "≠",
        BinaryOperator.GreaterOrEqual => "≥",
        BinaryOperator.Greater => ">",
        BinaryOperator.Is => "是",
        BinaryOperator.IsNot => "不是",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "−",
        BinaryOperator.Multiply => "×",
        _ => "÷",
    };

    internal static BinaryOperator? Relation(Token token) => token switch
    {
        { Kind: TokenKind.Symbol, Text: "<" } => BinaryOperator.Less,
        { Kind: TokenKind.Symbol, Text: "≤" } => BinaryOperator.LessOrEqual,
        { Kind: TokenKind.Symbol, Text: "=" } => BinaryOperator.Equal,
        { Kind: TokenKind.Symbol, Text: "≠" } => BinaryOperator.NotEqual,
        { Kind: TokenKind.Symbol, Text: "≥" } => BinaryOperator.GreaterOrEqual,
        { Kind: TokenKind.Symbol, Text: ">" } => BinaryOperator.Greater,
        { Kind: TokenKind.Keyword, Text: "是" } => BinaryOperator.Is,
        { Kind: TokenKind.Keyword, Text: "不是" } => BinaryOperator.IsNot,
        _ => null,
    };

    private static Dictionary<string, string> KeywordTable()
    {
        Dictionary<string, string> table = new(StringComparer.Ordinal);
        foreach (Pair pair in KeywordPairs)
        {
            table.Add(pair.Chinese, pair.Chinese);
            table.Add(pair.English, pair.Chinese);
        }

        return table;
    }

    // Classes, not tuples: lists of structs are compiled at start-up, which a tool that lives 100 ms feels.
    private sealed record Pair(string Chinese, string English);

    private sealed record FunctionWord(string Chinese, string English, FormulaFunction Value, int Least, int Most);

    private sealed record AggregateWord(string Chinese, string English, AggregateKind Kind);
}
