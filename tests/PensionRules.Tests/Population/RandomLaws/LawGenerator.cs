using System.Globalization;
using PensionRules.Population;

namespace PensionRules.Tests.Population.RandomLaws;

/// <summary>Makes small laws and rows for them; the same for the same number.</summary>
internal sealed class LawGenerator
{
    private const long LastDay = 3_652_058;
    private const long LastMonth = (9999 * 12) + 11;

    private static readonly int[] BlockSizes = [1, 3, 5, 7, 9, 13, 31, 61];

    private readonly Random _random;
    private readonly FormulaGenerator _formulas;
    private LawInput? _narrow;

    public LawGenerator(int seed)
    {
        _random = new Random(seed);
        _formulas = new FormulaGenerator(_random);
    }

    public LawCase Next()
    {
        List<LawInput> inputs = [.. Enumerable.Range(0, _random.Next(1, 5)).Select(i => Input((char)('a' + i)))];
        inputs.ForEach(_formulas.Know);
        LawTable[] tables = [.. Enumerable.Range(0, _random.Next(3)).Select(i => Table((char)('a' + i)))];
        Array.ForEach(tables, _formulas.Know);
        LawRule[] rules = [.. Enumerable.Range(0, _random.Next(2, 7)).Select(Rule), Bonus()];
        if (_random.Next(8) == 0 && rules.FirstOrDefault(r => r.Header == "1") is { } given)
        {
            inputs.Add(new LawInput(given.Name, LawInputKind.Rule, "1", 2, Step: null, -500, 10_000, HasRange: false));
        }

        CellPicker cells = new(_random);
        return new LawCase
        {
            Inputs = inputs,
            Tables = tables,
            Rules = _random.Next(8) == 0 ? [.. rules, new LawRule("条件 condition", "必须", _formulas.Any(LawType.YesNo, 1))] : rules,
            Outputs = [.. rules.Where((r, i) => i >= rules.Length - 2 || _random.Next(4) == 0).Select(r => (r.Id, _random.Next(2) == 0))],
            IsAsked = _random.Next(2) == 0,
            Rows = [.. Enumerable.Range(0, _random.Next(1, 50)).Select(_ => inputs.Select(cells.Pick).ToArray())],
            BlockRows = BlockSizes[_random.Next(BlockSizes.Length)],
            IsInColumns = _random.Next(40) == 0,
        };
    }

    private LawInput Input(char letter) => _random.Next(12) switch
    {
        0 => new LawInput($"是否{letter} flag_{letter}", LawInputKind.Input, "是否", 0, Step: null, 0, 1, HasRange: false),
        1 => new LawInput($"日期{letter} day_{letter}", LawInputKind.Input, "日期", 0, Step: null, 0, LastDay, HasRange: false),
        2 => new LawInput($"年月{letter} month_{letter}", LawInputKind.Input, "年月", 0, Step: null, 12, LastMonth, HasRange: false),
        3 => new LawInput($"类别{letter} kind_{letter}", LawInputKind.Input, "类", 0, Step: null, 0, 2, HasRange: false),
        4 => new LawInput($"份数{letter} parts_{letter}", LawInputKind.Parameter, "1", 2, Step: null, -300, 10_000, HasRange: false),
        _ => Number(letter),
    };

    private LawInput Number(char letter)
    {
        LawInput number = _narrow is not null && _random.Next(2) == 0 ? _narrow with { Name = $"数{letter} in_{letter}" } : AnyNumber(letter);
        _narrow = number.IsNarrow ? number : _narrow;
        return number;
    }

    private LawInput AnyNumber(char letter)
    {
        int decimals = _random.Next(8) switch { 0 => 4, 1 => 6, 2 => 12, var few => few % 3 };
        long unit = (long)Math.Pow(10, decimals);
        (long low, long high) = Range(unit);
        int? step = _random.Next(2) == 0 ? Math.Max(0, decimals - _random.Next(2)) : null;
        return new LawInput($"数{letter} in_{letter}", LawInputKind.Input, "1", decimals, step, low, high, HasRange: _random.Next(12) > 0);
    }

    private (long Low, long High) Range(long unit)
    {
        long border = _random.Next(3) switch { 0 => 1L << 31, 1 => 1L << 51, _ => 1L << 61 };
        long most = CellCode.MostMagnitude / unit;
        return _random.Next(10) switch
        {
            0 => (-unit * Math.Min(most, _random.Next(1, 2000)), unit * Math.Min(most, _random.Next(0, 2000))),
            1 => (unit * Math.Min(most - 5, 1_000_000_000_000), unit * (Math.Min(most - 5, 1_000_000_000_000) + _random.Next(1, 5))),
            2 => (0, border),
            3 => (-border, border),
            4 => (border - _random.Next(1, 9), border),
            5 => (unit * _random.Next(1, 20), unit * 20),
            6 => (-unit * 20, -unit * _random.Next(1, 20)),
            7 => (0, unit * Math.Min(most, _random.Next(1, 100_000))),
            _ => (0, unit * _random.Next(1, 50)),
        };
    }

    private LawTable Table(char letter)
    {
        bool hasTwo = _random.Next(3) == 0;
        bool isFrom = _random.Next(3) > 0;
        int[] ascending = [.. Enumerable.Range(0, 4).Select(_ => _random.Next(-20, 200)).Append(0).Distinct().Order()];
        IEnumerable<string> last = isFrom ? ascending.Select(k => Text(k / 2m)) : Enumerable.Range(0, 6).Where(_ => _random.Next(4) > 0).DefaultIfEmpty(1).Select(k => Text(k));
        IEnumerable<string[]> keys = hasTwo
            ? Enumerable.Range(0, 6).Where(_ => _random.Next(3) > 0).DefaultIfEmpty(1).SelectMany(_ => last, (first, second) => new[] { Text(first), second })
            : last.Select(k => new[] { k });
        return new LawTable(letter, hasTwo ? [false, isFrom] : [isFrom], [.. keys.Select(k => (IReadOnlyList<string>)[.. k, Text(_random.Next(-100, 100_000) / 100m)])]);
    }

    private LawRule Rule(int number)
    {
        LawType type = _random.Next(14) switch { 0 => LawType.YesNo, 1 => LawType.Date, 2 => LawType.Month, 3 or 4 => LawType.Ratio, _ => LawType.Number };
        LawNode body = _formulas.Body(type);
        bool isRounded = type is LawType.Number or LawType.Ratio && _random.Next(4) == 0;
        string header = type switch
        {
            LawType.YesNo => "是否",
            LawType.Date => "日期",
            LawType.Month => "年月",
            _ => isRounded ? $"1, {_formulas.Rounding()}" : "1",
        };
        string text = number.ToString(CultureInfo.InvariantCulture);
        _formulas.Name(isRounded ? LawType.Number : type, $"项{text}");
        return new LawRule($"项{text} t{text}", header, body);
    }

    // In yuan, so that the law's own rounding applies.
    private LawRule Bonus() => new("补贴 bonus", "元", new LawNode(LawType.Number, "({0}) × 1元", _formulas.Any(LawType.Ratio, 2)));

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
