using System.Globalization;

namespace PensionRules.Policies;

/// <summary>"Did you mean": the region nearest to a wrong code or to a name.</summary>
internal static class RegionGuess
{
    private const int MostDifferentDigits = 3;

    public static Region? Nearest(string written, IReadOnlyList<Region> regions)
    {
        string text = written.Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (!text.All(char.IsAsciiDigit))
        {
            return ByName(text, regions);
        }

        return RegionRegister.FaultOf(text) is null ? Around(text, regions) : ByCode(text, regions);
    }

    // A code that may well be a place's is no slip for another place; what is known is the city or province around it.
    private static Region? Around(string code, IReadOnlyList<Region> regions) =>
        regions.FirstOrDefault(r => r.Code == code)
        ?? regions.FirstOrDefault(r => r.Code == Region.CityCode(code))
        ?? regions.FirstOrDefault(r => r.Code == Region.ProvinceCode(code));

    // Digits that are missing or too many are taken to be the trailing ones: 21 and 2100000 are both 210000.
    private static Region? ByCode(string digits, IReadOnlyList<Region> regions)
    {
        string code = digits.PadRight(6, '0')[..6];
        int number = int.Parse(code, NumberStyles.None, CultureInfo.InvariantCulture);
        return regions
            .Select(r => (Region: r, Different: Different(r.Code, code)))
            .Where(c => c.Different <= MostDifferentDigits)
            .OrderBy(c => c.Different)
            .ThenBy(c => IsTransposition(c.Region.Code, code) ? 0 : 1)
            .ThenBy(c => Math.Abs(c.Region.Number - number))
            .Select(c => c.Region)
            .FirstOrDefault() ?? regions.FirstOrDefault(r => r.Code == Region.ProvinceCode(code));
    }

    private static int Different(string left, string right) => left.Zip(right).Count(pair => pair.First != pair.Second);

    private static bool IsTransposition(string left, string right)
    {
        int at = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return Different(left, right) == 2 && at < left.Length - 1 && left[at] == right[at + 1] && left[at + 1] == right[at];
    }

    // The name itself, else the beginning of one: 辽宁, 内蒙古, liaon. The widest region wins.
    private static Region? ByName(string text, IReadOnlyList<Region> regions)
    {
        string name = text.Replace(" ", string.Empty, StringComparison.Ordinal);
        return regions.FirstOrDefault(r => Names(r).Any(n => n.Equals(name, StringComparison.OrdinalIgnoreCase)))
            ?? (name.Length < 2 ? null : regions
                .Where(r => Names(r).Any(n => n.StartsWith(name, StringComparison.OrdinalIgnoreCase)))
                .OrderBy(Width)
                .ThenBy(r => r.Number)
                .FirstOrDefault());
    }

    private static string[] Names(Region region) => region.Code switch
    {
        "000000" => ["全国", "中国", "国家", "China", "National"],
        "540000" => [region.ChineseName, "Tibet", "Xizang"],
        _ => [region.ChineseName, region.EnglishName.Replace(" ", string.Empty, StringComparison.Ordinal)],
    };

    // 0 the nation, 1 a province, 2 a city, 3 a district.
    private static int Width(Region region) => (region.Code.TrimEnd('0').Length + 1) / 2;
}
