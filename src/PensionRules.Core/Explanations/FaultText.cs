using PensionRules.Evaluation;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>Says in a sentence why there is no value.</summary>
internal static class FaultText
{
    public static string Write(Fault fault, IReadOnlyList<Term> missing, Language language)
    {
        string name = fault.Term.ToText(language);
        bool isChinese = language == Language.Chinese;
        string reason = isChinese ? fault.Reason : fault.EnglishReason ?? fault.Reason;
        return fault.Kind switch
        {
            FaultKind.Missing when missing is [{ IsOutput: true, IsInput: false }] => isChinese ? "本政策没有规定" : "this law does not provide for it",
            FaultKind.Missing when missing.Count > 0 =>
                (isChinese ? "缺少 " : "missing: ") + string.Join(isChinese ? "、" : ", ", missing.Select(t => isChinese ? $"{t.Name} {t.Id}" : t.Id)),
            FaultKind.Missing => isChinese ? $"缺少 {name} {fault.Term.Id}" : $"missing: {fault.Term.Id}",
            FaultKind.NoRow => isChinese ? $"表“{name}”没有 {fault.Reason} 的一行" : $"the table '{name}' has no row for {fault.Miss?.ToText(language) ?? fault.Reason}",
            FaultKind.Refused => reason,
            FaultKind.Division => isChinese ? $"计算{name}时除数 {fault.Reason} 为零" : $"the divisor {fault.Reason} of {name} is zero",
            FaultKind.NotUnique when fault.Reason.EndsWith('0') => isChinese ? $"“{name}”里没有符合的一行" : $"no row of '{name}' fits",
            FaultKind.NotUnique => isChinese ? $"“{name}”里符合的不止一行" : $"more than one row of '{name}' fits",
            FaultKind.OutOfRange => (isChinese ? $"{name} 超出规定的范围" : $"{name} is outside its declared range") + Range(fault.Term, language),
            FaultKind.TooManyRows => isChinese ? $"{name} 的行数过多" : $"{name} would have too many rows",
            _ when fault.Reason.Length > 0 => isChinese ? $"{fault.Reason}（{fault.Term.Id}）" : $"'{name}' ({fault.Term.Id}) is not met: {reason}",
            _ => isChinese ? $"没有满足“{name}”（{fault.Term.Id}）" : $"'{name}' ({fault.Term.Id}) is not met",
        };
    }

    private static string Range(Term term, Language language)
    {
        if (term.Range is not { } range)
        {
            return string.Empty;
        }

        string low = ValueText.Write(range.Low, term.Type, language);
        string high = ValueText.Write(range.High, term.Type, language);
        return language == Language.Chinese ? $"（{low} 至 {high}）" : $" ({low} to {high})";
    }
}
