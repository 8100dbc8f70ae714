using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Fluent;
using PensionRules.Calculation;
using PensionRules.Policies;
using PensionRules.Population.WhatIf;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Population.WhatIf;

/// <summary>A what-if over a few people, some of them with bad or missing data.</summary>
/// <param name="After">The policy set after; before it is always the pilot of 2001.</param>
/// <param name="Changed">What is changed after, as term and value.</param>
/// <param name="Rows">The people, column by column as in <see cref="Columns"/>.</param>
internal sealed record WhatIfCase(string After, (string Term, string Value)[] Changed, string?[][] Rows)
{
    public const string Output = "monthly_pension";

    // The same few laws are compared for other people again and again.
    private static readonly ConcurrentDictionary<(string Before, string After), WhatIfCalculation> Known = [];

    /// <summary>The last one is no term.</summary>
    public static string[] Columns { get; } =
        ["contribution_months", "pre_account_months", "average_wage", "average_index", "account_balance", "place", "street"];

    private static string[] Terms => Columns[..^1];

    public static Gen<WhatIfCase> Any =>
        from after in Gen.Elements("liaoning-employee-2001", "liaoning-employee-2001", "national-employee-2005")
        from changed in Gen.SubListOf(ChangesOf(after))
        from count in Gen.Choose(0, 45)
        from rows in Gen.ArrayOf(Person, count)
        select new WhatIfCase(after, [.. changed.DistinctBy(c => c.Term)], rows);

    public WhatIfSide Before => new(Catalogs.Liaoning2001);

    public WhatIfSide AfterSide => new(Catalogs.Set(After)) { Constants = Inputs(Changed) };

    public WhatIfReport Run(WhatIfRunSettings? settings = null) => Run(Before, AfterSide, settings);

    public WhatIfReport RunSwapped() => Run(AfterSide, Before);

    public WhatIfReport RunAgainstItself() => Run(AfterSide, AfterSide);

    /// <summary>What the reference gives a person, or nothing. The place plays no part in either law and is not given.</summary>
    public static decimal? Result(WhatIfSide side, string?[] row)
    {
        PolicyInputs inputs = [];
        HashSet<string> given = [.. side.Constants.Select(c => c.Key)];
        foreach ((string term, InputValue value) in side.Constants)
        {
            inputs.Add(term, value);
        }

        for (int i = 0; i < Terms.Length; i++)
        {
            if (!string.IsNullOrEmpty(row[i]) && !given.Contains(Terms[i]) && Terms[i] != "place")
            {
                inputs.Add(Terms[i], row[i]!);
            }
        }

        CalculationResult result = side.PolicySet.Calculate(inputs, new CalculationOptions { Terms = [Output] });
        return result.InputFaults.Count > 0 || result.Outcomes[0].Refusals.Count > 0 ? null : result[Output].Value?.ToDecimal();
    }

    public override string ToString() =>
        $"{After} {string.Join(' ', Changed.Select(c => $"{c.Term}={c.Value}"))}\n{string.Join('\n', Rows.Select(r => string.Join(',', r)))}";

    // With settings of its own a run has a calculation of its own too, whose texts are numbered anew.
    private WhatIfReport Run(WhatIfSide before, WhatIfSide after, WhatIfRunSettings? settings = null)
    {
        WhatIfCalculation calculation = settings is null ? Known.GetOrAdd((Key(before), Key(after)), _ => Prepare(before, after)) : Prepare(before, after);
        return calculation.Run(new TextPeople(calculation, Columns, Rows), settings ?? new WhatIfRunSettings { Threads = 1 });
    }

    private static string Key(WhatIfSide side) => $"{side.PolicySet.Id} {string.Join(' ', side.Constants.Select(c => $"{c.Key}={c.Value}"))}";

    private static WhatIfCalculation Prepare(WhatIfSide before, WhatIfSide after) => WhatIfCalculation.Prepare(before, after, new WhatIfOptions
    {
        Columns = Terms,
        Output = Output,
        By =
        [
            new WhatIfGrouping("place"), new WhatIfGrouping("contribution_months") { Band = 60 },
            new WhatIfGrouping("average_index") { Band = 0.5m }, new WhatIfGrouping("street") { Texts = new WhatIfTexts() },
        ],
    });

    private static PolicyInputs Inputs((string Term, string Value)[] changed)
    {
        PolicyInputs inputs = [];
        foreach ((string term, string value) in changed)
        {
            inputs.Add(term, value);
        }

        return inputs;
    }

    private static (string Term, string Value)[] ChangesOf(string after) => after == "liaoning-employee-2001"
        ? [("minimum_years", "10年"), ("minimum_years", "20年"), ("base_share", "25%"), ("transition_rate", "1.4%/年"), ("partial_years", "pro_rata"), ("average_wage", "1200")]
        : [("years_precision", "four"), ("average_wage", "1100.5")];

    private static Gen<string?[]> Person =>
        from months in Or("abc", Gen.Choose(100, 480))
        from part in Or("", Gen.Choose(0, 200))
        from wage in Or("-3", Gen.Choose(500, 3000))
        from index in Or("0.12345x", Gen.Elements("0.6", "1", "1.2345", "3"))
        from balance in Or("12.345", Gen.Choose(0, 9_999_999).Select(fen => $"{fen / 100}.{fen % 100:D2}"))
        from place in Gen.Elements("210100", "210200", "210000", "210100", TextPeople.NoRegion, "")
        from street in Gen.Elements("North", "南街", " North ", "")
        select new[] { months, part, wage, index, balance, place, street };

    // One cell in twelve is wrong.
    private static Gen<string?> Or<T>(string wrong, Gen<T> good) => Gen.Frequency(
        (11, good.Select(g => (string?)FormattableString.Invariant($"{g}"))), (1, Gen.Constant<string?>(wrong)));
}
