using System.Text;

namespace PensionRules.Typed;

/// <summary>The ids of documents from the names of C#: <c>LeavesProvince</c> is <c>leaves_province</c>.</summary>
internal static class SnakeCase
{
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
