using System.Globalization;
using System.Numerics;
using PensionRules.Building;
using PensionRules.Diagnostics;
using PensionRules.Evaluation;
using PensionRules.Policies;

namespace PensionRules.Population.Sql;

/// <summary>A column of the table as a whole number of the row: what is given, what it reads as, and what is wrong with it, as the blocks of rows see it.</summary>
internal sealed class SqlInput
{
    private readonly Dialect _dialect;
    private readonly InputColumn _column;
    private readonly RegionRegister _regions;
    private readonly string _source;

    public SqlInput(Dialect dialect, InputColumn column, RegionRegister regions, string source, SqlNames names)
    {
        _dialect = dialect;
        _column = column;
        _regions = regions;
        _source = $"t.{dialect.Identifier(source)}";
        Given = dialect.Identifier(names.Take("given_" + column.Term.Id));
        Read = dialect.Identifier(names.Take("read_" + column.Term.Id));
        Value = dialect.Identifier(names.Take(column.Term.Id));
        Missing = dialect.Identifier(names.Take("no_" + column.Term.Id));
    }

    public InputColumn Column => _column;

    /// <summary>The name of the column that holds what is given, NULL for nothing.</summary>
    public string Given { get; }

    /// <summary>The name of the column that holds it as a whole number, NULL where it cannot be read.</summary>
    public string Read { get; }

    /// <summary>The name of the column that holds an allowed number in every row.</summary>
    public string Value { get; }

    /// <summary>The name of the column with the finding that nothing was given, NULL where something was.</summary>
    public string Missing { get; }

    private Term Term => _column.Term;

    private TypeKind Kind => Term.Type.Kind;

    /// <summary>Whether it is read from text, in a step after the one that takes it from the table.</summary>
    public bool IsText => Kind is not TypeKind.Number && (Kind is not TypeKind.Date || _dialect.DateIsUnreadable(Given) is not null);

    private bool IsInOrder => Kind is TypeKind.Month or TypeKind.Year;

    public string GivenText => Kind switch
    {
        TypeKind.Number => _source,
        TypeKind.Date => _dialect.DateGiven(_source),
        _ => $"NULLIF(TRIM({_dialect.ToText(_source)}), '')",
    };

    public string ReadText => Kind switch
    {
        TypeKind.Number => _dialect.NumberCell(_source, Natural(_column.Low), Natural(_column.High), _column.Decimals),
        TypeKind.Date => $"CASE WHEN {Date} BETWEEN {DateLiteral(_column.Low)} AND {DateLiteral(_column.High)} THEN {_dialect.DaysOf(Date)} END",
        TypeKind.Month => InOrder("^[0-9]{4}-(0[1-9]|1[0-2])(-01)?$", $"CAST(SUBSTR({Given}, 1, 4) AS bigint) * 12 + CAST(SUBSTR({Given}, 6, 2) AS bigint) - 1"),
        TypeKind.Year => InOrder("^[0-9]{4}$", $"CAST({Given} AS bigint)"),
        TypeKind.Region => $"CASE WHEN {Given} IN ({string.Join(", ", _regions.All.Select(r => _dialect.Text(r.Code)))}) THEN CAST({Given} AS bigint) END",
        TypeKind.YesNo => "CASE " + Given + " WHEN '是' THEN 1 WHEN 'yes' THEN 1 WHEN 'true' THEN 1 WHEN '否' THEN 0 WHEN 'no' THEN 0 WHEN 'false' THEN 0 END",
        _ => $"CASE {Given} {string.Concat(Term.Type.Choice!.Values.SelectMany(ChoiceArms))}END",
    };

    public SqlType ValueType => Kind is TypeKind.YesNo or TypeKind.Choice ? SqlType.Small : SqlType.Long;

    /// <summary>The number that is calculated with: an allowed one in every row, so that no row can stop the others.</summary>
    public string ValueText
    {
        get
        {
            string otherwise = _dialect.Literal(_column.Substitute).Text;
            return IsAllowed is { } allowed ? $"CASE WHEN {allowed} THEN {Read} ELSE {otherwise} END" : $"COALESCE({Read}, {otherwise})";
        }
    }

