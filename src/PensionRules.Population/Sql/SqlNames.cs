using System.Globalization;
using System.Text;

namespace PensionRules.Population.Sql;

/// <summary>Names that are given out once each, whatever their case, and short enough for every dialect.</summary>
internal sealed class SqlNames(IEnumerable<string> taken)
{
    /// <summary>The longest name, in bytes; PostgreSQL cuts longer ones.</summary>
    public const int MostBytes = 63;

    private readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);

    /// <summary>A name, or the name and a number when it is taken.</summary>
    public string Take(string wish)
    {
        string name = Shorten(wish, MostBytes);
        for (int i = 2; !_taken.Add(name); i++)
        {
            string number = "_" + i.ToString(CultureInfo.InvariantCulture);
            name = Shorten(wish, MostBytes - number.Length) + number;
        }

        return name;
    }

    private static string Shorten(string name, int most)
    {
        while (Encoding.UTF8.GetByteCount(name) > most)
        {
            name = name[..^1];
        }

        return name;
    }
}
