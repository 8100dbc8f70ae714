namespace PensionRules.Diagnostics;

public static partial class DiagnosticRules
{
    internal static readonly DiagnosticRule WhatIfUnknownGroup = new(
        "PR7080", "没有列“{0}”可以用来分组{1}", "there is no column '{0}' to group by{1}", "pension-rules whatif --by regoin");

    internal static readonly DiagnosticRule WhatIfNeedsBand = new(
        "PR7081", "“{0}”是数（{1}），分组要写明每档多宽：列名、冒号、宽度，例如 {0}:60", "'{0}' is a number ({1}): say how wide the bands are: the column, a colon, the width, as in {0}:60", "pension-rules whatif --by contribution_months");

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

    internal static readonly DiagnosticRule WhatIfUnknownColumn = new(
        "PR7088", "表头“{0}”不是政策的项{1}；自己的列写 --by {0} 按它分组，或写 --ignore {0} 不看它；是某一项的，写 --map {0}=项",
        "the header '{0}' is no term of the policy sets{1}; group by a column of your own with --by {0}, or leave it aside with --ignore {0}; name the term of one that is a term with --map {0}=term", "people.csv: district,average_wage");

    internal static readonly DiagnosticRule WhatIfOutputGiven = new(
        "PR7089", "“{0}”是要比较的项，文件里又给了它；请写 --ignore {1}，或改名", "'{0}' is compared, and the file gives it; leave the column aside with --ignore {1}, or rename it", "average_wage,monthly_pension");

    internal static readonly DiagnosticRule WhatIfColumnMissing = new(
        "PR7090", "没有“{0}”这一列，{1} 的“{2}”算不出来；请加上这一列，或用 --set 给所有人同一个值",
        "there is no column '{0}', and {2} of {1} cannot be calculated without it; add the column, or give everybody the same value with --set", "a file without account_balance");

    internal static readonly DiagnosticRule WhatIfGroupTwice = new(
        "PR7091", "--by 里“{0}”写了两次", "--by names '{0}' twice", "pension-rules whatif --by place,place");

    internal static readonly DiagnosticRule WhatIfIgnoredGroup = new(
        "PR7092", "“{0}”不能既用来分组，又不看", "'{0}' cannot be grouped by and left aside at once", "pension-rules whatif --by place --ignore place");

    private static DiagnosticRule[] WhatIf =>
    [
        WhatIfUnknownGroup, WhatIfNeedsBand, WhatIfBadBand, WhatIfNoBands, WhatIfTermDiffers, WhatIfNotNumber, WhatIfTooManyGroups,
        WhatIfTooLarge, WhatIfUnknownColumn, WhatIfOutputGiven, WhatIfColumnMissing, WhatIfGroupTwice, WhatIfIgnoredGroup,
    ];
}
