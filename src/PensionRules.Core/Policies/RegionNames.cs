namespace PensionRules.Policies;

/// <summary>The names by which people write a region instead of its code: in full, without the word for what it is (沈阳), in English.</summary>
internal static class RegionNames
{
    // The longest first: 广西壮族自治区 is 广西.
    private static readonly string[] Kinds =
        ["维吾尔自治区", "壮族自治区", "回族自治区", "特别行政区", "自治区", "自治州", "自治县", "地区", "省", "市", "州", "盟", "县", "区"];

    private const int ShortestName = 2;

    /// <summary>Every name of a region.</summary>
    public static IEnumerable<string> Of(Region region)
    {
        yield return region.ChineseName;
        if (Array.Find(Kinds, k => region.ChineseName.EndsWith(k, StringComparison.Ordinal)) is { } kind && region.ChineseName.Length - kind.Length >= ShortestName)
        {
            yield return region.ChineseName[..^kind.Length];
        }

        yield return region.EnglishName;
    }
}
