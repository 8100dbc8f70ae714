using System.Runtime.CompilerServices;

namespace PensionRules.Tests.Support.Servers;

/// <summary>A theory that is skipped, with the reason, where something it needs is not there. <c>.ci/run</c> installs it all and fails when one was skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsTheoryAttribute : TheoryAttribute
{
    public NeedsTheoryAttribute(Needs needs, [CallerMemberName] string test = "")
    {
        Needs = needs;
        Skip = ExternalTools.WhyNot(needs);
        // `dotnet test` shows the name of a skipped test, and not its reason.
        DisplayName = Skip is null ? DisplayName : $"{test}: {Skip}";
    }

    public Needs Needs { get; }
}
