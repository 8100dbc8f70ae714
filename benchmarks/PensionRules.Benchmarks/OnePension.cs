using BenchmarkDotNet.Attributes;
using PensionRules.Calculation;
using PensionRules.Explanations;
using PensionRules.Policies;

namespace PensionRules.Benchmarks;

/// <summary>One pension under Liaoning 2001, all seven outputs, against the same pension written by hand in <c>decimal</c>. Times are a person.</summary>
public class OnePension
{
    private const int InputCount = 5;
    private const int OutputCount = 7;

    private static readonly string[] Inputs =
        ["average_wage", "contribution_months", "pre_account_months", "average_index", "account_balance"];

    private static readonly string[] Outputs =
    [
        "basic_pension", "account_pension", "transitional_pension", "guarantee_supplement", "industry_supplement", "monthly_pension", "lump_sum",
    ];

    private readonly Person[] _people = People.Generate();
    private readonly Derivation[] _kept = new Derivation[People.Count];
    private readonly decimal[] _rows = new decimal[People.Count * InputCount];
    private PolicySet _set = null!;
    private PreparedCalculation _prepared = null!;

    /// <summary>Loads the law, and stops when the two sides differ on anybody.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _set = PolicyLibrary.BuiltIn.Load("liaoning-employee-2001").GetOrThrow().Find("liaoning-employee-2001")!;
        _prepared = _set.Prepare(Inputs, Outputs);
        for (int i = 0; i < _people.Length; i++)
        {
            _people[i].CopyTo(_rows.AsSpan(i * InputCount, InputCount));
        }

        for (int i = 0; i < _people.Length; i++)
        {
            Compare(i);
        }
    }

    /// <summary>By hand, with the checks of the inputs that the scheme asks for.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = People.Count, Description = "decimal by hand")]
    public decimal ByHand()
    {
        decimal sum = 0m;
        foreach (ref readonly Person person in _people.AsSpan())
        {
            if (HandWritten.TryCalculate(person, out Pension pension))
            {
                sum += pension.Monthly;
            }
        }

        return sum;
    }

    /// <summary>By hand, inputs taken as they come.</summary>
    [Benchmark(OperationsPerInvoke = People.Count, Description = "decimal by hand, nothing checked")]
    public decimal ByHandUnchecked()
    {
        decimal sum = 0m;
        foreach (ref readonly Person person in _people.AsSpan())
        {
            sum += HandWritten.Calculate(person).Monthly;
        }

        return sum;
    }

    /// <summary>The amounts only.</summary>
    [Benchmark(OperationsPerInvoke = People.Count, Description = "result only")]
    public decimal Amounts()
    {
        decimal sum = 0m;
        Span<decimal> outputs = stackalloc decimal[OutputCount];
        for (int i = 0; i < _people.Length; i++)
        {
            if (_prepared.TryCalculate(_rows.AsSpan(i * InputCount, InputCount), outputs))
            {
                sum += outputs[5];
            }
        }

        return sum;
    }

    /// <summary>The amounts, and beside them the derivation that works its steps out when it is asked.</summary>
    [Benchmark(OperationsPerInvoke = People.Count, Description = "with the derivation, on demand")]
    public decimal WithDerivation()
    {
        decimal sum = 0m;
        Span<decimal> outputs = stackalloc decimal[OutputCount];
        for (int i = 0; i < _people.Length; i++)
        {
            if (_prepared.TryCalculate(_rows.AsSpan(i * InputCount, InputCount), outputs))
            {
                _kept[i] = Derived(i);
                sum += outputs[5];
            }
        }

        return sum;
    }

    /// <summary>The derivation asked for every result: evaluated, every intermediate value kept.</summary>
    [Benchmark(OperationsPerInvoke = People.Count, Description = "with the derivation, evaluated")]
    public int EvaluatedDerivation()
    {
        int sum = 0;
        for (int i = 0; i < _people.Length; i++)
        {
            sum += Derived(i).Results.Count;
        }

        return sum;
    }

    /// <summary>The account in Chinese, as text.</summary>
    [Benchmark(OperationsPerInvoke = People.Count, Description = "as text")]
    public int AsText()
    {
        int sum = 0;
        for (int i = 0; i < _people.Length; i++)
        {
            sum += Derived(i).ToText(Language.Chinese).Length;
        }

        return sum;
    }

    /// <summary>The whole derivation as JSON.</summary>
    [Benchmark(OperationsPerInvoke = People.Count, Description = "as JSON")]
    public int AsJson()
    {
        int sum = 0;
        for (int i = 0; i < _people.Length; i++)
        {
            sum += Derived(i).ToJson(Language.Chinese).Length;
        }

        return sum;
    }

    /// <summary>From inputs by name, as a caller has them that calculates once: names found, values checked, the derivation kept.</summary>
    [Benchmark(OperationsPerInvoke = People.Count, Description = "from named inputs, with the derivation")]
    public int FromNamedInputs()
    {
        int sum = 0;
        foreach (Person person in _people)
        {
            sum += _set.Calculate(Named(person)).Outcomes.Count;
        }

        return sum;
    }

    private Derivation Derived(int i) => _prepared.Derive(_rows.AsSpan(i * InputCount, InputCount))!;

    private static PolicyInputs Named(in Person person) => new()
    {
        ["average_wage"] = person.AverageWage,
        ["contribution_months"] = person.ContributionMonths,
        ["pre_account_months"] = person.PreAccountMonths,
        ["average_index"] = person.AverageIndex,
        ["account_balance"] = person.AccountBalance,
    };

    private void Compare(int i)
    {
        Person person = _people[i];
        decimal[] outputs = new decimal[OutputCount];
        bool isCalculated = _prepared.TryCalculate(_rows.AsSpan(i * InputCount, InputCount), outputs);
        Pension prepared = Pension.From(outputs);
        Pension named = Pension.From(Array.ConvertAll(Outputs, o => _set.Calculate(Named(person))[o].ToDecimal()));
        Pension derived = Pension.From(Array.ConvertAll([.. Derived(i).Results], r => r.ToDecimal()));
        if (!HandWritten.TryCalculate(person, out Pension expected)
            || !isCalculated || prepared != expected || named != expected || derived != expected)
        {
            throw new InvalidOperationException(
                $"{person}: by hand {expected}, prepared {isCalculated} {prepared}, derived {derived}, from named inputs {named}");
        }
    }
}
