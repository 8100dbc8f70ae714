namespace PensionRules.Benchmarks;

/// <summary>
/// The Liaoning 2001 pension as one would write it in C#: whole years, half up to the fen, no cap, and no supplements, because
/// nothing is given for them. Quotients come last: <c>decimal</c> cuts them at 28 digits.
/// </summary>
internal static class HandWritten
{
    /// <summary>The amounts, for inputs that somebody else has checked.</summary>
    public static Pension Calculate(in Person person)
    {
        int years = person.ContributionMonths / 12;
        if (years < 15)
        {
            return new Pension(0m, 0m, 0m, 0m, 0m, 0m, person.AccountBalance);
        }

        decimal basic = Fen(person.AverageWage * (0.20m + (0.006m * (years - 15))));
        decimal account = Fen(person.AccountBalance / 120m);
        decimal transitional = Fen(person.AverageWage * person.AverageIndex * 0.012m * person.PreAccountMonths / 12m);
        const decimal guarantee = 0m;
        const decimal industry = 0m;
        return new Pension(basic, account, transitional, guarantee, industry, basic + account + transitional + guarantee + industry, 0m);
    }

    /// <summary>The amounts, or false: the ranges and steps that the scheme declares, and no more months before the account than in all.</summary>
    public static bool TryCalculate(in Person person, out Pension pension)
    {
        if (!IsMoney(person.AverageWage, 1m, 1_000_000m)
            || person.ContributionMonths is < 0 or > 720
            || person.PreAccountMonths is < 0 or > 720
            || person.AverageIndex is < 0m or > 10m
            || !IsMoney(person.AccountBalance, 0m, 10_000_000m)
            || person.PreAccountMonths > person.ContributionMonths)
        {
            pension = default;
            return false;
        }

        pension = Calculate(person);
        return true;
    }

    private static bool IsMoney(decimal value, decimal least, decimal most) =>
        value >= least && value <= most && decimal.Round(value, 2) == value;

    private static decimal Fen(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero);
}
