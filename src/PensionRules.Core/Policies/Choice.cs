namespace PensionRules.Policies;

/// <summary>A type whose values are named: an 选项, or the readings of a 开关.</summary>
/// <param name="Name">The Chinese name.</param>
/// <param name="Id">The id.</param>
/// <param name="Values">The values, in order.</param>
public sealed record Choice(string Name, string Id, IReadOnlyList<ChoiceValue> Values)
{
    /// <summary>Finds a value by its name or id.</summary>
    /// <param name="name">The name or id.</param>
    /// <returns>Its position, or −1.</returns>
    public int IndexOf(string name)
    {
        for (int i = 0; i < Values.Count; i++)
        {
            if (Values[i].Name == name || Values[i].Id == name)
            {
                return i;
            }
        }

        return -1;
    }
}
