namespace PensionRules.Diagnostics;

public static partial class DiagnosticRules
{
    internal static readonly DiagnosticRule WhatIfUnknownGroup = new(
        "PR7080", "没有列“{0}”可以用来分组{1}", "there is no column '{0}' to group by{1}", "pension-rules whatif --by regoin");

    internal static readonly DiagnosticRule WhatIfNeedsBand = new(
        "PR7081", "“{0}”是数（{1}），分组要写明每档多宽：列名、冒号、宽度，例如 {2}:60", "'{0}' is a number ({1}): say how wide the bands are: the column, a colon, the width, as in {2}:60", "pension-rules whatif --by contribution_months");

    internal static readonly DiagnosticRule WhatIfBadBand = new(
        "PR7082", "“{0}”每档的宽度不能是 {1}：要大于零，数是列的精度（{2}）的整数倍，日期是整年", "the bands of '{0}' cannot be {1} wide: above zero, and for a number a multiple of the column's precision ({2}), for a date whole years", "pension-rules whatif --by contribution_months:0");

    internal static readonly DiagnosticRule WhatIfNoBands = new(
        "PR7083", "“{0}”不是数，也不是日期，不能分档；请去掉冒号和宽度", "'{0}' is neither a number nor a date and has no bands; leave out the colon and the width", "pension-rules whatif --by place:10");

    internal static readonly DiagnosticRule WhatIfTermDiffers = new(
        "PR7084", "“{0}”在 {1} 里是 {2}，在 {3} 里是 {4}，不能对照", "'{0}' is {2} in {1} and {4} in {3}; they cannot be compared", "two policy sets that give a name two units");

    internal static readonly DiagnosticRule WhatIfNotNumber = new(
        "PR7085", "“{0}”不是数（是{1}），不能比较多少；请用 --output 写一个数，例如 monthly_pension", "'{0}' is no number (it is {1}) and has no more or less; name a number with --output, monthly_pension for example", "pension-rules whatif --output eligible");

    internal static readonly DiagnosticRule WhatIfTooManyGroups = new(
        "PR7086", "“{0}”分出的组超过 {1} 个；请分档（列名:宽度），或换一列", "'{0}' has more than {1} groups; make bands (column:width) or take another column", "pension-rules whatif --by name");

    internal static readonly DiagnosticRule WhatIfTooLarge = new(
        "PR7087", "“{0}”的合计太大，64 位整数放不下；请分几批算", "the sums of '{0}' are too large for 64 bits; run the people in parts", "results near 10^18");

    private static DiagnosticRule[] WhatIf =>
    [
        WhatIfUnknownGroup, WhatIfNeedsBand, WhatIfBadBand, WhatIfNoBands, WhatIfTermDiffers, WhatIfNotNumber, WhatIfTooManyGroups,
        WhatIfTooLarge,
    ];
}
