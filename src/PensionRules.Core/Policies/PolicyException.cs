using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>Policy documents with errors were asked to be used.</summary>
#pragma warning disable RCS1194, CA1032 // The diagnostics are the message; an exception without them would say nothing.
public sealed class PolicyException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="diagnostics">What was wrong.</param>
    public PolicyException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics.Select(d => d.ToString())))
    {
        Diagnostics = diagnostics;
    }

    /// <summary>What was wrong.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
#pragma warning restore RCS1194, CA1032