    public string MissingText => $"CASE WHEN {Given} IS NULL THEN {Of("missing")} END";

    /// <summary>Whether something was given that is not allowed.</summary>
    public string IsBad => IsAllowed is { } allowed
        ? $"{Given} IS NOT NULL AND ({Read} IS NULL OR NOT ({allowed}))"
        : $"{Given} IS NOT NULL AND {Read} IS NULL";

    /// <summary>What is wrong, where something is, as <c>code:field</c>.</summary>
    public string Finding => $"CASE WHEN {Given} IS NULL OR {IsAllowed ?? $"{Read} IS NOT NULL"} THEN NULL {string.Concat(Reasons().Select(r => $"{r.When} {Of(r.Code)} "))}END";

    // What reading leaves to check.
    private string? IsAllowed
    {
        get
        {
            if (IsInOrder)
            {
                return $"{Read} BETWEEN {Dialect.Digits(_column.Low)} AND {Dialect.Digits(_column.High)}";
            }

            return _column.Multiple > 1 ? $"{Read} % {Dialect.Digits(_column.Multiple)} = 0" : null;
        }
    }

    private string Date => _dialect.DateAgain(IsText ? Given : GivenText);

    private IEnumerable<(string When, string Code)> Reasons()
    {
        string outside = DiagnosticRules.InputOutOfRange.Code;
        string period = DiagnosticRules.InputOutsidePeriod.Code;
        string unreadable = DiagnosticRules.InputNotReadable.Code;
        return Kind switch
        {
            TypeKind.Number => [($"WHEN {Given} NOT BETWEEN {Natural(_column.Low)} AND {Natural(_column.High)} THEN", outside), ("ELSE", DiagnosticRules.InputNotOnStep.Code)],
            TypeKind.Date => [
                .. _dialect.DateIsUnreadable(Given) is { } condition ? [($"WHEN {condition} THEN", unreadable)] : Array.Empty<(string, string)>(),
                ($"WHEN {_dialect.DateAgain(Given)} NOT BETWEEN {DateLiteral(Declared.Low)} AND {DateLiteral(Declared.High)} THEN", outside),
                ("ELSE", period)],
            TypeKind.Month or TypeKind.Year => [
                ($"WHEN {Read} IS NULL THEN", unreadable), ($"WHEN {Read} NOT BETWEEN {Dialect.Digits(Declared.Low)} AND {Dialect.Digits(Declared.High)} THEN", outside), ("ELSE", period)],
            TypeKind.Region => [("ELSE", DiagnosticRules.InputUnknownRegion.Code)],
            TypeKind.Choice => [("ELSE", DiagnosticRules.InputUnknownChoice.Code)],
            _ => [("ELSE", unreadable)],
        };
    }

    private (BigInteger Low, BigInteger High) Declared
    {
        get
        {
            Interval range = RangeChecker.RangeOf(Term);
            return (-(-range.Low!.Value).Floor(), range.High!.Value.Floor());
        }
    }

    private string Of(string code) => _dialect.Text($"{code}:{Term.Id}");

    private string InOrder(string pattern, string number) =>
        $"CASE WHEN {_dialect.Matches(Given, pattern)} AND {Given} NOT LIKE '0000%' THEN {number} END";

    private IEnumerable<string> ChoiceArms(ChoiceValue value, int index) =>
        new[] { value.Name, value.Id }.Distinct(StringComparer.Ordinal).Select(n => $"WHEN {_dialect.Text(n)} THEN {Dialect.Digits(index)} ");

    private static string DateLiteral(BigInteger day) => $"DATE '{ScalarCode.Date((long)day).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}'";

    // A bound as people write it; whole where it is whole, so that integer columns are compared as integers.
    private string Natural(long cell)
    {
        BigInteger one = BigInteger.Pow(10, _column.Decimals);
        return (cell % one).IsZero ? _dialect.Decimal(cell / one, 0) : _dialect.Decimal(cell, _column.Decimals);
    }
}
