using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Explanations;
using PensionRules.Tests.Oracle;
using PensionRules.Tests.Support;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Calculations;

/// <summary>The prepared calculation gives what the calculation gives, without allocating, from any thread.</summary>
public sealed class PreparedTests
{
    private const int People = 1000;

    private static readonly string[] Inputs =
        ["average_wage", "contribution_months", "pre_account_months", "average_index", "account_balance"];

    private static readonly string[] Outputs =
    [
        "basic_pension", "account_pension", "transitional_pension", "guarantee_supplement", "industry_supplement", "monthly_pension", "lump_sum",
    ];

    private static readonly decimal[] Whole = [1000m, 240m, 120m, 1.0m, 24_000m];

    private static readonly PreparedCalculation Plain = Catalogs.Liaoning2001.Prepare(Inputs, Outputs);

    private static readonly PreparedCalculation[] WithFormer = [.. Enumerable.Range(0, 8).Select(i => Prepare(i, isFormer: true))];

    private static readonly PreparedCalculation[] WithoutFormer = [.. Enumerable.Range(0, 8).Select(i => Prepare(i, isFormer: false))];

    [Fact]
    public void The_whole_case()
    {
        decimal[] amounts = new decimal[7];
        Assert.True(Plain.TryCalculate(Whole, amounts));
        Assert.Equal([230m, 200m, 120m, 0m, 0m, 550m, 0m], amounts);
        Assert.Equal(Inputs, Plain.Inputs.Select(t => t.Id));
    }

    [Fact]
    public void It_gives_what_the_calculation_gives() => Check(LiaoningPerson.Any.Select(Simple), person =>
    {
        PreparedCalculation prepared = Prepared(person);
        Outcome outcome = person.Calculate().Single;
        decimal[] amounts = new decimal[7];
        bool has = prepared.TryCalculate(Values(person), amounts);
        Assert.Equal(outcome.Results.All(r => r.Value is not null), has);
        Assert.Equal(person.PreMonths <= person.Months, has);
        if (has)
        {
            Assert.Equal(outcome.Results.Select(r => r.ToDecimal()), amounts);
        }
    });

    [Fact]
    public void Its_derivation_is_that_of_the_calculation() => Check(LiaoningPerson.Any.Select(Simple), person =>
    {
        Derivation expected = person.Calculate().Single.Derivation;
        Derivation? derivation = Prepared(person).Derive(Values(person));
        Assert.NotNull(derivation);
        foreach (ExplanationDepth depth in (ExplanationDepth[])[ExplanationDepth.Sentence, ExplanationDepth.Account])
        {
            Assert.Equal(expected.ToText(Language.Chinese, depth), derivation.ToText(Language.Chinese, depth));
        }

        // What was given is listed in the order it was given, and a prepared calculation has an order of its own.
        Assert.Equal(Lines(expected), Lines(derivation));
    });

    [Fact]
    public void From_2006_on_it_gives_what_the_calculation_gives()
    {
        string[] inputs = ["average_wage", "contribution_months", "pre_account_months", "average_index", "account_balance", "age_months"];
        YearMonth month = new(2023, 5);
        PreparedCalculation prepared = Catalogs.Liaoning2006.Prepare(inputs, Outputs, new() { { "retirement_month", month } });
        Check(NationalPerson.Any, person =>
        {
            decimal[] values = [(person.GivenWage ?? 500_000) / 100m, person.Months, person.PreMonths, person.Index / 10_000m, person.Balance / 100m, person.Age];
            PolicyInputs same = new() { { "retirement_month", month } };
            foreach ((string term, decimal value) in inputs.Zip(values))
            {
                same.Add(term, value);
            }

            Outcome outcome = Catalogs.Liaoning2006.Calculate(same).Single;
            decimal[] amounts = new decimal[7];
            bool has = prepared.TryCalculate(values, amounts);
            Assert.Equal(outcome.Results.All(r => r.Value is not null), has);
            if (has)
            {
                Assert.Equal(outcome.Results.Select(r => r.ToDecimal()), amounts);
            }
        });
    }

