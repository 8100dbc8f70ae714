using NodaTime;
using PensionRules.Calculation;

namespace PensionRules.Benchmarks.Population;

/// <summary>The method of 2005 in Liaoning, from years with four decimals: products too large for floating point.</summary>
internal sealed class Pension2005 : PensionLaw
{
    public override string Title => "Liaoning 2006 (2005 method), years with four decimals";

    public override string Policy => "liaoning-employee-2006";

    public override IReadOnlyList<string> Inputs { get; } =
        ["average_wage", "average_index", "account_balance", "contribution_years", "pre_account_years", "payout_months"];

    public override IReadOnlyList<int> Widths { get; } = [8, 8, 8, 4, 4, 4];

    // Before July 2011 whoever is short of fifteen years is paid the account at once.
    public override PolicyInputs Constants => new() { ["retirement_month"] = new YearMonth(2010, 6) };

    public override void Fill(PensionColumns people)
    {
        Random random = new(20051203);
        for (int row = 0; row < people.Rows; row++)
        {
            int months = random.Next(8) == 0 ? random.Next(0, 180) : random.Next(180, 481);
            int pre = random.Next(0, Math.Min(months, 240) + 1);
            people.Inputs[0][row] = random.Next(50_000, 300_001);
            people.Inputs[1][row] = random.Next(6_000, 30_001);
            people.Inputs[2][row] = random.Next(0, 10_000_001);
            people.Inputs[3][row] = Years(months);
            people.Inputs[4][row] = Years(pre);
            people.Inputs[5][row] = random.Next(1_010, 2_331);
        }
    }

    public override IEnumerable<Contestant> ByHand(PensionColumns people)
    {
        yield return new Decimal2005(people);
        yield return new Integers2005(people);
        yield return new WideIntegers2005(people);
    }

    // Ten-thousandths of a year, a half up.
    private static int Years(int months) => ((months * 20_000) + 12) / 24;
}
