namespace PensionRules.Cli.Crosschecking;

/// <summary>A column that a register can have.</summary>
/// <param name="Part">What it is for.</param>
/// <param name="Id">The id: that of the term where it is one.</param>
/// <param name="Name">The Chinese name.</param>
/// <param name="OtherNames">What it is called besides.</param>
internal sealed record RegisterField(RegisterPart Part, string Id, string Name, params string[] OtherNames)
{
    public IEnumerable<string> AllNames => [Name, Id, .. OtherNames];
}