    [Theory]
    [InlineData(0, "0.99")]
    [InlineData(0, "1000000.01")]
    [InlineData(0, "1000.001")]
    [InlineData(1, "-1")]
    [InlineData(1, "721")]
    [InlineData(1, "240.5")]
    [InlineData(2, "-1")]
    [InlineData(2, "241")]
    [InlineData(3, "-0.0001")]
    [InlineData(3, "10.0001")]
    [InlineData(4, "-0.01")]
    [InlineData(4, "10000000.01")]
    [InlineData(4, "24000.005")]
    public void What_the_calculation_would_refuse_has_no_amounts(int input, string text)
    {
        decimal[] values = [.. Whole];
        values[input] = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Assert.False(Plain.TryCalculate(values, new decimal[7]));
        PolicyInputs same = Catalogs.Inputs(Inputs.Zip(values, (term, value) => (term, (InputValue)value)));
        CalculationResult result = Catalogs.Liaoning2001.Calculate(same);
        Assert.True(result.InputFaults.Count > 0 || result.Single.Refusals.Count > 0);
        // A broken requirement is explained; a value that is none has nothing to explain.
        Assert.Equal(result.InputFaults.Count > 0, Plain.Derive(values) is null);
    }

    [Theory]
    [InlineData(0, "1")]
    [InlineData(0, "1000000")]
    [InlineData(0, "1000.010")]
    [InlineData(1, "720.0")]
    [InlineData(2, "0")]
    [InlineData(2, "240")]
    [InlineData(3, "0")]
    [InlineData(3, "10")]
    [InlineData(4, "0")]
    [InlineData(4, "10000000.00")]
    public void The_ends_of_a_range_belong_to_it(int input, string text)
    {
        decimal[] values = [.. Whole];
        values[input] = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(Plain.TryCalculate(values, new decimal[7]));
    }

    [Fact]
    public void An_output_without_a_finite_decimal_is_refused()
    {
        PreparedCalculation years = Catalogs.Liaoning2001.Prepare(
            ["contribution_months"], ["contribution_years"], new() { { "partial_years", "pro_rata" } });
        decimal[] amount = new decimal[1];
        Assert.True(years.TryCalculate([183m], amount));
        Assert.Equal(15.25m, amount[0]);
        Assert.False(years.TryCalculate([181m], amount));
    }

    [Fact]
    public void Shares_are_given_in_their_unit()
    {
        PreparedCalculation prepared = Catalogs.Liaoning2001.Prepare([.. Inputs, "former_rate"], ["guarantee_supplement"]);
        decimal[] amount = new decimal[1];
        Assert.True(prepared.TryCalculate([1000m, 180m, 120m, 1m, 12_000m, 1.4m], amount));
        Assert.Equal(20m, amount[0]);
        Assert.False(prepared.TryCalculate([1000m, 180m, 120m, 1m, 12_000m, 0.49m], amount));
        Assert.False(prepared.TryCalculate([1000m, 180m, 120m, 1m, 12_000m, 3.01m], amount));
    }

    [Fact]
    public void As_many_values_are_needed_as_there_are_terms()
    {
        Assert.Throws<ArgumentException>(() => Plain.TryCalculate(Whole.AsSpan(1), new decimal[7]));
        Assert.Throws<ArgumentException>(() => Plain.TryCalculate([.. Whole, 0m], new decimal[7]));
        Assert.Throws<ArgumentException>(() => Plain.TryCalculate(Whole, new decimal[6]));
        Assert.Throws<ArgumentException>(() => Plain.TryCalculate(Whole, new decimal[8]));
        Assert.Throws<ArgumentException>(() => Plain.Derive(Whole.AsSpan(1)));
        Assert.Throws<ArgumentException>(() => Plain.Derive([]));
    }

    [Fact]
    public void What_cannot_be_prepared_is_refused_by_name()
    {
        Assert.Contains("x", Assert.Throws<ArgumentException>(() => Catalogs.Liaoning2001.Prepare(["x"], Outputs)).Message, StringComparison.Ordinal);
        Assert.Contains("place", Assert.Throws<ArgumentException>(() => Catalogs.Liaoning2001.Prepare(["place"], Outputs)).Message, StringComparison.Ordinal);
        Assert.Contains(
            "minimum years",
            Assert.Throws<ArgumentException>(() => Catalogs.Liaoning2001.Prepare(Inputs, Outputs, new() { { "minimum_years", "x" } })).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Catalogs.Language.Find("employee-account-national")!.Prepare([], ["balance"]));
    }

