using NodaTime;
using PensionRules.Formulas;
using PensionRules.Numerics;
using PensionRules.Units;
using static PensionRules.Tests.Numerics.Rationals;

namespace PensionRules.Tests.Formulas;

/// <summary>Builds formula trees by hand, in a test's words.</summary>
internal static class Tree
{
    public static NameReference A { get; } = new("甲");

    public static NameReference B { get; } = new("乙");

    public static NameReference C { get; } = new("丙");

    public static NameReference D { get; } = new("丁");

    public static NumberLiteral Number(string digits, string? unit = null) =>
        new(R(digits), unit is null ? null : Unit.TryParse(unit, out Unit? known) ? known : throw new ArgumentException(unit, nameof(unit)));

    public static BinaryExpression Op(Expression left, BinaryOperator op, Expression right) => new(op, left, right);

    public static FunctionCall Call(FormulaFunction function, params Expression[] arguments) => new(function, List(arguments));

    public static Membership OneOf(Expression subject, params Expression[] options) => new(subject, List(options));

    public static TableLookup Lookup(string table, params Expression[] keys) => new(table, List(keys));

    public static DateLiteral Day(int year, int month, int day) => new(new LocalDate(year, month, day));

    public static MonthLiteral Month(int year, int month) => new(new YearMonth(year, month));

    public static Arm When(Expression condition, Expression value) => new(condition, value);

    public static Arm Else(Expression value) => new(null, value);

    public static RoundingSyntax Rounded(RoundingMode mode, string step) => new(new Rounding(mode, R(step)));

    public static RuleSyntax Rule(string name, string? id, string? type, params Arm[] arms) =>
        new(RuleKind.Value, false, name, id, type, null, List(arms), null, ValueList<ColumnSyntax>.Empty);

    public static RuleSyntax Sheet(string name, WorksheetSyntax worksheet, params ColumnSyntax[] columns) =>
        new(RuleKind.Worksheet, false, name, null, null, null, ValueList<Arm>.Empty, worksheet, List(columns));

    public static ColumnSyntax Column(string name, string? id, string type, RoundingSyntax? rounding, params Arm[] arms) =>
        new(name, id, type, rounding, List(arms));

    private static ValueList<T> List<T>(IEnumerable<T> items) => new(items);
}
