namespace PensionRules.Population.Lanes;

/// <summary>Yes.</summary>
internal readonly struct Yes : IAnswer
{
    public static bool Is => true;
}
