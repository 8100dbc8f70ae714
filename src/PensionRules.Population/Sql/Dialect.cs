using System.Globalization;
using System.Numerics;
using PensionRules.Policies;

namespace PensionRules.Population.Sql;

/// <summary>What differs between databases. Everything is whole numbers; every dialect's division of them truncates.</summary>
internal abstract class Dialect
{
    private static readonly BigInteger MostLong = long.MaxValue;

    /// <summary>How people call it.</summary>
    public abstract string Name { get; }

    /// <summary>The largest magnitude that a whole number may have; null for any.</summary>
    public abstract BigInteger? Most { get; }

    /// <summary>The largest magnitude of a quotient whose operands are beyond 64 bits; null for any.</summary>
    public virtual BigInteger? MostQuotient => null;

    /// <summary>What a step of the query ends with, so that the next one uses its columns and does not repeat what they are made of.</summary>
    public virtual string Fence => string.Empty;

    /// <summary>What stands between a step's name and its SELECT.</summary>
    public virtual string StepIs => " AS (";

    protected abstract string LongType { get; }

    protected abstract string WideType { get; }

    protected abstract string NumberType { get; }

    public abstract string TextType { get; }

    protected virtual char Quote => '"';

    public static Dialect Of(SqlDialect dialect) => dialect switch
    {
        SqlDialect.Postgres => new PostgresDialect(),
        SqlDialect.DuckDb => new DuckDbDialect(),
        SqlDialect.Spark => new SparkDialect(),
        _ => throw new ArgumentOutOfRangeException(nameof(dialect)),
    };

    public static bool FitsLong(BigInteger value) => BigInteger.Abs(value) <= MostLong;

    /// <summary>A whole number in digits, the same everywhere.</summary>
    public static string Digits(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A name; quoted unless it is plain lower-case ASCII and no word of SQL.</summary>
    public string Identifier(string name) => SqlWords.IsPlain(name) ? name : $"{Quote}{name.Replace($"{Quote}", $"{Quote}{Quote}", StringComparison.Ordinal)}{Quote}";

    /// <summary>The name of a table, its parts separated by dots.</summary>
    public string Table(string name) => string.Join('.', name.Split('.').Select(Identifier));

    public virtual string Text(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A whole number as it is written.</summary>
    public virtual SqlExpression Literal(BigInteger value)
    {
        SqlType wide = FitsLong(value) ? SqlType.Long : SqlType.Wide;
        return new SqlExpression(Digits(value), BigInteger.Abs(value) <= int.MaxValue ? SqlType.Small : wide, value.Sign < 0 ? SqlLevel.Sum : SqlLevel.Primary);
    }

    /// <summary>A number with decimals: value · 10^−decimals.</summary>
    public virtual string Decimal(BigInteger value, int decimals)
    {
        string digits = BigInteger.Abs(value).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        string point = decimals == 0 ? string.Empty : "." + digits[^decimals..];
        string sign = value.Sign < 0 ? "-" : string.Empty;
        return $"{sign}{digits[..^decimals]}{point}";
    }

    public SqlExpression To(SqlType type, SqlExpression expression)
    {
        string name = type == SqlType.Wide ? WideType : LongType;
        return expression.Type == type ? expression : new SqlExpression($"CAST({expression.Text} AS {name})", type);
    }

    public string ToText(string expression) => $"CAST({expression} AS {TextType})";

    /// <summary>No value of a kind.</summary>
    public string Nothing(TypeKind kind) => $"CAST(NULL AS {kind switch
    {
        TypeKind.Number => NumberType,
        TypeKind.YesNo => "boolean",
        TypeKind.Date => "date",
        TypeKind.Year => LongType,
        _ => TextType,
    }})";

    /// <summary>A quotient of whole numbers of the same type, cut towards zero.</summary>
    public abstract SqlExpression Divide(SqlExpression dividend, SqlExpression divisor, SqlType type);

    /// <summary>A cell as a number of whole units of 10^−decimals; NULL when it is outside two bounds or has more decimals.</summary>
    public abstract string NumberCell(string cell, string low, string high, int decimals);

    /// <summary>Text matches a pattern: <c>~</c> or a function.</summary>
    public abstract string Matches(string text, string pattern);

    /// <summary>A cell of a day as it is kept, NULL for nothing.</summary>
    public virtual string DateGiven(string cell) => $"NULLIF(TRIM({ToText(cell)}), '')";

    /// <summary>What <see cref="DateGiven"/> kept as a date; NULL where it is none.</summary>
    public virtual string DateAgain(string given) =>
        $"CASE WHEN {Matches(given, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")} THEN TRY_CAST({given} AS DATE) END";

    /// <summary>What tells that a given cell is no date; null where the database lets in nothing else.</summary>
    public virtual string? DateIsUnreadable(string given) => $"{DateAgain(given)} IS NULL";

    /// <summary>The days from 0001-01-01 to a date.</summary>
    public abstract string DaysOf(string date);

    /// <summary>The date that many days after 0001-01-01.</summary>
    public abstract string DateOf(SqlExpression days);

    /// <summary>The month, from January of year 0, that a day lies in.</summary>
    public abstract SqlExpression MonthOfDay(SqlExpression days);

    /// <summary>The first day of a month.</summary>
    public abstract SqlExpression FirstDayOfMonth(SqlExpression month);

    /// <summary>The beginning of a statement that creates a view.</summary>
    public virtual string CreateView(string name) => $"CREATE VIEW {Table(name)} AS";
}
