using System.Reflection;
using NodaTime;
using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>What a result rests on. The same receipt and inputs give the same result on any machine, for ever.</summary>
/// <param name="PolicySet">The policy set's id.</param>
/// <param name="ContentHash">The hash of its documents, see <see cref="PolicySet.ContentHash"/>.</param>
/// <param name="EngineVersion">The version of PensionRules.Core.</param>
/// <param name="Switches">Every switch that played a part, with its reading and whether the caller chose it.</param>
/// <param name="KnownAt">The day up to which publications counted, or null.</param>
public sealed record Receipt(
    string PolicySet, string ContentHash, string EngineVersion, IReadOnlyList<ChosenReading> Switches, LocalDate? KnownAt)
{
    internal static string CurrentVersion { get; } =
        typeof(Receipt).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
