namespace PensionRules.Population.Lanes;

/// <summary>No.</summary>
internal readonly struct No : IAnswer
{
    public static bool Is => false;
}
