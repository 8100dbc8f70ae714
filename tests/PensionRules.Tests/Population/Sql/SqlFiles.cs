using System.Buffers.Text;
using System.Text;

namespace PensionRules.Tests.Population.Sql;

/// <summary>Compares the results of a database, in whatever order its rows come, with what they have to be.</summary>
internal static class SqlFiles
{
    private const byte NewLine = (byte)'\n';

    public static void AssertEqual(SqlPeople people, string actual, Func<string, string> describe)
    {
        byte[] expected = File.ReadAllBytes(people.Expected);
        byte[] results = File.ReadAllBytes(actual);
        List<Range> lines = Lines(expected);
        bool[] seen = new bool[lines.Count];
        foreach (Range line in Lines(results))
        {
            ReadOnlySpan<byte> got = results.AsSpan(line);
            if (!Utf8Parser.TryParse(got, out int person, out _) || person >= seen.Length || seen[person] || !got.SequenceEqual(expected.AsSpan(lines[person])))
            {
                Fail(people, Encoding.UTF8.GetString(got), lines, expected, describe);
            }

            seen[person] = true;
        }

        Assert.True(seen.AsSpan().IndexOf(false) < 0, describe($"person {seen.AsSpan().IndexOf(false)} is not among the results"));
    }

    private static void Fail(SqlPeople people, string got, List<Range> lines, byte[] expected, Func<string, string> describe)
    {
        int tab = got.IndexOf('\t', StringComparison.Ordinal);
        int person = int.Parse(tab < 0 ? got : got[..tab], System.Globalization.CultureInfo.InvariantCulture);
        string wanted = Encoding.UTF8.GetString(expected.AsSpan(lines[person]));
        Assert.Fail(describe($"{File.ReadLines(people.People).ElementAt(person)}\n expected {wanted}\n actual   {got}"));
    }

    private static List<Range> Lines(ReadOnlySpan<byte> text)
    {
        List<Range> lines = [];
        int start = 0;
        for (int length; start < text.Length && (length = text[start..].IndexOf(NewLine)) >= 0; start += length + 1)
        {
            lines.Add(start..(start + length));
        }

        return lines;
    }
}
