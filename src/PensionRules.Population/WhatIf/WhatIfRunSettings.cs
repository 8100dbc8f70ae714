namespace PensionRules.Population.WhatIf;

/// <summary>How a what-if runs; the report does not depend on it.</summary>
public sealed record WhatIfRunSettings
{
    /// <summary>How many threads; 0 for as many as there are processors.</summary>
    public int Threads { get; init; }

    /// <summary>The rows of a block.</summary>
    public int Capacity { get; init; } = WhatIfCalculation.UsualCapacity;

    /// <summary>Told after each block how many rows were counted so far; never from two threads at once.</summary>
    public IProgress<long>? Progress { get; init; }

    internal WhatIfMemory Memory { get; init; } = WhatIfMemory.Usual;
}
