namespace PensionRules.Tests.Population.RandomLaws;

/// <summary>Random formulas over names that are known already.</summary>
internal sealed class FormulaGenerator(Random random)
{
    private static readonly string[] Comparisons = ["<", "≤", "=", "≠", "≥", ">"];
    private static readonly string[] Roundings = ["四舍五入", "进一", "舍去"];
    private static readonly string[] Steps = ["0.01", "1", "0.1", "0.0001", "10", "0.25", "7"];
    private static readonly string[] LeastDivisors = ["1", "0.5", "7", "99", "0.01", "1000000"];
    private static readonly string[] Kinds = ["甲类", "乙类", "丙类"];

    private readonly List<LawNode> _names = [];
    private readonly List<LawNode> _divisors = [];
    private readonly List<LawNode> _narrow = [];
    private readonly List<(LawNode Name, string Least)> _large = [];
    private readonly List<string> _given = [];
    private readonly List<string> _choices = [];
    private readonly List<LawTable> _tables = [];

    /// <summary>A rounding as a rule's header has it.</summary>
    public string Rounding() => $"{Of(Roundings)} {Of(Steps)}";

    public void Know(LawInput input)
    {
        _given.Add(input.Word);
        if (input.Unit == "类")
        {
            _choices.Add(input.Word);
            return;
        }

        LawNode name = Name(TypeOf(input.Unit), input.Word);
        if (input.IsNumber && input.IsNeverZero)
        {
            _divisors.Add(name);
        }

        if (input.IsNarrow)
        {
            _narrow.AddRange([name, new LawNode(LawType.Number, input.Least)]);
            _large.Add((name, input.Least));
        }
    }

    public void Know(LawTable table) => _tables.Add(table);

    public LawNode Name(LawType type, string word)
    {
        LawNode name = new(type, word);
        _names.Add(name);
        return name;
    }

    /// <summary>An expression of a type.</summary>
    public LawNode Any(LawType type, int depth) => type switch
    {
        LawType.Number => Number(depth),
        LawType.Ratio => Ratio(depth),
        LawType.YesNo => YesNo(depth),
        LawType.Date => Date(depth),
        _ => Month(depth),
    };

    /// <summary>The body of a rule: an expression, or arms.</summary>
    public LawNode Body(LawType type) => random.Next(9) switch
    {
        _ when type == LawType.Number && _large.Count > 0 && random.Next(4) == 0 => ByDifference(_large[random.Next(_large.Count)]),
        0 or 1 => new LawNode(type, "当 {0}: {1}\n  否则: {2}", YesNo(1), Any(type, 2), Any(type, 1)),
        2 => new LawNode(type, "当 {0}: {1}\n  当 {2}: {3}\n  否则: {4}", YesNo(1), Any(type, 1), YesNo(1), Any(type, 1), Any(type, 1)),
        3 => new LawNode(type, "当 {0}: {1}\n  否则: {2}", YesNo(0), Any(type, 2), Leaf(type)),
        4 when random.Next(3) == 0 => new LawNode(type, "当 {0}: 拒绝 \"不符合条件\"\n  否则: {1}", YesNo(1), Any(type, 2)),
        5 when type == LawType.Number => new LawNode(type, $"当 {{0}} = 0: {{1}}\n  否则: {Of(Roundings)}({{2}} ÷ {{0}}, {Of(Steps)})", Leaf(type), Leaf(type), Number(2)),
        _ => Any(type, 2),
    };

    // Small, of large values; alone or added to something finer.
    private LawNode Difference()
    {
        string pattern = random.Next(3) switch { 0 => "({0} − {1})", 1 => "({2} + ({0} − {1}))", _ => "({2} + ({0} − {1}) × 0.000001)" };
        return new LawNode(LawType.Number, pattern, _narrow[random.Next(_narrow.Count)], _narrow[random.Next(_narrow.Count)], Leaf(LawType.Number));
    }

    // By how much a large value exceeds another one.
    private LawNode ByDifference((LawNode Name, string Least) large)
    {
        string difference = $"(较大({{0}}, {large.Least}) − {large.Least})";
        return new LawNode(
            LawType.Number, $"当 {difference} = 0: {{1}}\n  否则: {Of(Roundings)}({{2}} ÷ {difference}, {Of(Steps)})", large.Name, Leaf(LawType.Number), Number(1));
    }

