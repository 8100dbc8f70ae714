namespace PensionRules.Benchmarks.Population;

/// <summary><c>decimal</c>, person by person; inputs taken as they come. Quotients come last: <c>decimal</c> cuts them at 28 digits.</summary>
internal sealed class Decimal2005(PensionColumns people) : DecimalColumns("`decimal` by hand", people)
{
    private readonly decimal[] _years = Of(people.Inputs[3], 4);
    private readonly decimal[] _preYears = Of(people.Inputs[4], 4);
    private readonly decimal[] _payout = Of(people.Inputs[5], 1);

    public override void Run(int count)
    {
        for (int row = 0; row < count; row++)
        {
            Keep(row, Calculate(Wage[row], Index[row], Balance[row], _years[row], _preYears[row], _payout[row]));
        }
    }

    private static Pension Calculate(decimal wage, decimal index, decimal balance, decimal years, decimal preYears, decimal payout)
    {
        if (years < 15m)
        {
            return new Pension(0m, 0m, 0m, 0m, 0m, 0m, balance);
        }

        // The mean of the wage and the indexed wage, doubled.
        decimal twice = wage * (1m + index);
        decimal basic = Fen(twice * years * 0.005m);
        decimal account = Fen(balance / payout);
        decimal transitional = Fen(twice * preYears * 0.007m);
        return new Pension(basic, account, transitional, 0m, 0m, basic + account + transitional, 0m);
    }

    private static decimal Fen(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero);
}
