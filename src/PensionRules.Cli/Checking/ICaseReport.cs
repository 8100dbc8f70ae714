using PensionRules.Calculation;

namespace PensionRules.Cli.Checking;

/// <summary>Takes what came of a check.</summary>
internal interface ICaseReport
{
    /// <summary>A case that failed.</summary>
    void Failed(CaseResult result);

    /// <summary>The end: how many passed and failed.</summary>
    void End(int passed, int failed);
}