    private LawNode Number(int depth)
    {
        if (depth == 0 || random.Next(7) == 0)
        {
            return Leaf(LawType.Number);
        }

        return random.Next(19) switch
        {
            _ when _narrow.Count > 0 && random.Next(4) == 0 => Difference(),
            0 or 1 or 2 => Two("({0} + {1})", depth),
            3 or 4 or 5 => Two("({0} − {1})", depth),
            6 or 7 => Two("({0} × {1})", depth),
            8 => new LawNode(LawType.Number, $"({{0}} ÷ {random.Next(1, 9999)})", Number(depth - 1)),
            9 => Two("较大({0}, {1})", depth),
            10 => Two("较小({0}, {1})", depth),
            11 => new LawNode(LawType.Number, "限于({0}, {1}, {2})", Number(depth - 1), Number(0), Number(0)),
            12 or 13 => Rounded(Number(depth - 1)),
            14 or 15 or 16 => Rounded(Ratio(depth)),
            17 => Dated(depth),
            _ => _tables.Count > 0 ? Lookup(LawType.Number, "{0}", depth) : new LawNode(LawType.Number, "(−{0})", Number(depth - 1)),
        };
    }

    private LawNode Ratio(int depth)
    {
        if (depth <= 1)
        {
            return random.Next(5) == 0 ? Leaf(LawType.Ratio) : new LawNode(LawType.Ratio, "({0} ÷ {1})", Number(depth), Divisor(depth));
        }

        return random.Next(8) switch
        {
            0 => new LawNode(LawType.Ratio, "({0} + {1})", Ratio(1), Number(1)),
            1 => new LawNode(LawType.Ratio, "({0} × {1})", Ratio(1), Number(0)),
            2 => new LawNode(LawType.Ratio, "({0} − {1})", Ratio(1), Ratio(1)),
            3 => new LawNode(LawType.Ratio, $"{(random.Next(2) == 0 ? "较大" : "较小")}({{0}}, {{1}})", Ratio(1), Number(0)),
            4 => new LawNode(LawType.Ratio, "({0} ÷ {1})", Ratio(1), Divisor(0)),
            5 => new LawNode(LawType.Ratio, "限于({0}, {1}, {2})", Ratio(1), Number(0), Number(0)),
            _ => new LawNode(LawType.Ratio, "({0} ÷ {1})", Number(1), Divisor(1)),
        };
    }

    // The documents have to tell that it is not zero; one below zero now and then.
    private LawNode Divisor(int depth) => _divisors.Count > 0 && random.Next(2) == 0
        ? _divisors[random.Next(_divisors.Count)]
        : random.Next(4) == 0
            ? new LawNode(LawType.Number, $"较小({{0}}, −{Of(LeastDivisors)})", Number(Math.Min(depth, 1)))
            : new LawNode(LawType.Number, $"较大({{0}}, {Of(LeastDivisors)})", Number(Math.Min(depth, 1)));

    private LawNode YesNo(int depth)
    {
        int which = random.Next(depth == 0 ? 6 : 10);
        return which switch
        {
            0 when _given.Count > 0 => new LawNode(LawType.YesNo, $"(有 {_given[random.Next(_given.Count)]})"),
            1 when _choices.Count > 0 => new LawNode(LawType.YesNo, $"({_choices[random.Next(_choices.Count)]} {(random.Next(3) == 0 ? "不是" : "是")} {Of(Kinds)})"),
            2 => Leaf(LawType.YesNo),
            3 => Compared(LawType.Date, depth),
            6 => new LawNode(LawType.YesNo, "({0} 且 {1})", YesNo(depth - 1), YesNo(depth - 1)),
            7 => new LawNode(LawType.YesNo, "({0} 或 {1})", YesNo(depth - 1), YesNo(depth - 1)),
            8 => new LawNode(LawType.YesNo, "(非 {0})", YesNo(depth - 1)),
            9 when _tables.Count > 0 => Lookup(LawType.YesNo, "(有 {0})", 1),
            _ when random.Next(6) == 0 => new LawNode(LawType.YesNo, "({0} 属于 (0, 1, 0.5, 100))", Number(depth)),
            _ => Compared(random.Next(3) == 0 ? LawType.Ratio : LawType.Number, depth),
        };
    }

    private LawNode Compared(LawType type, int depth)
    {
        type = type == LawType.Date && random.Next(2) == 0 ? LawType.Month : type;
        if (type is LawType.Date or LawType.Month && !_names.Exists(n => n.Type == type))
        {
            type = LawType.Number;
        }

        return new LawNode(LawType.YesNo, $"({{0}} {Of(Comparisons)} {{1}})", Any(type, depth), type == LawType.Ratio ? Number(depth) : Any(type, depth));
    }

