using System.Globalization;
using System.Numerics;

namespace PensionRules.Tests.Population.RandomLaws;

/// <summary>A column of a random law: an input, or a parameter or a rule that is given.</summary>
/// <param name="Name">Its name and id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Unit">Its unit as the documents write it.</param>
/// <param name="Decimals">The decimals of the column.</param>
/// <param name="Step">The decimals of the declared step; null for none.</param>
/// <param name="Low">The least cell that is usual, and that is allowed where a range is declared.</param>
/// <param name="High">The greatest one.</param>
/// <param name="HasRange">Whether the range is declared.</param>
internal sealed record LawInput(string Name, LawInputKind Kind, string Unit, int Decimals, int? Step, long Low, long High, bool HasRange)
{
    public string Word => Name.Split(' ')[0];

    public string Id => Name.Split(' ')[1];

    public bool IsNumber => Unit == "1";

    /// <summary>Whether the documents tell that it is never zero.</summary>
    public bool IsNeverZero => Kind == LawInputKind.Parameter || (HasRange && (Low > 0 || High < 0));

    /// <summary>Whether its values are large and lie close together: what is left of them when one is taken from another is small.</summary>
    public bool IsNarrow => IsNumber && HasRange && Low > 1_000_000 && High - Low < Low / 100_000;

    /// <summary>The least value as a number is written.</summary>
    public string Least => Text(Low, Decimals);

    /// <summary>Every allowed cell is a multiple of this.</summary>
    public long Multiple => Step is { } step && step < Decimals ? (long)BigInteger.Pow(10, Decimals - step) : 1;

    /// <summary>Its row in the table of inputs, or its parameter; nothing for a rule.</summary>
    public string Declaration => Kind switch
    {
        LawInputKind.Input => $"| {Name} | {Unit} | {(Step is { } step ? Text(1, step) : string.Empty)} | {(HasRange ? $"{Text(Low, Decimals)} .. {Text(High, Decimals)}" : string.Empty)} |\n",
        LawInputKind.Parameter => $"| 参数 | 值 |\n|---|--:|\n| {Name} | 8 |\n\n",
        _ => string.Empty,
    };

    // A cell as a number is written.
    private static string Text(long cell, int decimals)
    {
        string digits = BigInteger.Abs(cell).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        string sign = cell < 0 ? "-" : string.Empty;
        return decimals == 0 ? sign + digits : $"{sign}{digits[..^decimals]}.{digits[^decimals..]}";
    }
}
