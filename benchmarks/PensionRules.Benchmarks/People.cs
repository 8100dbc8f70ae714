namespace PensionRules.Benchmarks;

/// <summary>Generated people, the same in every run: fen in wages and balances, four decimals in the index, about one in eight short of fifteen years.</summary>
internal static class People
{
    public const int Count = 1024;

    public static Person[] Generate()
    {
        Random random = new(20010706);
        Person[] people = new Person[Count];
        for (int i = 0; i < people.Length; i++)
        {
            int months = random.Next(8) == 0 ? random.Next(0, 180) : random.Next(180, 481);
            people[i] = new Person(
                AverageWage: random.Next(50_000, 300_001) / 100m,
                ContributionMonths: months,
                PreAccountMonths: random.Next(0, Math.Min(months, 240) + 1),
                AverageIndex: random.Next(6_000, 30_001) / 10_000m,
                AccountBalance: random.Next(0, 10_000_001) / 100m);
        }

        return people;
    }
}
