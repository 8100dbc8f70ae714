using PensionRules.Calculation;
using PensionRules.Policies;

namespace PensionRules.Cli.Checking;

/// <summary>Runs cases, counts them, and reports those that fail.</summary>
internal sealed class CaseTally(ICaseReport report)
{
    public int Passed { get; private set; }

    public int Failed { get; private set; }

    /// <summary>Counts cases that could not be run; their errors are reported elsewhere.</summary>
    public void AddBroken(int count) => Failed += count;

    public void Run(PolicySet set, PolicyCase @case)
    {
        CaseResult result = set.Run(@case);
        if (result.Passed)
        {
            Passed++;
            return;
        }

        Failed++;
        report.Failed(result);
    }

    public void End() => report.End(Passed, Failed);
}
