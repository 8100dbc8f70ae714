using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Oracle;

/// <summary>Somebody whose labour contract ends. Wages are in fen a month.</summary>
internal sealed record ReleasedWorker(LocalDate Start, LocalDate End, string Reason, bool IsOwedBefore, int Wage, int CityAverage, int Minimum)
{
    public static readonly LocalDate Law = new(2008, 1, 1);

    private static readonly string[] Reasons = ["agreed", "not_competent", "other"];

    // Days up to the 28th, so that every month has them; the end is often a whole number of months after the start or the law.
    public static Gen<ReleasedWorker> Any =>
        from month in Gen.Choose(-300, 240)
        from day in Gen.OneOf(Gen.Constant(1), Gen.Choose(1, 28))
        from months in Gen.OneOf(Gen.Choose(0, 24), Gen.Choose(0, 400))
        from days in Gen.Choose(-1, 40)
        from counted in Gen.Choose(0, 1)
        from reason in Gen.Elements(Reasons)
        from owed in Gen.Choose(0, 3)
        from average in Gen.Choose(100_000, 2_000_000)
        from wage in Gen.OneOf(Gen.Choose(-1, 1).Select(fen => (3 * average) + fen), Gen.Choose(0, 8_000_000))
        from minimum in Gen.Choose(0, 300_000)
        let start = Law.PlusMonths(month).PlusDays(day - 1)
        let counting = counted == 0 ? start : LocalDate.Max(start, Law)
        let end = LocalDate.Max(start, counting.PlusMonths(months).PlusDays(days - 1))
        select new ReleasedWorker(start, end, reason, owed > 0, wage, average, minimum);

    public CalculationResult Calculate() => Catalogs.Set("national-severance-2008").Calculate(new PolicyInputs
    {
        { "start_date", Start },
        { "end_date", End },
        { "reason", Reason },
        { "owed_by_old_law", IsOwedBefore },
        { "average_wage", Wage / 100m },
        { "city_average_wage", CityAverage / 100m },
        { "minimum_wage", Minimum / 100m },
    }, new CalculationOptions { AllowOutsidePeriod = true });
}
