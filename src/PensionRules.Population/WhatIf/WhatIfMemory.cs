namespace PensionRules.Population.WhatIf;

/// <summary>How much memory a thread's tables may take before they go over to wider buckets.</summary>
/// <param name="ResultPages">Pages of 1,024 results before: 40 KiB each.</param>
/// <param name="ChangePages">Pages of 1,024 changes: 8 KiB each.</param>
/// <param name="GroupPages">Pages of 1,024 changes in all groups of a grouping: 8 KiB each.</param>
internal sealed record WhatIfMemory(int ResultPages, int ChangePages, int GroupPages)
{
    /// <summary>The most pages from the lowest value of a table to the highest.</summary>
    public const int MostSpan = 1 << 20;

    /// <summary>80 MiB for the results (a span of 20,971 yuan where every fen occurs), 64 MiB for the changes and 64 MiB a grouping.</summary>
    public static WhatIfMemory Usual { get; } = new(2048, 8192, 8192);
}
