using PensionRules.Calculation;
using PensionRules.Policies;

namespace PensionRules.Population;

/// <summary>A calculation prepared for a population: columns in, columns out. Immutable and safe to use from many threads.</summary>
public sealed class PopulationCalculation
{
    private PopulationCalculation(PolicySet set, IReadOnlyList<InputColumn> inputs, IReadOnlyList<OutputColumn> outputs, Receipt receipt)
    {
        PolicySet = set;
        Inputs = inputs;
        Outputs = outputs;
        Receipt = receipt;
    }

    /// <summary>The law.</summary>
    public PolicySet PolicySet { get; }

    /// <summary>The columns that each row gives, in the order of <see cref="PopulationOptions.Columns"/>.</summary>
    public IReadOnlyList<InputColumn> Inputs { get; }

    /// <summary>The terms asked for, in order.</summary>
    public IReadOnlyList<OutputColumn> Outputs { get; }

    /// <summary>What the results rest on.</summary>
    public Receipt Receipt { get; }

    /// <summary>Prepares a calculation.</summary>
    /// <param name="set">The law.</param>
    /// <param name="options">What is given and asked for.</param>
    /// <returns>The calculation.</returns>
    /// <exception cref="PopulationException">A name is no term, a constant is wrong, or an output is not population-able; every fault is named.</exception>
    public static PopulationCalculation Prepare(PolicySet set, PopulationOptions options)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(options);
        throw new NotSupportedException();
    }

    /// <summary>A runner for one thread.</summary>
    /// <returns>The runner.</returns>
    public PopulationRunner CreateRunner() => new(this);
}
