namespace PensionRules.Diagnostics;

public static partial class DiagnosticRules
{
    internal static readonly DiagnosticRule SqlOutgrows = new(
        "PR7050", "“{0}”不能写成 {1} 的 SQL：项在规定范围内时，中间的数会超过它能准确保存的位数；请用 postgres，或者用 batch",
        "'{0}' cannot be written for {1}: for inputs in their ranges numbers outgrow the digits that it holds exactly; use postgres, or batch",
        "a product of many amounts without a range");

    internal static readonly DiagnosticRule SqlEndlessDecimals = new(
        "PR7051", "“{0}”不能写成 SQL：它的值是 {1} 分之几，没有取整，小数写不尽；请用 --outputs 列出要算的项，不列它",
        "'{0}' cannot be written as SQL: its values are parts of {1} and nothing rounds them, so that no decimals hold them; name the outputs that you want with --outputs, without it",
        "--outputs contribution_years");

    internal static readonly DiagnosticRule SqlMappedTwice = new(
        "PR7052", "“{0}”对应了两列：{1} 和 {2}；请只留一列", "'{0}' is mapped to two columns, {1} and {2}; keep one", "--map wage=average_wage --map salary=average_wage");

    internal static readonly DiagnosticRule SqlBadName = new(
        "PR7053", "“{0}”不能作表、视图或列的名称：不能是空白，不能有控制字符，UTF-8 不超过 {1} 字节",
        "'{0}' is no name of a table, view or column: it is not blank, has no control characters and at most {1} bytes of UTF-8", "--table ''");

    internal static readonly DiagnosticRule SqlNameTwice = new(
        "PR7054", "结果里有两列都叫“{0}”；请改用 --headers zh，或者不保留那一列", "two columns of the result are called '{0}'; use --headers zh, or do not keep that column", "--keep monthly_pension");

    internal static readonly DiagnosticRule SqlMapNeedsTerm = new(
        "PR7055", "“{0}”要写成“列=项”，例如 wage=average_wage", "'{0}' is written 'column=term', as in wage=average_wage", "--map wage");

    private static IReadOnlyList<DiagnosticRule> Sql => [SqlOutgrows, SqlEndlessDecimals, SqlMappedTwice, SqlBadName, SqlNameTwice, SqlMapNeedsTerm];
}
