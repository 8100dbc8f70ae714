namespace PensionRules.Benchmarks.Population;

/// <summary>The Liaoning pension of 2001 with transition: the same people for every contestant.</summary>
internal sealed class Pension2001 : PensionLaw
{
    public override string Title => "Liaoning 2001 with transition";

    public override string Policy => "liaoning-employee-2001";

    public override IReadOnlyList<string> Inputs { get; } = ["average_wage", "average_index", "account_balance", "contribution_months", "pre_account_months"];

    public override IReadOnlyList<int> Widths { get; } = [8, 8, 8, 4, 4];

    public override void Fill(PensionColumns people)
    {
        Random random = new(20010706);
        for (int row = 0; row < people.Rows; row++)
        {
            int months = random.Next(8) == 0 ? random.Next(0, 180) : random.Next(180, 481);
            people.Inputs[0][row] = random.Next(50_000, 300_001);
            people.Inputs[1][row] = random.Next(6_000, 30_001);
            people.Inputs[2][row] = random.Next(0, 10_000_001);
            people.Inputs[3][row] = months;
            people.Inputs[4][row] = random.Next(0, Math.Min(months, 240) + 1);
        }
    }

    public override IEnumerable<Contestant> ByHand(PensionColumns people)
    {
        yield return new Decimal2001(people);
        yield return new CheckedDecimal2001(people);
        yield return new Integers2001(people);
        yield return new WideIntegers2001(people);
        yield return new Fused2001(people);
    }
}
