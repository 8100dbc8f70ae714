namespace PensionRules.Diagnostics;

public static partial class DiagnosticRules
{
    internal static readonly DiagnosticRule PeopleUnknownColumn = new(
        "PR7070", "“{0}”这类人没有“{1}”一列{2}；有：{3}", "people of the kind '{0}' have no column '{1}'{2}; there are: {3}", "pension-rules people --kind resident --columns birth_dat");

    internal static readonly DiagnosticRule RegisterLacks = new(
        "PR7071", "这份名册没有{0}", "this register has no {0}", "姓名,居民起,居民止");

    internal static readonly DiagnosticRule RegisterUnknownColumn = new(
        "PR7072", "比对不认识“{0}”这一列{1}；与比对无关的列写在 --keep 里，会照抄到结果中。认识的有：{2}", "the comparison does not know the column '{0}'{1}; name columns that play no part in --keep, and they are copied to the results. Known: {2}", "公民身份号码,居民起始,居民止");

    internal static readonly DiagnosticRule RegisterColumnTwice = new(
        "PR7073", "“{0}”有两列；请删去或改名一列", "there are two columns '{0}'; remove or rename one", "居民起,居民止,resident_from");

    internal static readonly DiagnosticRule BadCitizenNumber = new(
        "PR7074", "“{0}”不是公民身份号码：要十八位（或旧的十五位）数字，末位可以是 X，第七位起是出生日期；这一行没有比对", "'{0}' is no citizen's number: eighteen digits (or the old fifteen), the last may be X, a date of birth from the seventh on; the row was not compared", "41010219700231001X");

    internal static readonly DiagnosticRule WrongCheckDigit = new(
        "PR7075", "“{0}”的校验码不对，按前十七位应为 {1}；这一行没有比对", "the check digit of '{0}' is wrong; the first seventeen digits ask for {1}; the row was not compared", "110105194912310021");

    internal static readonly DiagnosticRule RegisterBadMonth = new(
        "PR7076", "“{0}”的“{1}”不是年月，要写成 2012-07 或 201207；这一段没有比对", "'{1}' in '{0}' is no month; write 2012-07 or 201207; this spell was not compared", "2012-13");

    internal static readonly DiagnosticRule RegisterSpellReversed = new(
        "PR7077", "“{0}”{1} 早于“{2}”{3}；这一段没有比对", "'{0}' {1} lies before '{2}' {3}; this spell was not compared", "居民起 2013-01，居民止 2012-12");

    internal static readonly DiagnosticRule RegisterSpellWithoutStart = new(
        "PR7078", "填了“{0}”{1}，没有填“{2}”；这一段没有比对", "'{0}' {1} is given without '{2}'; this spell was not compared", "居民起空着，居民止 2012-12");

    internal static readonly DiagnosticRule RegisterSameMonthTwice = new(
        "PR7079", "这个人在 {0} 里有两段互相重叠（{1}），请核对是不是登记了两次", "two spells of this person in {0} overlap ({1}); check whether one was entered twice", "2012-01..2012-12 两行");

    private static DiagnosticRule[] People =>
    [
        PeopleUnknownColumn, RegisterLacks, RegisterUnknownColumn, RegisterColumnTwice, BadCitizenNumber, WrongCheckDigit, RegisterBadMonth,
        RegisterSpellReversed, RegisterSpellWithoutStart, RegisterSameMonthTwice,
    ];
}
