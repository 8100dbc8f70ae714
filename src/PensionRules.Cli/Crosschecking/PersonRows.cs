namespace PensionRules.Cli.Crosschecking;

/// <summary>What both registers say of one person.</summary>
/// <param name="Key">Who.</param>
internal sealed record PersonRows(PersonKey Key)
{
    public List<RegisterRow> Resident { get; } = [];

    public List<RegisterRow> Employee { get; } = [];
}
