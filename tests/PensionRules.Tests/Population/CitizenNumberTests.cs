using FsCheck;
using FsCheck.Fluent;
using PensionRules.Population.Registers;

namespace PensionRules.Tests.Population;

/// <summary>Citizens' numbers: the standard's own examples, the ways they are written, and what is refused.</summary>
public sealed class CitizenNumberTests
{
    // The first two are the examples of GB 11643-1999.
    [Theory]
    [InlineData("11010519491231002X", "11010519491231002X")]
    [InlineData("440524188001010014", "440524188001010014")]
    [InlineData("11010519491231002x", "11010519491231002X")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ", "11010519491231002X")]
    [InlineData(" 11010519491231002ｘ　", "11010519491231002X")]
    [InlineData("110105491231002", "11010519491231002X")] // fifteen digits: 19 goes in, the check digit is added
    [InlineData("110105120101996", "110105181201019962")] // 996 in the last places: born in the century before; 197 mod 11 is 10, check digit 2
    public void One_number_however_it_is_written(string text, string expected)
    {
        CitizenNumberReading reading = CitizenNumber.Read(text);
        Assert.Equal(CitizenNumberFault.None, reading.Fault);
        Assert.Equal(expected, reading.Number.ToString());
    }

    [Theory]
    [InlineData("110105194912310021", CitizenNumberFault.CheckDigit)]
    [InlineData("440524188001010015", CitizenNumberFault.CheckDigit)]
    [InlineData("110105194912310X21", CitizenNumberFault.NotANumber)]
    [InlineData("11010519491231002Y", CitizenNumberFault.NotANumber)]
    [InlineData("1101051949123100", CitizenNumberFault.NotANumber)]
    [InlineData("11010549123100X", CitizenNumberFault.NotANumber)]
    [InlineData("", CitizenNumberFault.NotANumber)]
    [InlineData("G12345678", CitizenNumberFault.NotANumber)]
    [InlineData("110105491331002", CitizenNumberFault.BirthDate)]
    [InlineData("110105500229002", CitizenNumberFault.BirthDate)] // 1950 is no leap year
    public void What_is_no_number_is_told_apart(string text, CitizenNumberFault expected) => Assert.Equal(expected, CitizenNumber.Read(text).Fault);

    [Fact]
    public void A_wrong_check_digit_names_the_right_one() => Assert.Equal("11010519491231002X", CitizenNumber.Read("110105194912310021").Number.ToString());

    // Any one wrong digit, and any two neighbours swapped, is found: what the check digit is for.
    [Fact]
    public void One_slip_is_always_found()
    {
        Gen<(int Region, int Day, int Last, int At, int Step)> slips =
            from region in Gen.Choose(100_000, 999_999)
            from day in Gen.Choose(0, 40_000)
            from last in Gen.Choose(0, 999)
            from at in Gen.Choose(0, 17)
            from step in Gen.Choose(1, 9)
            select (region, day, last, at, step);
        Prop.ForAll(slips.ToArbitrary(), slip =>
        {
            long body = (((slip.Region * 100_000_000L) + Date(slip.Day)) * 1000) + slip.Last;
            char[] places = $"{body:D17}{CitizenNumber.CheckDigitOf(body)}".ToCharArray();
            Assert.Equal(CitizenNumberFault.None, CitizenNumber.Read(places).Fault);
            places[slip.At] = places[slip.At] == 'X' ? '0' : (char)('0' + ((places[slip.At] - '0' + slip.Step) % 10));
            return CitizenNumber.Read(places).Fault == CitizenNumberFault.CheckDigit;
        }).QuickCheckThrowOnFailure();
    }

    private static int Date(int day)
    {
        DateOnly date = new DateOnly(1900, 1, 1).AddDays(day);
        return (date.Year * 10_000) + (date.Month * 100) + date.Day;
    }
}
