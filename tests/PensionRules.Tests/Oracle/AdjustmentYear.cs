using FsCheck;
using FsCheck.Fluent;
using PensionRules.Calculation;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Oracle;

/// <summary>A city's year with the adjustment fund, a quarter a row, in fen.</summary>
internal sealed record AdjustmentYear(AdjustmentQuarter[] Quarters, bool IsOverdueIncluded)
{
    public static Gen<AdjustmentYear> Any =>
        from quarters in Quarter.ArrayOf(4)
        from isIncluded in Gen.Elements(true, false)
        select new AdjustmentYear(quarters, isIncluded);

    private static Gen<AdjustmentQuarter> Quarter =>
        from current in Gen.OneOf(Gen.Choose(0, 30_000), Gen.Choose(0, int.MaxValue))
        from overdue in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 100_000_000))
        from paid in Gen.Choose(0, 100_000_000)
        select new AdjustmentQuarter(current, overdue, paid);

    /// <summary>What the quarter has to remit.</summary>
    public decimal Remittance(AdjustmentQuarter quarter) => Calculate("adjustment_remittance", new PolicyInputs
    {
        { "current_pool_collected", quarter.Current / 100m },
        { "overdue_pool_collected", quarter.Overdue / 100m },
    });

    /// <summary>A term of the year's settlement.</summary>
    public decimal OfYear(string term) => Calculate(term, new PolicyInputs
    {
        {
            "quarter_remittances",
            InputValue.Rows(Quarters.Select((q, i) => Catalogs.Inputs(
                ("quarter", i + 1), ("quarter_current", q.Current / 100m), ("quarter_overdue", q.Overdue / 100m), ("quarter_paid", q.Paid / 100m))))
        },
    });

    private decimal Calculate(string term, PolicyInputs inputs)
    {
        inputs.Add("overdue_money", IsOverdueIncluded ? "included" : "excluded");
        return Catalogs.LiaoningContribution.Calculate(inputs, new CalculationOptions { Terms = [term] })[term].ToDecimal();
    }
}
