using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Tests.Support;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Oracle;

/// <summary>A sum collected for one of the five insurances, in fen; the month counts from July 2001.</summary>
internal sealed record NeighbouringPayment(int Month, string Insurance, bool IsOverdue, bool IsIndividual, int? Person, int Fen)
{
    /// <summary>The insurances in the order of the scheme.</summary>
    public static readonly string[] Insurances = ["pension", "unemployment", "medical", "injury", "maternity"];

    /// <summary>The people on the register; payments may name others or nobody.</summary>
    public static readonly int[] Register = [1, 2, 3];

    public static Gen<NeighbouringPayment> Any =>
        from month in Gen.Choose(0, 4)
        from insurance in Gen.Elements(Insurances)
        from isOverdue in Gen.Elements(true, false)
        from isIndividual in Gen.Elements(true, false)
        from person in Gen.Elements<int?>(null, 1, 2, 3, 4)
        from fen in Gen.Choose(0, 100_000_000)
        select new NeighbouringPayment(month, insurance, isOverdue, isIndividual, person, fen);

    public bool IsBooked => IsIndividual && Person is { } person && Register.Contains(person);

    public PolicyInputs ToInputs()
    {
        PolicyInputs inputs = new()
        {
            { "received", new YearMonth(2001, 7).PlusMonths(Month) },
            { "kind", Insurance },
            { "money", IsOverdue ? "overdue" : "current" },
            { "borne_by", IsIndividual ? "individual" : "employer" },
            { "collected", Fen / 100m },
        };
        if (Person is { } person)
        {
            inputs.Add("payer_number", person);
        }

        return inputs;
    }

    public static Outcome Calculate(IEnumerable<NeighbouringPayment> payments, params string[] terms)
    {
        PolicyInputs inputs = new()
        {
            { "collections", InputValue.Rows(payments.Select(p => p.ToInputs())) },
            { "register", InputValue.Rows(Register.Select(n => Catalogs.Inputs(("number", n)))) },
        };
        return Catalogs.Set("liaoning-fund-2001").Calculate(inputs, new CalculationOptions { Terms = terms }).Single;
    }
}
