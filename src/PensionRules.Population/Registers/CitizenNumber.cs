using System.Globalization;
using System.Runtime.InteropServices;

namespace PensionRules.Population.Registers;

/// <summary>
/// 公民身份号码 (GB 11643): eighteen places, the last a check digit. Written with full-width digits, a small x, blanks around it, or as the
/// fifteen digits used before 1999, it is the same number.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CitizenNumber
{
    private const int Places = 18;
    private const int OldPlaces = 15;
    private const int MostWritten = 64;
    private const string CheckDigits = "10X98765432";

    private CitizenNumber(long body) => Body = body;

    /// <summary>The first seventeen digits; the eighteenth follows from them.</summary>
    public long Body { get; }

    /// <summary>Reads a number.</summary>
    /// <param name="text">As written.</param>
    /// <returns>The number, or what is wrong with it.</returns>
    public static CitizenNumberReading Read(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> written = text.Trim();
        Span<char> places = stackalloc char[MostWritten];
        if (written.Length is not (Places or OldPlaces))
        {
            return new CitizenNumberReading(default, CitizenNumberFault.NotANumber);
        }

        for (int i = 0; i < written.Length; i++)
        {
            places[i] = Narrow(written[i]);
        }

        return written.Length == Places ? Read18(places[..Places]) : Read15(places[..OldPlaces]);
    }

    /// <summary>The check digit that seventeen digits ask for: 0 to 9 or X.</summary>
    /// <param name="body">The seventeen digits.</param>
    /// <returns>The digit.</returns>
    public static char CheckDigitOf(long body)
    {
        // Weights 2, 4, 8 … modulo 11 from the seventeenth place to the first.
        int sum = 0;
        int weight = 2;
        for (long left = body; left > 0; left /= 10)
        {
            sum += (int)(left % 10) * weight;
            weight = weight * 2 % 11;
        }

        return CheckDigits[sum % 11];
    }

    /// <summary>All eighteen places, with a capital X.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Body:D17}{CheckDigitOf(Body)}");

    private static CitizenNumberReading Read18(ReadOnlySpan<char> places)
    {
        if (!TryDigits(places[..^1], out long body) || !(char.IsAsciiDigit(places[^1]) || places[^1] == 'X'))
        {
            return new CitizenNumberReading(default, CitizenNumberFault.NotANumber);
        }

        CitizenNumber number = new(body);
        if (CheckDigitOf(body) != places[^1])
        {
            return new CitizenNumberReading(number, CitizenNumberFault.CheckDigit);
        }

        return new CitizenNumberReading(number, IsDate(places.Slice(6, 8)) ? CitizenNumberFault.None : CitizenNumberFault.BirthDate);
    }

    // Two digits of the year; 996 to 999 in the last three places marked people who had passed a hundred.
    private static CitizenNumberReading Read15(ReadOnlySpan<char> places)
    {
        if (!TryDigits(places, out long old))
        {
            return new CitizenNumberReading(default, CitizenNumberFault.NotANumber);
        }

        int century = old % 1000 >= 996 ? 18 : 19;
        long body = (((old / 1_000_000_000) * 100) + century) * 1_000_000_000 + (old % 1_000_000_000);
        string whole = body.ToString("D17", CultureInfo.InvariantCulture);
        return new CitizenNumberReading(new CitizenNumber(body), IsDate(whole.AsSpan(6, 8)) ? CitizenNumberFault.None : CitizenNumberFault.BirthDate);
    }

    private static bool TryDigits(ReadOnlySpan<char> places, out long digits)
    {
        digits = 0;
        foreach (char place in places)
        {
            if (!char.IsAsciiDigit(place))
            {
                return false;
            }

            digits = (digits * 10) + (place - '0');
        }

        return true;
    }

    private static bool IsDate(ReadOnlySpan<char> digits) =>
        DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static char Narrow(char place)
    {
        char narrow = place is >= '！' and <= '～' ? (char)(place - '！' + '!') : place;
        return narrow == 'x' ? 'X' : narrow;
    }
}
