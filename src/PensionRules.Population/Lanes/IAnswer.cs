namespace PensionRules.Population.Lanes;

/// <summary>Yes or no as a type, so that one loop is compiled for each.</summary>
internal interface IAnswer
{
    static abstract bool Is { get; }
}
