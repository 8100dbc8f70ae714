using System.Globalization;

namespace PensionRules.Tests.Support;

/// <summary>Runs code under other cultures: nothing in the library may notice.</summary>
internal static class Cultures
{
    /// <summary>Cultures with other separators, digits, signs, calendars and case rules, and one that throws when it is asked anything.</summary>
    public static IReadOnlyList<CultureInfo> All { get; } =
    [
        CultureInfo.InvariantCulture,
        WithOtherSeparators("zh-CN"),
        CultureInfo.GetCultureInfo("de-DE"),
        CultureInfo.GetCultureInfo("fa-IR"),
        CultureInfo.GetCultureInfo("ar-SA"),
        CultureInfo.GetCultureInfo("tr-TR"),
        CultureInfo.GetCultureInfo("th-TH"),
        new ThrowingCulture(),
    ];

    public static T InCulture<T>(CultureInfo culture, Func<T> run)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo beforeUI = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUI;
        }
    }

    /// <summary>Runs the same code under every culture; it has to give the same each time.</summary>
    public static void SameInEveryCulture<T>(Func<T> run)
    {
        T expected = InCulture(CultureInfo.InvariantCulture, run);
        foreach (CultureInfo culture in All)
        {
            T actual = InCulture(culture, run);
            Assert.True(Equals(expected, actual), $"{culture.GetType().Name} {culture.Name}: {actual} instead of {expected}");
        }
    }

    private static CultureInfo WithOtherSeparators(string name)
    {
        CultureInfo culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        NumberFormatInfo number = culture.NumberFormat;
        number.NumberDecimalSeparator = ",";
        number.NumberGroupSeparator = ".";
        number.CurrencyDecimalSeparator = ",";
        number.PercentDecimalSeparator = ",";
        number.NegativeSign = "~";
        number.PositiveSign = "^";
        number.NativeDigits = ["०", "१", "२", "३", "४", "५", "६", "७", "८", "९"];
        number.DigitSubstitution = DigitShapes.NativeNational;
        culture.DateTimeFormat.DateSeparator = "_";
        return culture;
    }

    private sealed class ThrowingCulture() : CultureInfo(string.Empty)
    {
        public override NumberFormatInfo NumberFormat { get => throw Touched(); set => throw Touched(); }

        public override DateTimeFormatInfo DateTimeFormat { get => throw Touched(); set => throw Touched(); }

        public override CompareInfo CompareInfo => throw Touched();

        public override TextInfo TextInfo => throw Touched();

        public override Calendar Calendar => throw Touched();

        public override object? GetFormat(Type? formatType) => throw Touched();

        private static InvalidOperationException Touched() => new("The current culture was asked.");
    }
}
