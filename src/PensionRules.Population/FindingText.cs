using System.Globalization;
using PensionRules.Diagnostics;
using PensionRules.Evaluation;
using PensionRules.Explanations;
using PensionRules.Policies;

namespace PensionRules.Population;

/// <summary>Says what is wrong in the rows of a population, for all of them alike.</summary>
internal static class FindingText
{
    public static Finding OfFault(Fault fault) => new(fault.Code, fault.Term, fault.Kind == FaultKind.NoRow
        ? new BothLanguages($"表“{fault.Term.Name}”没有这样的一行", $"the table '{fault.Term.Id}' has no such row")
        : new BothLanguages(FaultText.Write(fault, [], Language.Chinese), FaultText.Write(fault, [], Language.English)));

    public static Finding OfRequirement(PolicySet set, Term requirement) => OfFault(
        new Fault(FaultKind.Requirement, requirement, set.MessageOf(requirement), requirement.Location) { EnglishReason = set.EnglishMessageOf(requirement) });

    public static Finding OfTooLarge(Term output) => new("out_of_range", output, new BothLanguages(
        $"“{output.Name}”太大，一列装不下；请查这个人的数据", $"'{output.Id}' is too large for a column; look at the data of this person"));

    public static Finding OfCell(string code, InputColumn column, PolicySet set)
    {
        Term term = column.Term;
        string decimals = column.Decimals.ToString(CultureInfo.InvariantCulture);
        (string chinese, string english) = code switch
        {
            "PR5004" => ($"“{term.Name}”不在规定的范围内{Range(column, Language.Chinese)}", $"'{term.Id}' is outside its range{Range(column, Language.English)}"),
            "PR5005" when term.Step is { } step && (step / column.One).IsInteger => (
                $"“{term.Name}”不是 {ValueText.Write(step, term.Type, Language.Chinese)} 的倍数", $"'{term.Id}' is not a multiple of {ValueText.Write(step, term.Type, Language.English)}"),
            "PR5005" => (
                $"“{term.Name}”的小数位数太多：这一列 {decimals} 位；可以写明更多，例如 --decimals {term.Id}={MoreDecimals(column)}",
                $"'{term.Id}' has too many decimals: the column has {decimals}; give it more, as in --decimals {term.Id}={MoreDecimals(column)}"),
            "PR5007" => ($"“{term.Name}”不是已知的地区，要写代码（GB/T 2260）或名称", $"'{term.Id}' is no known region code (GB/T 2260) or name"),
            "PR5008" => ($"“{term.Name}”不是规定的选项", $"'{term.Id}' is none of its choices"),
            "PR5012" => ($"{term.Name}不在政策“{set.Id}”的适用期 {set.InForce} 之内", $"{term.Id} is outside the period {set.InForce} of '{set.Id}'"),
            _ => ($"“{term.Name}”读不懂", $"'{term.Id}' cannot be read"),
        };
        return new Finding(code, term, new BothLanguages(chinese, english));
    }

    private static string MoreDecimals(InputColumn column) =>
        Math.Min(InputColumn.MostDecimals, column.Decimals + 2).ToString(CultureInfo.InvariantCulture);

    private static string Range(InputColumn column, Language language)
    {
        if (column.Term.Range is not { } range)
        {
            return string.Empty;
        }

        string low = ValueText.Write(range.Low, column.Term.Type, language);
        string high = ValueText.Write(range.High, column.Term.Type, language);
        return language == Language.Chinese ? $"（{low} 至 {high}）" : $" ({low} to {high})";
    }
}