    private LawNode Date(int depth) => depth == 0 || random.Next(2) == 0
        ? Leaf(LawType.Date)
        : random.Next(3) switch
        {
            0 => new LawNode(LawType.Date, "({0} + {1} × 1月)", Date(depth - 1), Whole(depth - 1)),
            1 => new LawNode(LawType.Date, "({0} − {1} × 1年)", Date(depth - 1), Whole(depth - 1)),
            _ => new LawNode(LawType.Date, "({0} + {1} × 1日)", Date(depth - 1), Whole(depth - 1)),
        };

    private LawNode Month(int depth) => depth == 0 || random.Next(2) == 0
        ? Leaf(LawType.Month)
        : random.Next(2) == 0
            ? new LawNode(LawType.Month, "({0} + {1} × 1月)", Month(depth - 1), Whole(depth - 1))
            : new LawNode(LawType.Month, "年月({0})", Date(depth - 1));

    private LawNode Dated(int depth) => random.Next(5) switch
    {
        0 => new LawNode(LawType.Number, "(满月数({0}, {1}) ÷ 1月)", Date(depth - 1), Date(depth - 1)),
        1 => new LawNode(LawType.Number, "(满年数({0}, {1}) ÷ 1年)", Date(depth - 1), Date(depth - 1)),
        2 => new LawNode(LawType.Number, "((年份({0}) − 年份(2000-01-01)) ÷ 1年)", Date(depth - 1)),
        3 => new LawNode(LawType.Number, "(满月数({0}, {1}) ÷ 1月)", Month(depth - 1), Month(depth - 1)),
        _ => new LawNode(LawType.Number, "月份({0})", Date(depth - 1)),
    };

    // Mostly whole, and small enough for the calendar: what is not gives a fault.
    private LawNode Whole(int depth) => random.Next(4) switch
    {
        0 => new LawNode(LawType.Number, random.Next(0, 40).ToString(System.Globalization.CultureInfo.InvariantCulture)),
        1 => Number(depth),
        _ => new LawNode(LawType.Number, "限于(舍去({0}, 1), −700, 700)", Number(depth)),
    };

    private LawNode Lookup(LawType type, string pattern, int depth)
    {
        LawTable table = _tables[random.Next(_tables.Count)];
        return new LawNode(
            type, pattern.Replace("{0}", table.Lookup, StringComparison.Ordinal),
            [.. table.IsFrom.Select(isFrom => isFrom ? Number(depth - 1) : new LawNode(LawType.Number, "限于(舍去({0}, 1), 0, 5)", Number(depth - 1)))]);
    }

    private LawNode Two(string pattern, int depth) => new(LawType.Number, pattern, Number(depth - 1), Number(depth - 1));

    private LawNode Rounded(LawNode value) => new(LawType.Number, $"{Of(Roundings)}({{0}}, {Of(Steps)})", value);

    private LawNode Leaf(LawType type)
    {
        LawNode[] known = [.. _names.Where(n => n.Type == type || (type == LawType.Ratio && n.Type == LawType.Number))];
        return known.Length > 0 && random.Next(5) > 0 ? known[random.Next(known.Length)] : new LawNode(type, Constant(type));
    }

    private string Constant(LawType type) => type switch
    {
        LawType.YesNo => random.Next(2) == 0 ? "(0 = 0)" : "(0 = 1)",
        LawType.Date => Of(["2000-02-29", "1999-12-31", "0001-01-01", "9999-12-31", "2024-03-01"]),
        LawType.Month => Of(["2000-02", "1999-12", "0001-01", "9999-12"]),
        _ => random.Next(7) switch
        {
            0 or 1 => Number(random.Next(0, 20), 1),
            2 => Number(random.Next(1, 1000), 100),
            3 => Number(random.Next(1, 100), 1000),
            4 => Number(random.Next(1, 100_000), 1),
            5 => Of(["0", "1", "0.5", "1.000001", "0.0000000001"]),
            _ => Of(["2147483648", "1000000000001", "4503599627370497", "0.333333"]),
        },
    };

    private static string Number(int top, int bottom) => (top / (decimal)bottom).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string Of(string[] all) => all[random.Next(all.Length)];

    private static LawType TypeOf(string unit) => unit switch
    {
        "是否" => LawType.YesNo,
        "日期" => LawType.Date,
        "年月" => LawType.Month,
        _ => LawType.Number,
    };
}
