using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PensionRules.Population.Csv;

namespace PensionRules.Tests.Population.Csv;

/// <summary>Where rows and cells end, against a reader of one character at a time.</summary>
public sealed class RowEndsTests
{
    private static Arbitrary<string> Texts => Gen.Elements('a', ',', '"', '\n', '\r', '\t').ListOf().Select(c => string.Concat(c)).ToArbitrary();

    [Fact]
    public void Rows_end_where_a_line_ends_outside_quotes() => Prop.ForAll(Texts, text =>
    {
        byte[] bytes = Encoding.ASCII.GetBytes(text);
        (List<int> ends, bool isOpen) = Walk(text);
        (int end, int openQuote) = RowEnds.Last(bytes, CsvDialect.Comma);
        return end == ends.LastOrDefault() && openQuote >= 0 == isOpen && RowEnds.First(bytes, CsvDialect.Comma) == ends.FirstOrDefault();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Without_quotes_every_line_is_a_row() => Prop.ForAll(Texts, text =>
    {
        byte[] bytes = Encoding.ASCII.GetBytes(text);
        return RowEnds.Last(bytes, CsvDialect.Tab) == (text.LastIndexOf('\n') + 1, -1) && RowEnds.First(bytes, CsvDialect.Tab) == text.IndexOf('\n', StringComparison.Ordinal) + 1;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Cutting_goes_on_where_the_row_ends() => Prop.ForAll(Texts, text =>
    {
        (List<int> ends, _) = Walk(text);
        byte[] rows = Encoding.ASCII.GetBytes(text)[..ends.LastOrDefault()];
        List<CellRange> cells = [];
        int start = 0;
        foreach (int end in ends)
        {
            if (RowSplitter.Split(rows, start, CsvDialect.Comma, cells) != end)
            {
                return false;
            }

            start = end;
        }

        return true;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a,b\n", "a|b")]
    [InlineData("a,b\r\n", "a|b")]
    [InlineData(",\n", "|")]
    [InlineData("\"a,\"\"b\"\"\",c\n", "a,\"b\"|c")]
    [InlineData("\"a\nb\",c\n", "a\nb|c")]
    [InlineData("a\"b,\"\"\n", "a\"b|")]
    [InlineData("5\" pipe,x\n", "5\" pipe|x")]
    public void Cells_are_cut_and_unquoted(string row, string expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(row);
        List<CellRange> cells = [];
        Assert.Equal(bytes.Length, RowSplitter.Split(bytes, 0, CsvDialect.Comma, cells));
        Assert.Equal(expected, string.Join('|', cells.Select(c => RowSplitter.Text(bytes, c, TextCoding.Utf8))));
        Assert.DoesNotContain(cells, c => c.IsBroken);
    }

    [Fact]
    public void Text_behind_a_closing_quote_is_told()
    {
        List<CellRange> cells = [];
        RowSplitter.Split("a,\"b\"c,d\n"u8, 0, CsvDialect.Comma, cells);
        Assert.Equal([false, true, false], cells.Select(c => c.IsBroken));
    }

    private static (List<int> Ends, bool IsOpen) Walk(string text)
    {
        List<int> ends = [];
        bool isOpen = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (isOpen && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                i++;
            }
            else if (text[i] == '"')
            {
                isOpen = !isOpen && (i == 0 || text[i - 1] is ',' or '\n');
            }
            else if (text[i] == '\n' && !isOpen)
            {
                ends.Add(i + 1);
            }
        }

        return (ends, isOpen);
    }
}
