namespace PensionRules.Benchmarks;

/// <summary>What the Liaoning 2001 pension needs to know of a person.</summary>
internal readonly record struct Person(decimal AverageWage, int ContributionMonths, int PreAccountMonths, decimal AverageIndex, decimal AccountBalance)
{
    public void CopyTo(Span<decimal> inputs)
    {
        inputs[0] = AverageWage;
        inputs[1] = ContributionMonths;
        inputs[2] = PreAccountMonths;
        inputs[3] = AverageIndex;
        inputs[4] = AccountBalance;
    }
}
