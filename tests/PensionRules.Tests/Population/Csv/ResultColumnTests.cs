using System.Text;
using PensionRules.Policies;
using PensionRules.Population;
using PensionRules.Population.Csv;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Population.Csv;

/// <summary>The fast writer of results writes what <see cref="OutputColumn.ToText"/> says, for every output of every policy set.</summary>
public sealed class ResultColumnTests
{
    private static readonly long[] Edges =
        [0, 1, 9, 10, 99, 100, 101, 999, 1000, 10_005, 99_999, 100_000, 1_234_567, 99_999_999, 100_000_000, 9_999_999_999, 10_000_000_000, 123_456_789_012_345, -1, -99, -100, -12_345];

    public static TheoryData<string> PolicySets => [.. Catalogs.BuiltIn.PolicySets.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(PolicySets))]
    public void Values_are_written_alike(string id)
    {
        Random random = TestSize.RandomFor(id);
        foreach (OutputColumn output in OutputsOf(Catalogs.Set(id)))
        {
            ResultColumn column = new(output, TextCoding.Utf8, isChinese: false);
            Assert.All(ValuesOf(output.Term.Type, random), v => Assert.Equal(output.ToText(v), Written(column, v)));
        }
    }

    [Theory]
    [InlineData(0, "0.00,")]
    [InlineData(5, "0.05,")]
    [InlineData(12_345, "123.45,")]
    [InlineData(100_000, "1000.00,")]
    [InlineData(9_999_999_999, "99999999.99,")]
    public unsafe void Small_amounts_are_written_with_their_separator(long fen, string expected)
    {
        byte[] bytes = new byte[32];
        fixed (byte* start = bytes)
        {
            byte* end = DigitWriter.Small(start, (ulong)fen, (byte)',');
            Assert.Equal(expected, Encoding.ASCII.GetString(bytes.AsSpan(0, (int)(end - start))));
        }
    }

    private static unsafe string Written(ResultColumn column, long value)
    {
        byte[] bytes = new byte[column.Width];
        fixed (byte* start = bytes)
        {
            byte* end = column.Write(start, value);
            Assert.InRange(end - start, 0, column.Width);
            return Encoding.UTF8.GetString(bytes.AsSpan(0, (int)(end - start)));
        }
    }

    private static IEnumerable<long> ValuesOf(TermType type, Random random) => type.Kind switch
    {
        TypeKind.Number => Edges.Concat(Enumerable.Range(0, 200).Select(_ => random.NextInt64(-1_000_000_000_000, 1_000_000_000_000) >> random.Next(40))),
        TypeKind.Choice => Enumerable.Range(0, type.Choice!.Values.Count).Select(i => (long)i),
        TypeKind.YesNo => [0, 1],
        TypeKind.Date => [0, 1, 730_000, 738_000],
        TypeKind.Month => [12, 24_000, 24_041],
        TypeKind.Year => [1, 1978, 2024],
        _ => [210_000, 110_100],
    };

    private static IReadOnlyList<OutputColumn> OutputsOf(PolicySet set)
    {
        try
        {
            return PopulationCalculation.Prepare(set, new PopulationOptions { Columns = [.. set.Terms.Where(t => t.IsInput && t.Type.Kind != TypeKind.List).Select(t => t.Id)] }).Outputs;
        }
        catch (PopulationException)
        {
            return [];
        }
    }
}
