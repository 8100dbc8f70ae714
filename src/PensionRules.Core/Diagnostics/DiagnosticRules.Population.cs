namespace PensionRules.Diagnostics;

public static partial class DiagnosticRules
{
    internal static readonly DiagnosticRule RestsOnList = new(
        "PR7001", "“{0}”不能按批计算：要用到逐行的“{1}”，一列装不下；请用 calculate 一个人一个人地算，或者把“{1}”推算出来的项直接作为一列给出",
        "'{0}' is not population-able: it rests on the rows of '{1}', which no column holds; use calculate for one person, or give the term that follows from '{1}' as a column",
        "pension-rules batch --policy national-pension-account people.csv");

    internal static readonly DiagnosticRule RestsOnIllegible = new(
        "PR7002", "“{0}”不能按批计算：原文“{1}”无法辨认；请选定它的值，例如 --set {2}=…",
        "'{0}' is not population-able: '{1}' is illegible in the source; choose its value, as in --set {2}=…",
        "pension-rules batch --policy dongfang-resident-2011 people.csv");

    internal static readonly DiagnosticRule EndsInQuotient = new(
        "PR7003", "“{0}”不能按批计算：它是除以“每人不同的数”的商，没有取整，写不成小数；请改算取整以后的项",
        "'{0}' is not population-able: it is a quotient by a value that differs from person to person and nothing rounds it, so that no column holds it; ask for the rounded term",
        "--outputs average_share");

    internal static readonly DiagnosticRule DatedByQuotient = new(
        "PR7004", "“{0}”不能按批计算：表或日期的依据是除以“每人不同的数”的商", "'{0}' is not population-able: a date or a key of a table is a quotient by a value that differs from person to person",
        "--outputs benefit_from_table");

    internal static readonly DiagnosticRule ColumnIsList = new(
        "PR7005", "“{0}”是一张表，不能作为一列", "'{0}' is a list and cannot be a column", "a column 缴费记录");

    internal static readonly DiagnosticRule ColumnTwice = new(
        "PR7006", "“{0}”给了两次：只能是一列，或者一个对所有人相同的值", "'{0}' is given twice: it is one column, or one value for everybody", "columns average_wage and 上年度月平均工资");

    internal static readonly DiagnosticRule BadDecimals = new(
        "PR7007", "“{0}”的小数位数要在 0 至 {1} 之间", "the decimals of '{0}' are between 0 and {1}", "Decimals[\"average_index\"] = 20");

    internal static readonly DiagnosticRule TooFineForColumn = new(
        "PR7009", "“{0}”不能按批计算：没有取整，小数太多，一列装不下；请改算取整以后的项，或者减少列的小数位数",
        "'{0}' is not population-able: nothing rounds it, and it needs more decimals than a column holds; ask for the rounded term, or give columns with fewer decimals",
        "--outputs exact_amount");

    internal static readonly DiagnosticRule ColumnHoldsNothing = new(
        "PR7010", "“{0}”这一列装不下任何规定的值（{1} 位小数，范围或政策的适用期之内没有值）；请增加小数位数，或检查政策的适用期",
        "the column '{0}' holds no allowed value ({1} decimals; none within the range and the period of the law); give it more decimals, or look at the period of the law",
        "Decimals[\"rate\"] = 0");

    internal static readonly DiagnosticRule NothingPopulationAble = new(
        "PR7008", "政策“{0}”没有能按批计算的待遇：{1}", "the policy set '{0}' has no population-able output: {1}", "pension-rules batch --policy national-pension-account people.csv");

    private static IReadOnlyList<DiagnosticRule> Population =>
    [
        RestsOnList, RestsOnIllegible, EndsInQuotient, DatedByQuotient, ColumnIsList, ColumnTwice, BadDecimals, NothingPopulationAble, TooFineForColumn, ColumnHoldsNothing,
    ];
}
