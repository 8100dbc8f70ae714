using PensionRules.Plans;

namespace PensionRules.Evaluation;

/// <summary>An aggregate while its rows are gone through.</summary>
internal struct Accumulator<T>(AggregateSite site, T start)
    where T : struct
{
    public readonly AggregateSite Site = site;

    public T Value = start;

    public int Count;

    public Fault? Fault;
}
