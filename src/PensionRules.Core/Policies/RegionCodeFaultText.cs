namespace PensionRules.Policies;

/// <summary>What is wrong with a region code, in words.</summary>
public static class RegionCodeFaultText
{
    /// <summary>The reason, as the second half of a sentence that begins with the code.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public static string ToText(this RegionCodeFault fault, Language language) => (fault, language) switch
    {
        (RegionCodeFault.NotSixDigits, Language.Chinese) => "应是六位数字，例如 210000",
        (RegionCodeFault.NotSixDigits, _) => "has to be six digits, for example 210000",
        (RegionCodeFault.UnknownProvince, Language.Chinese) => "前两位不是任何省级行政区的代码",
        (RegionCodeFault.UnknownProvince, _) => "begins with two digits that no province has",
        (_, Language.Chinese) => "第三、四位为 00 时，第五、六位也应是 00",
        _ => "has 00 for the city, so it has 00 for the district too",
    };
}
