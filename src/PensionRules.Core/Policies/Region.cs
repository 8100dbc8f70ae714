using System.Globalization;

namespace PensionRules.Policies;

/// <summary>
/// A region by its GB/T 2260 code: the nation, a province, a city or a district. The static members are what every
/// register knows; a <see cref="RegionRegister"/> takes more.
/// </summary>
public sealed partial record Region
{
    /// <summary>Creates a region.</summary>
    /// <param name="code">The code, six digits.</param>
    /// <param name="chineseName">The name in Chinese, in full: 辽宁省.</param>
    /// <param name="englishName">The name in English: Liaoning.</param>
    /// <exception cref="ArgumentException">The code is not six digits, or a name is blank.</exception>
    public Region(string code, string chineseName, string englishName)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(chineseName);
        ArgumentException.ThrowIfNullOrWhiteSpace(englishName);
        if (!IsSixDigits(code))
        {
            throw new ArgumentException($"'{code}' is no region code; it has six digits, for example 210000.", nameof(code));
        }

        Code = code;
        ChineseName = chineseName;
        EnglishName = englishName;
    }

    /// <summary>全国, 000000: what every region falls back to.</summary>
    public static Region Nation { get; } = new("000000", "全国", "China");

    /// <summary>The code, six digits: two for the province, two for the city, two for the district.</summary>
    public string Code { get; }

    /// <summary>The name in Chinese, in full.</summary>
    public string ChineseName { get; }

    /// <summary>The name in English.</summary>
    public string EnglishName { get; }

    /// <summary>The code as a number: what a column of codes holds.</summary>
    public int Number => int.Parse(Code, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>
    /// The province's code for a city or a district, the nation's for a province, null for the nation and for Taiwan, Hong Kong and Macao, where its law does not apply. A city directly
    /// under the province (469007) reads like a district; only a register knows which cities have districts, see
    /// <see cref="RegionRegister.PathOf"/>.
    /// </summary>
    public string? ParentCode
    {
        get
        {
            if (Code == "000000")
            {
                return null;
            }

            if (!Code.EndsWith("0000", StringComparison.Ordinal))
            {
                return ProvinceCode(Code);
            }

            return HasLawOfItsOwn ? null : "000000";
        }
    }

    // 台湾、香港、澳门: the nation's social insurance law does not apply there.
    internal bool HasLawOfItsOwn => Code[..2] is "71" or "81" or "82";

    /// <summary>The name in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The name.</returns>
    public string Name(Language language) => language == Language.Chinese ? ChineseName : EnglishName;

    /// <summary>The code and the Chinese name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Code} {ChineseName}";

    internal static bool IsSixDigits(string code) => code.Length == 6 && code.All(char.IsAsciiDigit);

    internal static string ProvinceCode(string code) => code[..2] + "0000";

    internal static string CityCode(string code) => code[..4] + "00";
}
