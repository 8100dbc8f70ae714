using System.Runtime.CompilerServices;

namespace PensionRules.Tests.Support.Servers;

/// <summary>A fact that is skipped, with the reason, where something it needs is not there. <c>.ci/run</c> installs it all and fails when one was skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsFactAttribute : FactAttribute
{
    public NeedsFactAttribute(Needs needs, [CallerMemberName] string test = "")
    {
        Needs = needs;
        Skip = ExternalTools.WhyNot(needs);
        // `dotnet test` shows the name of a skipped test, and not its reason.
        DisplayName = Skip is null ? DisplayName : $"{test}: {Skip}";
    }

    public Needs Needs { get; }
}
