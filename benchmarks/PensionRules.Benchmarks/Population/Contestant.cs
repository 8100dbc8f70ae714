namespace PensionRules.Benchmarks.Population;

/// <summary>A way to calculate everybody's pension.</summary>
internal abstract class Contestant(string name)
{
    public string Name => name;

    /// <summary>Calculates the first people.</summary>
    /// <param name="count">How many: a multiple of eight.</param>
    public abstract void Run(int count);

    /// <summary>Whether it gives amounts for each person, which are compared before anything is measured.</summary>
    public virtual bool HasAmounts => true;

    /// <summary>An amount in fen.</summary>
    public abstract long Amount(int output, int row);
}
