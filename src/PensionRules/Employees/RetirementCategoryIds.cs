namespace PensionRules.Employees;

/// <summary>The ids of <see cref="RetirementCategory"/> in the documents, where they are abbreviations.</summary>
internal static class RetirementCategoryIds
{
    public static string Of(RetirementCategory category) => category switch
    {
        RetirementCategory.Men => "M",
        RetirementCategory.Women55 => "F55",
        RetirementCategory.Women50 => "F50",
        RetirementCategory.MenSpecialWork => "M_special",
        RetirementCategory.WomenSpecialWork => "F_special",
        RetirementCategory.MenIllness => "M_illness",
        RetirementCategory.WomenIllness => "F_illness",
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "This is no category."),
    };
}
