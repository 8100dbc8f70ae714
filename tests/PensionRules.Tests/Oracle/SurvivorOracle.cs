namespace PensionRules.Tests.Oracle;

/// <summary>The months of the survivors' lump sum, by living through the years one at a time.</summary>
internal static class SurvivorOracle
{
    public static int Months(SurvivorPerson person)
    {
        int months = 3;
        for (int year = 1; year * 12 <= person.Paid; year++)
        {
            months += year switch
            {
                5 or 10 => 3,
                > 15 and <= 30 => 1,
                _ => 0,
            };
        }

        if (person.Drawn is not { } drawn)
        {
            return months;
        }

        if (months < 9)
        {
            return person.IsByYears ? months : 9;
        }

        for (int left = drawn; left >= 12 && months > 9; left -= 12)
        {
            months--;
        }

        return months;
    }
}
