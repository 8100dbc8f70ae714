using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Oracle;

/// <summary>The payout schedules of both schemes with their documents against the payout written a second time: the same fen.</summary>
public sealed class PayoutOracleTests
{
    [Fact]
    public void Every_month_of_every_schedule() => Prop.ForAll(PayoutPerson.Any.ToArbitrary(), p =>
    {
        SheetRow[] rows = p.Schedule();
        List<PayoutMonth> months = new PayoutOracle(p).Months;
        Assert.Equal(months.Select(m => Yuan(m.FromAccount)), rows.Select(r => r.Amount("from_account")));
        Assert.Equal(months.Select(m => Yuan(m.FromPool)), rows.Select(r => r.Amount("from_pool")));
        Assert.Equal(months.Select(m => Yuan(m.FromCity)), rows.Select(r => r.Amount("from_city")));
        Assert.Equal(months.Select(m => Yuan(m.Interest)), rows.Select(r => r.Amount("interest")));
        Assert.Equal(months.Select(m => Yuan(m.Closing)), rows.Select(r => r.Amount("closing")));
        Assert.Equal(months.Select(m => Yuan(m.OwnClosing)), rows.Select(r => r.Amount("own_closing")));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static decimal Yuan(BigInteger fen) => (decimal)fen / 100m;
}
