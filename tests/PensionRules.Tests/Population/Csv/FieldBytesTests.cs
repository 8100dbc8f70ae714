using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PensionRules.Building;
using PensionRules.Evaluation;
using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Population;
using PensionRules.Population.Csv;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Population.Csv;

/// <summary>The fast reader of cells takes only what the reader of all texts takes, and reads it alike.</summary>
public sealed class FieldBytesTests
{
    private static readonly PolicySet Set = Catalogs.Liaoning2001;

    private static Gen<string> Digits(int most) => Gen.Elements([.. "0123456789"]).ListOf().Select(d => string.Concat(d.Take(most)));

    private static Arbitrary<string> Numbers => (
        from sign in Gen.Elements("", "", "", "-", "+")
        from whole in Digits(11)
        from point in Gen.Elements("", ".", ".", "..")
        from fraction in Digits(6)
        from end in Gen.Elements("", "", "", "元", " ", "%", "e3", "x")
        select sign + whole + point + fraction + end).ToArbitrary();

    private static Arbitrary<string> Dates => (
        from year in Gen.Choose(0, 9999)
        from month in Gen.Choose(0, 13)
        from day in Gen.Choose(0, 32)
        from separator in Gen.Elements("-", "-", "-", "/")
        from length in Gen.Choose(0, 10)
        from isWhole in Gen.Elements(true, true, false)
        let text = string.Create(CultureInfo.InvariantCulture, $"{year:0000}{separator}{month:00}{separator}{day:00}")
        select isWhole ? text : text[..length]).ToArbitrary();

    [Theory]
    [InlineData("average_wage")]
    [InlineData("contribution_months")]
    [InlineData("average_index")]
    public void Numbers_read_alike(string term) => Prop.ForAll(Numbers, text => IsAlike(ColumnOf(term), text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Dates_months_and_years_read_alike()
    {
        InputColumn[] columns = [ColumnOf("retirement_month"), ColumnOf(TypeKind.Date), ColumnOf(TypeKind.Year)];
        Prop.ForAll(Dates, text => columns.All(c => IsAlike(c, text))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Words_and_regions_read_alike()
    {
        string[] texts = ["折算", "不计", "pro_rata", "whole", "折", "pro_rat", "pro_rata2", "Whole", "是", "210100", "21010", "2101000", "999999", "000000", "沈阳", "沈阳市", "沈阳市区", "shenyang", "Shenyang", "吉林", ""];
        InputColumn[] columns = [ColumnOf("partial_years"), ColumnOf("place")];
        Assert.All(columns, c => Assert.All(texts, t => Assert.True(IsAlike(c, t), $"{c} {t}")));
    }

    [Theory]
    [InlineData("average_wage", "1234.5", 123450)]
    [InlineData("average_wage", "1,234.50", 123450)]
    [InlineData("average_wage", "-0.05", -5)]
    [InlineData("average_wage", "99999999.99", 9999999999)]
    [InlineData("average_wage", "123456789.01", 12345678901)]
    [InlineData("average_index", "1.2345", 12345)]
    [InlineData("average_index", "120%", 12000)]
    [InlineData("contribution_months", "240", 240)]
    [InlineData("contribution_months", "240.0", 240)]
    [InlineData("average_wage", "1.001", CellCode.TooFine)]
    [InlineData("average_wage", "100000000000000000000", CellCode.TooLarge)]
    [InlineData("average_wage", "-0.001", CellCode.TooLarge)]
    [InlineData("average_wage", "12,34", CellCode.Unreadable)]
    [InlineData("average_wage", "  ", CellCode.Blank)]
    [InlineData("retirement_month", "2003-05", (2003 * 12) + 4)]
    [InlineData("retirement_month", "2003-13", CellCode.Unreadable)]
    [InlineData("partial_years", "折算", 1)]
    [InlineData("partial_years", "whole", 0)]
    [InlineData("place", "210100", 210100)]
    [InlineData("place", "219999", CellCode.Unreadable)]
    [InlineData("place", "沈阳", 210100)]
    [InlineData("place", "内蒙古自治区", 150000)]
    [InlineData("place", "火星", CellCode.Unreadable)]
    [InlineData("retirement_month", "2003/5", (2003 * 12) + 4)]
    [InlineData("retirement_month", "2003年5月1日", (2003 * 12) + 4)]
    [InlineData("retirement_month", "2003-05-02", CellCode.Unreadable)]
    public void A_cell_stands_in_its_column_as_its_decimals_have_it(string term, string text, long expected)
    {
        InputColumn column = ColumnOf(term);
        Assert.Equal(expected, FieldText.Read(text, column, Regions));
        Assert.True(IsAlike(column, text));
    }

    private static RegionRegister Regions => Set.Header.Regions;

    // What the fast reader takes is what the other reads; and that is what a person's calculation reads.
    private static bool IsAlike(InputColumn column, string text)
    {
        long slow = FieldText.Read(text, column, Regions);
        return (Fast(column, text) is not { } fast || fast == slow) && slow == Reference(column, text.Trim());
    }

    private static unsafe long? Fast(InputColumn column, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        byte[] padded = [.. bytes, (byte)',', .. new byte[FieldBytes.Slack]];
        fixed (byte* start = padded)
        {
            byte* end = FieldBytes.Read(start, Field.Of(column, 0, Regions, TextCoding.Utf8), out long value);
            return end == start + bytes.Length && bytes.Length > 0 ? value : null;
        }
    }

    private static long Reference(InputColumn column, string text)
    {
        if (text.Length == 0)
        {
            return CellCode.Blank;
        }

        if (GivenReader.Read(text, column.Term.Type, Regions) is not { } value)
        {
            return CellCode.Unreadable;
        }

        Rational inUnit = column.Term.Type.Kind == TypeKind.Number ? value / column.Term.Type.Unit!.Scale : value;
        for (int i = 0; i < column.Decimals; i++)
        {
            inUnit *= 10;
        }

        if (!inUnit.IsInteger)
        {
            return RangeChecker.RangeOf(column.Term).Contains(value) ? CellCode.TooFine : CellCode.TooLarge;
        }

        return inUnit >= CellCode.MostMagnitude || inUnit <= -CellCode.MostMagnitude ? CellCode.TooLarge : (long)inUnit.Numerator;
    }

    private static InputColumn ColumnOf(string term) => ColumnOf(Set, term);

    private static InputColumn ColumnOf(PolicySet set, string term) =>
        PopulationCalculation.Prepare(set, new PopulationOptions { Columns = [term] }).Inputs[0];

    // Whichever set has such a column.
    private static InputColumn ColumnOf(TypeKind kind) => Catalogs.BuiltIn.PolicySets
        .SelectMany(s => s.Terms.Where(t => t.Type.Kind == kind).Select(t => TryColumn(s, t.Id))).OfType<InputColumn>().First();

    private static InputColumn? TryColumn(PolicySet set, string term)
    {
        try
        {
            return ColumnOf(set, term);
        }
        catch (PopulationException)
        {
            return null;
        }
    }
}
