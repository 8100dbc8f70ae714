using PensionRules.Diagnostics;

namespace PensionRules.Population;

/// <summary>A population cannot be calculated as asked; every reason is a diagnostic.</summary>
#pragma warning disable RCS1194, CA1032 // The diagnostics are the message; an exception without them would say nothing.
public sealed class PopulationException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="diagnostics">The reasons.</param>
    public PopulationException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics.Select(d => d.ToString())))
    {
        Diagnostics = diagnostics;
    }

    /// <summary>The reasons.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
#pragma warning restore RCS1194, CA1032
