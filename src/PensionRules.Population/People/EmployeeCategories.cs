using PensionRules.Policies;

namespace PensionRules.Population.People;

/// <summary>Sex and trade, and the age of retirement that goes with it.</summary>
internal static class EmployeeCategories
{
    private const int GradualRise = (2025 * 12) + 0;

    public static PeopleColumn Column { get; } = new("category", "类别", TypeKind.Choice)
    {
        IsUsual = false,
        Choices = ["M", "F55", "F50", "M_special", "F_special", "M_illness", "F_illness"],
        ChoiceNames = ["男", "女五十五", "女五十", "男特殊工种", "女特殊工种", "男病退", "女病退"],
    };

    /// <summary>Women who retire at 55, by position.</summary>
    public const int WomenAt55 = 1;

    private static ReadOnlySpan<int> Weights => [50, 9, 31, 4, 2, 2, 2];

    private static ReadOnlySpan<int> Ages => [60, 55, 50, 55, 45, 50, 45];

    /// <summary>Months of birth for one month of delay from 2025 on; 0 for none.</summary>
    private static ReadOnlySpan<int> MonthsForADelay => [4, 4, 2, 0, 0, 0, 0];

    public static int Draw(ref RowRandom random) => random.Weighted(Weights);

    /// <summary>The age in months of those who retire in a month as soon as they may.</summary>
    public static int AgeMonths(int category, int retirement)
    {
        int age = Ages[category] * 12;
        int step = MonthsForADelay[category];
        return step == 0 || retirement < GradualRise ? age : age + 1 + ((retirement - GradualRise) / (step + 1));
    }
}
