using System.Text;

namespace PensionRules.Typed;

/// <summary>The ids of documents from the names of C#: <c>LeavesProvince</c> is <c>leaves_province</c>.</summary>
internal static class SnakeCase
{
    /// <summary>The value of an enumeration that has an id's name.</summary>
    public static TChoice To<TChoice>(string id)
        where TChoice : struct, Enum => Enum.GetValues<TChoice>().First(v => Of(v.ToString()) == id);

    public static string Of(string name)
    {
        StringBuilder id = new(name.Length + 4);
        foreach (char c in name)
        {
            bool isWordStart = char.IsUpper(c) || (char.IsAsciiDigit(c) && id.Length > 0 && !char.IsAsciiDigit(id[^1]));
            id.Append(isWordStart && id.Length > 0 ? "_" : string.Empty).Append(char.ToLowerInvariant(c));
        }

        return id.ToString();
    }
}
