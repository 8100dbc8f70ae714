using FsCheck;
using FsCheck.Fluent;
using PensionRules.Policies;
using PensionRules.Tests.Oracle;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Properties;

/// <summary>The books of the five insurances: however the money is grouped, nothing is lost and nothing counted twice.</summary>
public sealed class NeighbouringBooksTests
{
    private static readonly string[] Totals =
    [
        "total_collected", "current_money", "overdue_money", "employer_money", "individual_money",
        "money_booked_to_persons", "money_not_booked_to_persons",
    ];

    private static Gen<NeighbouringPayment[]> Any =>
        from count in Gen.Choose(1, 14)
        from payments in NeighbouringPayment.Any.ArrayOf(count)
        select payments;

    [Fact]
    public void Each_total_is_the_sum_of_its_payments() => Check(Any, payments => Assert.Equal(
        [
            Sum(payments, _ => true), Sum(payments, p => !p.IsOverdue), Sum(payments, p => p.IsOverdue),
            Sum(payments, p => !p.IsIndividual), Sum(payments, p => p.IsIndividual),
            Sum(payments, p => p.IsBooked), Sum(payments, p => p.IsIndividual && !p.IsBooked),
        ],
        Of(payments)));

    [Fact]
    public void The_order_of_the_payments_plays_no_part() => Check(
        from payments in Any
        from shuffled in Gen.Shuffle(payments)
        select (payments, shuffled),
        pair => Assert.Equal(Of(pair.payments), Of(pair.shuffled)));

    [Fact]
    public void Any_grouping_has_the_same_sum() => Check(Any, payments =>
    {
        decimal[] totals = Of(payments);
        Assert.Equal(totals[0], totals[1] + totals[2]);
        Assert.Equal(totals[0], totals[3] + totals[4]);
        Assert.Equal(totals[4], totals[5] + totals[6]);
    });

    [Fact]
    public void Every_month_and_insurance_has_a_row_with_its_four_parts() => Check(Any, payments =>
    {
        IReadOnlyList<IReadOnlyList<TermValue>> rows = Rows(payments, "books");
        int first = payments.Min(p => p.Month);
        Assert.Equal((payments.Max(p => p.Month) - first + 1) * NeighbouringPayment.Insurances.Length, rows.Count);
        for (int i = 0; i < rows.Count; i++)
        {
            int month = first + (i / NeighbouringPayment.Insurances.Length);
            string insurance = NeighbouringPayment.Insurances[i % NeighbouringPayment.Insurances.Length];
            NeighbouringPayment[] ofRow = [.. payments.Where(p => p.Month == month && p.Insurance == insurance)];
            Assert.Equal(insurance, rows[i][1].ToChoice().Id);
            Assert.Equal(
                [
                    Sum(ofRow, p => !p.IsOverdue && !p.IsIndividual), Sum(ofRow, p => !p.IsOverdue && p.IsIndividual),
                    Sum(ofRow, p => p.IsOverdue && !p.IsIndividual), Sum(ofRow, p => p.IsOverdue && p.IsIndividual), Sum(ofRow, _ => true),
                ],
                rows[i].Skip(2).Select(v => v.ToDecimal()));
        }
    });

    [Fact]
    public void Every_person_on_the_register_has_what_he_paid() => Check(Any, payments =>
    {
        IReadOnlyList<IReadOnlyList<TermValue>> rows = Rows(payments, "person_books");
        Assert.Equal(NeighbouringPayment.Register.Length, rows.Count);
        Assert.All(rows.Zip(NeighbouringPayment.Register), pair => Assert.Equal(
            [
                Sum(payments, p => p.IsIndividual && p.Person == pair.Second && !p.IsOverdue),
                Sum(payments, p => p.IsIndividual && p.Person == pair.Second && p.IsOverdue),
            ],
            pair.First.Skip(2).Take(2).Select(v => v.ToDecimal())));
    });

    [Fact]
    public void Every_payment_that_reaches_nobody_is_named_and_none_is_dropped() => Check(Any, payments =>
    {
        IReadOnlyList<IReadOnlyList<TermValue>> rows = Rows(payments, "booking_check");
        Assert.Equal(
            payments.Select(p => !p.IsIndividual || p.IsBooked ? "booked" : p.Person is null ? "without_person" : "not_registered"),
            rows.Select(r => r[^1].ToChoice().Id));
    });

    private static decimal Sum(IEnumerable<NeighbouringPayment> payments, Func<NeighbouringPayment, bool> counts) =>
        payments.Where(counts).Sum(p => (decimal)p.Fen) / 100m;

    private static decimal[] Of(IEnumerable<NeighbouringPayment> payments)
    {
        Outcome outcome = NeighbouringPayment.Calculate(payments, Totals);
        return [.. Totals.Select(t => outcome[t].ToDecimal())];
    }

    private static IReadOnlyList<IReadOnlyList<TermValue>> Rows(IEnumerable<NeighbouringPayment> payments, string worksheet) =>
        NeighbouringPayment.Calculate(payments, worksheet)[worksheet].Value!.Rows!;

    private static void Check<T>(Gen<T> gen, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
}
