namespace PensionRules.Tests.Population.RandomLaws;

/// <summary>A rule of a random law.</summary>
/// <param name="Name">Its name and id.</param>
/// <param name="Header">What follows the name: the type and a rounding.</param>
/// <param name="Body">An expression or arms.</param>
internal sealed record LawRule(string Name, string Header, LawNode Body)
{
    public string Id => Name.Split(' ')[1];

    public override string ToString() => SmallLaw.Rule($"{Name}: {Header}\n  {Body}");
}