    // The calculation refuses such a month too.
    [Fact]
    public void A_month_outside_the_period_is_refused()
    {
        PolicyInputs late = new() { { "retirement_month", new YearMonth(2006, 1) } };
        string message = Assert.Throws<ArgumentException>(() => Catalogs.Liaoning2001.Prepare(Inputs, Outputs, late)).Message;
        Assert.Contains("2006-01", message, StringComparison.Ordinal);
        _ = Catalogs.Liaoning2001.Prepare(Inputs, Outputs, new() { { "retirement_month", new YearMonth(2005, 12) } });
    }

    // Unoptimized code allocates of its own accord; the optimized code is warmed up first, in the background.
#if DEBUG
    [Fact(Skip = "Only optimized code tells: run with -c Release.")]
#else
    [Fact]
#endif
    public void Nothing_is_allocated()
    {
        decimal[][] people = [.. Enumerable.Range(0, 50).Select(i => Usual(i))];
        decimal[] amounts = new decimal[7];
        CalculateAll(people, amounts, 40);
        long least = long.MaxValue;
        for (int i = 0; i < 20 && least > 0; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            CalculateAll(people, amounts, 200);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }

    [Fact]
    public void Four_threads_get_what_one_gets()
    {
        decimal[][] people = [.. LiaoningPerson.Any.Select(Simple).Where(p => p.PreMonths <= p.Months && p.FormerRate is null).Sample(500).Select(Values)];
        decimal[][] alone = [.. people.Select(Amounts)];
        decimal[][][] together = new decimal[4][][];

        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => together[i] = [.. people.Select(Amounts)]);

        Assert.All(together, t => Assert.Equal(alone, t));
    }

    // Somebody with ordinary figures: 200 to 9 800 yuan, an index of four decimals, 0 to 720 months.
    private static decimal[] Usual(int i)
    {
        int months = (i * 97) % 721;
        return [200m + (i * 195.97m), months, (i * 53) % (months + 1), 0.6m + (i * 0.0487m), i * 4_321.09m];
    }

    private static decimal[] Amounts(decimal[] person)
    {
        decimal[] amounts = new decimal[7];
        Assert.True(Plain.TryCalculate(person, amounts));
        return amounts;
    }

    private static void CalculateAll(decimal[][] people, decimal[] amounts, int times)
    {
        for (int i = 0; i < times; i++)
        {
            foreach (decimal[] person in people)
            {
                if (!Plain.TryCalculate(person.AsSpan(0, 5), amounts))
                {
                    throw new InvalidOperationException("No amounts.");
                }
            }
        }
    }

    private static string[] Lines(Derivation derivation) =>
        [.. derivation.ToText(Language.Chinese, ExplanationDepth.Everything).Split('\n')
            .Select(line => string.Join('、', line.Split(['、', '：']).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];

    private static LiaoningPerson Simple(LiaoningPerson person) =>
        person with { OldAmount = null, IsGivenAmount = false, IndustryAmount = null, IndustryShare = null };

    private static PreparedCalculation Prepared(LiaoningPerson person) =>
        (person.FormerRate is null ? WithoutFormer : WithFormer)[(person.IsProRata ? 1 : 0) + (person.IsCapped ? 2 : 0) + (person.IsWholePreYears ? 4 : 0)];

    private static decimal[] Values(LiaoningPerson person)
    {
        decimal[] values = [person.Wage / 100m, person.Months, person.PreMonths, person.Index / 10_000m, person.Balance / 100m];
        return person.FormerRate is { } rate ? [.. values, rate / 100m] : values;
    }

    private static PreparedCalculation Prepare(int readings, bool isFormer)
    {
        PolicyInputs constant = new()
        {
            { "partial_years", (readings & 1) != 0 ? "pro_rata" : "whole" },
            { "三成左右", (readings & 2) != 0 ? "封顶" : "不封顶" },
            { "pre_account_partial_years", (readings & 4) != 0 ? "whole" : "pro_rata" },
            { "former_method", "cn97" },
        };
        return Catalogs.Liaoning2001.Prepare(isFormer ? [.. Inputs, "former_rate"] : Inputs, Outputs, constant);
    }

    private static void Check<T>(Gen<T> gen, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(People));
}
