using System.Text;
using PensionRules.Building;
using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Population;
using PensionRules.Population.People;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Population;

/// <summary>Made-up people as CSV read back as the same people, by the reader of every other door.</summary>
public sealed class PeopleCsvTests
{
    public static IEnumerable<object[]> Forms =>
        Enum.GetValues<PeopleKind>().SelectMany(k => new object[][] { [k, Language.Chinese], [k, Language.English] });

    [Theory]
    [MemberData(nameof(Forms))]
    public void What_is_written_is_read_as_the_same_values(PeopleKind kind, Language language)
    {
        PeopleGenerator people = new(new PeopleOptions { Kind = kind, Seed = 9, BadRowsPerMillion = 100_000 });
        PolicySet set = Catalogs.Set(people.Policy);
        string[] lines = Write(people, language, 0, 3000).Split('\n');
        Assert.Equal(string.Empty, lines[^1]);
        Term[] terms = [.. lines[0].Split(',').Select(h => set.FindTerm(h) ?? throw new InvalidOperationException(h))];
        Assert.Equal(people.Columns.Select(c => c.Id), terms.Select(t => t.Id));
        long[] cells = new long[terms.Length];
        for (int row = 0; row < 3000; row++)
        {
            people.Fill(row, cells);
            string[] texts = lines[row + 1].Split(',');
            for (int i = 0; i < terms.Length; i++)
            {
                Assert.Equal(Expected(people.Columns[i], terms[i], cells[i]), Read(texts[i], terms[i]));
            }
        }
    }

    [Fact]
    public void Rows_written_in_parts_are_the_rows_written_at_once()
    {
        PeopleGenerator people = new(new PeopleOptions { Kind = PeopleKind.Employee2001 });
        string whole = Write(people, Language.English, 0, 2500);
        string header = whole[..(whole.IndexOf('\n', StringComparison.Ordinal) + 1)];
        Assert.Equal(whole, Write(people, Language.English, 0, 1700) + Write(people, Language.English, 1700, 800)[header.Length..]);
    }

    // A cell that cannot be read, or is finer than its step, is written as one that the reader refuses for that very reason.
    private static string Expected(PeopleColumn column, Term term, long cell) => cell switch
    {
        CellCode.Blank => "",
        CellCode.Unreadable => "unreadable",
        CellCode.TooFine => "too fine",
        _ when column.Kind == TypeKind.Choice => $"{term.Type.Choice!.IndexOf(column.Choices[(int)cell])}",
        _ when column.Kind == TypeKind.Number => $"{Rational.FromInt64(cell) / InputColumn.PowerOfTen(column.Decimals) * term.Type.Unit!.Scale}",
        _ => $"{cell}",
    };

    private static string Read(string text, Term term)
    {
        if (text.Length == 0)
        {
            return "";
        }

        if (ValueReader.Read(text, term.Type, RegionRegister.BuiltIn) is not { } value)
        {
            return "unreadable";
        }

        return term.Step is { } step && !(value / step).IsInteger ? "too fine" : $"{value}";
    }

    private static string Write(PeopleGenerator people, Language language, long first, long count)
    {
        using MemoryStream text = new();
        PeopleCsvWriter writer = new(people, language);
        writer.WriteHeader(text);
        writer.Write(text, first, count);
        return Encoding.UTF8.GetString(text.ToArray());
    }
}
