using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Oracle;

/// <summary>What somebody who retires in Liaoning paid, year by year, in any order.</summary>
internal sealed record Career(YearMonth Retired, IReadOnlyList<CareerRow> Rows)
{
    private static readonly CalculationOptions OnlyTheIndex = new() { Terms = ["average_index"] };

    private static Gen<CareerRow> AnyRow =>
        from year in Gen.Choose(1990, 2027)
        from city in Gen.OneOf(Gen.Choose(100_000, 1_200_000), Gen.Choose(30_000, 100_000))
        from paid in Gen.OneOf(Gen.Choose(city * 6 / 10, city * 3), Gen.Choose(0, city * 9))
        select new CareerRow(year, paid, city);

    /// <summary>Anybody, some with two rows of one year or nothing before retirement.</summary>
    public static Gen<Career> Any =>
        from count in Gen.OneOf(Gen.Choose(0, 5), Gen.Choose(0, 38))
        from rows in AnyRow.ArrayOf(count)
        from hasTwins in Gen.Frequency((1, Gen.Constant(true)), (4, Gen.Constant(false)))
        from year in Gen.Choose(2006, 2027)
        from month in Gen.Choose(1, 12)
        select new Career(new YearMonth(year, month), hasTwins ? rows : [.. rows.DistinctBy(r => r.Year)]);

    /// <summary>Who has an index: something paid before the year of retirement, one row a year.</summary>
    public static Gen<Career> WithIndex => Any.Where(c => new CareerOracle(c).Index is not null);

    public PolicyInputs ToInputs() => new()
    {
        { "retirement_month", Retired },
        { "career", InputValue.Rows(Rows.Select(r => r.ToInputs())) },
    };

    public TermResult Calculate() => Catalogs.Liaoning2006.Calculate(ToInputs(), OnlyTheIndex)["average_index"];

    public decimal Index() => Calculate().ToDecimal();
}
