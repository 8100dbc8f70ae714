using System.Collections.Frozen;

namespace PensionRules.Population.Sql;

/// <summary>The words that are no names without quotes in one dialect or another.</summary>
internal static class SqlWords
{
    private const int MostLength = 63;

    private static readonly FrozenSet<string> Reserved = new[]
    {
        "all", "analyse", "analyze", "and", "anti", "any", "array", "as", "asc", "asof", "asymmetric", "at", "authorization", "between", "binary", "both",
        "by", "case", "cast", "check", "collate", "collation", "column", "concurrently", "constraint", "create", "cross", "current_catalog",
        "current_date", "current_role", "current_schema", "current_time", "current_timestamp", "current_user", "date", "default", "deferrable", "desc",
        "describe", "distinct", "div", "do", "else", "end", "escape", "except", "exists", "extract", "false", "fetch", "filter", "for", "foreign", "freeze", "from",
        "full", "function", "generated", "glob", "grant", "group", "having", "ilike", "in", "initially", "inner", "intersect", "interval", "into", "is", "isnull",
        "join", "lambda", "lateral", "leading", "left", "like", "limit", "localtime", "localtimestamp", "map", "minus", "month", "natural", "not", "notnull",
        "null", "offset", "on", "only", "or", "order", "outer", "overlaps", "pivot", "pivot_longer", "pivot_wider", "placing", "position", "positional",
        "primary", "qualify", "references", "returning", "right", "row", "rows", "select", "semi", "session_user", "set", "show", "similar", "some",
        "struct", "summarize", "symmetric", "system_user", "table", "tablesample", "then", "time", "timestamp", "to", "trailing", "true", "try_cast",
        "union", "unique", "unknown", "unpivot", "user", "using", "values", "variadic", "verbose", "when", "where", "window", "with", "year",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsPlain(string name) => name.Length is > 0 and <= MostLength
        && (char.IsAsciiLetterLower(name[0]) || name[0] == '_')
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_')
        && !Reserved.Contains(name);
}
