using FsCheck;
using FsCheck.Fluent;
using PensionRules.Calculation;

namespace PensionRules.Tests.Oracle;

/// <summary>Somebody who retires from 2006 on; the places are Liaoning's. Money is in fen, the index in ten-thousandths, the month is 年 × 12 + 月 − 1.</summary>
internal sealed record NationalPerson(
    int City, int Month, int Age, int Index, int Months, int PreMonths, long Balance, int Precision, bool IsAgeUp, long? GivenWage)
{
    public static readonly string[] Places = ["210000", "210100", "210200", "211100"];

    public static readonly string[] Precisions = ["two", "four", "whole", "exact", "tenth_up"];

    public static Gen<NationalPerson> Any =>
        from city in Gen.Choose(0, 3)
        from month in Gen.OneOf(Gen.Choose(2006 * 12, 2045 * 12), Gen.Choose(2020 * 12, (2026 * 12) - 1))
        from age in Gen.OneOf(Gen.Choose(470, 860), Gen.Choose(39, 71).Select(a => a * 12), Gen.Choose(600, 756))
        from index in Gen.Choose(0, 40_000)
        from months in Gen.OneOf(Gen.Choose(0, 720), Gen.Choose(175, 185), Gen.Choose(180, 245))
        from pre in Gen.Choose(0, months)
        from balance in Gen.Choose(0, 100_000_000)
        from precision in Gen.Choose(0, 4)
        from isAgeUp in Gen.Elements(true, false)
        from wage in Gen.OneOf(Gen.Constant((long?)null), Gen.Choose(100, 2_000_000).Select(w => (long?)w))
        select new NationalPerson(city, month, age, index, months, pre, balance, precision, isAgeUp, wage);

    /// <summary>The index that Tianjin uses for the transition, in ten-thousandths.</summary>
    public int SecondIndex => (Index * 7 % 30_000) + 1;

    public PolicyInputs ToInputs()
    {
        PolicyInputs inputs = new()
        {
            { "place", Places[City] },
            { "retirement_month", new NodaTime.YearMonth(Month / 12, (Month % 12) + 1) },
            { "age_months", Age },
            { "average_index", Index / 10_000m },
            { "contribution_months", Months },
            { "pre_account_months", PreMonths },
            { "account_balance", Balance / 100m },
            { "years_precision", Precisions[Precision] },
            { "part_of_year", IsAgeUp ? "up" : "down" },
        };
        if (GivenWage is { } wage)
        {
            inputs.Add("average_wage", wage / 100m);
        }

        return inputs;
    }
}
