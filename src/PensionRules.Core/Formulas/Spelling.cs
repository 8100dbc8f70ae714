namespace PensionRules.Formulas;

/// <summary>Every fixed word of the language: the canonical Chinese spelling and the English one that equals it.</summary>
public static class Spelling
{
    private static readonly (string Chinese, string English)[] KeywordPairs =
    [
        ("当", "when"), ("否则", "otherwise"), ("且", "and"), ("或", "or"), ("非", "not"), ("是", "is"), ("不是", "isnt"),
        ("属于", "in"), ("其中", "where"), ("有", "given"), ("改", "replace"), ("必须", "must"), ("提示", "note"),
        ("拒绝", "refuse"), ("逐年", "yearly"), ("逐月", "monthly"), ("逐条", "rows"), ("自", "from"), ("至", "to"),
        ("每", "each"), ("上期", "previous"), ("本行", "row"),
    ];

    private static readonly (string Chinese, string English, FormulaFunction Function, int Least, int Most)[] FunctionTable =
    [
        ("较小", "smaller", FormulaFunction.Smaller, 2, 9), ("较大", "larger", FormulaFunction.Larger, 2, 9),
        ("限于", "clamp", FormulaFunction.Clamp, 3, 3),
        ("四舍五入", "half_up", FormulaFunction.RoundHalfUp, 2, 2), ("进一", "round_up", FormulaFunction.RoundUp, 2, 2),
        ("舍去", "round_down", FormulaFunction.RoundDown, 2, 2),
        ("满月数", "full_months", FormulaFunction.FullMonths, 2, 2), ("满年数", "full_years", FormulaFunction.FullYears, 2, 2),
        ("年份", "year_of", FormulaFunction.YearOf, 1, 1), ("月份", "month_of", FormulaFunction.MonthOf, 1, 1),
        ("年月", "year_month", FormulaFunction.YearMonthOf, 1, 1),
    ];

    private static readonly (string Chinese, string English, AggregateKind Kind)[] AggregateTable =
    [
        ("合计", "sum", AggregateKind.Sum), ("个数", "count", AggregateKind.Count), ("最大", "maximum", AggregateKind.Maximum),
        ("最小", "minimum", AggregateKind.Minimum), ("任一", "any", AggregateKind.Any), ("全部", "all", AggregateKind.All),
        ("唯一", "single", AggregateKind.Single), ("末", "last", AggregateKind.Last),
    ];

    private static readonly (string Canonical, string Other)[] SymbolPairs =
    [
        ("×", "*"), ("÷", "/"), ("−", "-"), ("−", "－"), ("≤", "<="), ("≥", ">="), ("≠", "!="), ("≤", "＜＝"), ("≥", "＞＝"),
        ("+", "＋"), ("<", "＜"), (">", "＞"), ("=", "＝"), ("(", "（"), (")", "）"), ("[", "［"), ("]", "］"), (",", "，"),
        (",", "、"), (":", "："), (".", "．"), ("%", "％"),
    ];

    private static readonly Dictionary<string, string> Keywords = KeywordPairs
        .SelectMany(p => new[] { (p.Chinese, p.Chinese), (p.English, p.Chinese) })
        .ToDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal);

    /// <summary>The reserved words, in Chinese and English.</summary>
    public static IReadOnlyCollection<string> Reserved => Keywords.Keys;

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
        FunctionTable.FirstOrDefault(f => f.Chinese == word || f.English == word) is { Chinese: not null } found ? found.Function : null;

    internal static (int Least, int Most) Arity(FormulaFunction function) =>
        FunctionTable.Where(f => f.Function == function).Select(f => (f.Least, f.Most)).First();

    internal static string Text(FormulaFunction function) => FunctionTable.First(f => f.Function == function).Chinese;

    internal static string Text(FormulaFunction function, Language language) => language == Language.Chinese
        ? Text(function)
        : FunctionTable.First(f => f.Function == function).English;

    internal static AggregateKind? Aggregate(string word) =>
        AggregateTable.FirstOrDefault(f => f.Chinese == word || f.English == word) is { Chinese: not null } found ? found.Kind : null;

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
}
