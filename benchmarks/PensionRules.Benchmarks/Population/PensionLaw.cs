using PensionRules.Calculation;
using PensionRules.Policies;
using PensionRules.Population;

namespace PensionRules.Benchmarks.Population;

/// <summary>A law that is measured: its people, its calculation, and the ways to do it by hand.</summary>
internal abstract class PensionLaw
{
    public static IReadOnlyList<string> Outputs { get; } = ["basic_pension", "account_pension", "transitional_pension", "monthly_pension", "lump_sum"];

    public abstract string Title { get; }

    public abstract string Policy { get; }

    public abstract IReadOnlyList<string> Inputs { get; }

    /// <summary>The bytes of each input.</summary>
    public abstract IReadOnlyList<int> Widths { get; }

    /// <summary>What is the same for everybody.</summary>
    public virtual PolicyInputs Constants => [];

    /// <summary>The decimals of inputs, where they are not the law's own.</summary>
    public virtual IReadOnlyDictionary<string, int> Decimals { get; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>People, the same in every run.</summary>
    public abstract void Fill(PensionColumns people);

    public abstract IEnumerable<Contestant> ByHand(PensionColumns people);

    public PopulationCalculation Prepare()
    {
        PolicySet set = PolicyLibrary.BuiltIn.Load(Policy).GetOrThrow().Find(Policy)!;
        return PopulationCalculation.Prepare(set, new PopulationOptions { Columns = Inputs, Outputs = Outputs, Constants = Constants, Decimals = Decimals });
    }
}
