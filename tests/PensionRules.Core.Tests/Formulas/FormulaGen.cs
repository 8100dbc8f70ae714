using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Formulas;
using PensionRules.Numerics;
using PensionRules.Units;

namespace PensionRules.Tests.Formulas;

/// <summary>Random formulas over every kind of node.</summary>
internal static class FormulaGen
{
    // Ordinary names, and names that look like functions, units, types, numbers or glued keywords.
    public static Gen<string> Names => Gen.Elements(
        "基础养老金", "average_wage", "档次2", "A1", "x", "年", "月份", "合计", "较小", "四舍五入", "不舍入", "是否", "每年补贴", "当地工资",
        "有效年限", "自愿", "e5", "When", "half_up", "元月", "é", "いろ");

    public static Gen<NumberLiteral> Numbers(bool withUnits) =>
        from whole in Gen.Choose(0, 3000)
        from digits in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(1, 6)))
        from unit in withUnits ? Gen.Frequency((2, Gen.Constant<Unit?>(null)), (3, Units.Select(u => (Unit?)u))) : Gen.Constant<Unit?>(null)
        select new NumberLiteral(Rational.FromDecimal(new decimal(whole, 0, 0, false, (byte)digits)), unit);

    private static Gen<Unit> Units =>
        from text in Gen.Elements("元", "元/月", "月/年", "岁", "%", "%/年", "‰", "万元", "亿元/年", "人·月", "元/月/年", "日")
        select Unit.TryParse(text, out Unit? unit) ? unit : Unit.One;

    private static Gen<LocalDate> Days =>
        from days in Gen.Choose(0, 9998 * 365)
        select new LocalDate(1, 1, 1).PlusDays(days);

    public static Gen<Expression> Expressions(bool withUnits = true) => Gen.Sized(size => Node(Math.Min(size, 40), withUnits));

    public static Gen<RuleSyntax> Rules => Gen.OneOf(ValueRules, Checks, Worksheets);

    private static Gen<string> Types => Gen.Elements("元/月", "1", "%/年", "是否", "年月", "参保群体", "万元", "人·月");

    private static Gen<string?> Ids => Optional(Gen.Elements("basic_pension", "id1", "X"));

    private static Gen<RoundingSyntax?> Roundings => Optional(Gen.OneOf(
        Gen.Constant(new RoundingSyntax(null)),
        from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
        from step in Gen.Elements(0.01m, 0.1m, 1m, 100m, 0.0001m, 2.5m)
        select new RoundingSyntax(new Rounding(mode, step))));

    private static Gen<Refusal> Refusals => Texts.Select(t => new Refusal(t));

    private static Gen<string> Texts =>
        from words in Gen.ListOf(Gen.Elements("由各省规定", " ", "a: b", "#", "拒绝", "1,000", "，", "{0}", "\\"))
        from quote in Gen.Elements("", "\"", "“")
        select string.Concat(words) + quote;

    private static Gen<Expression> Values => Gen.Frequency((4, Expressions()), (1, As(Refusals)));

    private static Gen<ValueList<Arm>> Bodies => Gen.OneOf(
        from value in Values
        select new ValueList<Arm>([new Arm(null, value)]),
        from arms in Gen.NonEmptyListOf(from condition in Expressions() from value in Values select new Arm(condition, value))
        from otherwise in Values
        select new ValueList<Arm>(arms.Take(4).Append(new Arm(null, otherwise))));

    private static Gen<RuleSyntax> ValueRules =>
        from replaces in Gen.Elements(true, false)
        from name in Names
        from id in Ids
        from type in Optional(Types)
        from rounding in Roundings
        from body in Bodies
        select new RuleSyntax(
            RuleKind.Value, replaces, name, id, type, type is null ? null : rounding, body, null, ValueList<ColumnSyntax>.Empty);

    private static Gen<RuleSyntax> Checks =>
        from rule in ValueRules
        from kind in Gen.Elements(RuleKind.Requirement, RuleKind.Notice)
        from message in Optional(Texts)
        select rule with { Kind = kind, Type = null, Rounding = null, Message = message };

    private static Gen<RuleSyntax> Worksheets =>
        from rule in ValueRules
        from worksheet in Gen.OneOf(Series, OverRows)
        from columns in Gen.NonEmptyListOf(Columns)
        select rule with
        {
            Kind = RuleKind.Worksheet, Type = null, Rounding = null, Arms = ValueList<Arm>.Empty,
            Worksheet = worksheet, Columns = new ValueList<ColumnSyntax>(columns.Take(4)),
        };

    private static Gen<WorksheetSyntax> Series =>
        from kind in Gen.Elements(WorksheetKind.Yearly, WorksheetKind.Monthly)
        from first in Expressions()
        from last in Expressions()
        from each in Optional(Names)
        select new WorksheetSyntax(kind, first, last, each, null, null);

    private static Gen<WorksheetSyntax> OverRows =>
        from list in Names
        from filter in Optional(Expressions())
        select new WorksheetSyntax(WorksheetKind.Rows, null, null, null, list, filter);

    private static Gen<ColumnSyntax> Columns =>
        from name in Names
        from id in Ids
        from type in Types
        from rounding in Roundings
        from body in Bodies
        select new ColumnSyntax(name, id, type, rounding, body);

    private static Gen<Expression> Leaf(bool withUnits) => Gen.OneOf(
        As(Numbers(withUnits)),
        As(Names.Select(n => new NameReference(n))),
        As(Days.Select(d => new DateLiteral(d))),
        As(Days.Select(d => new MonthLiteral(new YearMonth(d.Year, d.Month)))),
        As(Names.Select(n => new RowReference(n))),
        As(from list in Names from field in Names select new MemberReference(list, field)));

    private static Gen<Expression> Node(int size, bool withUnits)
    {
        if (size <= 1)
        {
            return Leaf(withUnits);
        }

        Gen<Expression> child = Node(size / 3, withUnits);
        Gen<ValueList<Expression>> some = Gen.Choose(1, 3).SelectMany(n => child.ListOf(n)).Select(l => new ValueList<Expression>(l));
        return Gen.Frequency(
            (1, Leaf(withUnits)),
            (6, As(from op in Gen.Elements(Enum.GetValues<BinaryOperator>()) from l in child from r in child select new BinaryExpression(op, l, r))),
            (1, As(child.Select(e => new Negation(e)))),
            (1, As(child.Select(e => new LogicalNot(e)))),
            (1, As(child.Select(e => new GivenTest(e)))),
            (1, As(from subject in child from options in some select new Membership(subject, options))),
            (1, As(from table in Names from keys in some select new TableLookup(table, keys))),
            (1, As(from column in Names from first in child select new PreviousRow(column, first))),
            (1, As(Calls(child))),
            (1, As(Aggregations(child))));
    }

    private static Gen<FunctionCall> Calls(Gen<Expression> child) =>
        from function in Gen.Elements(Enum.GetValues<FormulaFunction>())
        let arity = Spelling.Arity(function)
        from count in Gen.Choose(arity.Least, arity.Most)
        from arguments in child.ListOf(count)
        select new FunctionCall(function, new ValueList<Expression>(arguments));

    private static Gen<Aggregation> Aggregations(Gen<Expression> child) =>
        from kind in Gen.Elements(Enum.GetValues<AggregateKind>())
        from list in Names
        from filter in Optional(child)
        from of in child
        select new Aggregation(kind, list, filter, kind == AggregateKind.Count ? null : of);

    private static Gen<Expression> As<T>(Gen<T> nodes)
        where T : Expression => nodes.Select(n => (Expression)n);

    private static Gen<T?> Optional<T>(Gen<T> values)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), values.Select(v => (T?)v));
}
