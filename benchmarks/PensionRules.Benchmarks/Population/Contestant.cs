namespace PensionRules.Benchmarks.Population;

/// <summary>A way to calculate everybody's pension.</summary>
internal abstract class Contestant(string name)
{
    public string Name => name;

    /// <summary>Calculates some people, one after the other.</summary>
    /// <param name="from">The first.</param>
    /// <param name="count">How many.</param>
    public abstract void Run(int from, int count);

    /// <summary>Whether it gives amounts for each person, in the common outputs unless <see cref="Amount"/> says otherwise.</summary>
    public virtual bool HasAmounts => true;

    /// <summary>An amount in fen.</summary>
    public abstract long Amount(int output, int row);
}
