using NodaTime;

namespace PensionRules.Tests.Oracle;

/// <summary>
/// The decision of 2024-09-13 written a second time, by counting: cohort after cohort until the birth month is reached,
/// and year after year until the contribution months of a year are.
/// </summary>
internal sealed record RetirementAgeOracle
{
    private static readonly YearMonth Reform = new(2025, 1);

    public RetirementAgeOracle(RetirementAgePerson person)
    {
        YearMonth original = OriginalMonth(person.Category, person.Birth);
        Statutory = StatutoryMonth(person.Category, person.Birth);
        (Earliest, Latest) = (Statutory, Statutory);
        if (Statutory >= Reform)
        {
            for (int i = 0; i < 36; i++)
            {
                Earliest = Earliest > original ? Earliest.PlusMonths(-1) : Earliest;
                Latest = Latest.PlusMonths(1);
            }
        }

        CountedYear = person.Chosen < Statutory ? person.Chosen.Year : Statutory.Year;
        Verdict = VerdictOn(person);
    }

    public YearMonth Statutory { get; }

    public YearMonth Earliest { get; }

    public YearMonth Latest { get; }

    public int CountedYear { get; }

    /// <summary>The verdict, or the code of what is missing.</summary>
    public string Verdict { get; }

    public static YearMonth OriginalMonth(string category, YearMonth birth) => birth.PlusMonths(12 * category switch { "M" => 60, "F55" => 55, _ => 50 });

    public static YearMonth StatutoryMonth(string category, YearMonth birth)
    {
        (YearMonth first, int size, int most) = category switch
        {
            "M" => (new YearMonth(1965, 1), 4, 36),
            "F55" => (new YearMonth(1970, 1), 4, 36),
            _ => (new YearMonth(1975, 1), 2, 60),
        };
        int delay = 0;
        for (YearMonth cohort = first; cohort <= birth && delay < most; cohort = cohort.PlusMonths(size))
        {
            delay++;
        }

        return OriginalMonth(category, birth).PlusMonths(delay);
    }

    public static int MinimumMonths(int year)
    {
        int months = 180;
        for (int y = 2030; y <= year && months < 240; y++)
        {
            months += 6;
        }

        return months;
    }

    private string VerdictOn(RetirementAgePerson person)
    {
        if (person.Chosen < Earliest)
        {
            return "too_early";
        }

        if (person.Chosen > Latest)
        {
            return "too_late";
        }

        if (person.Paid < MinimumMonths(CountedYear))
        {
            return "months_short";
        }

        return person.Chosen <= Statutory ? "permitted" : person.IsAgreed switch { true => "permitted", false => "not_agreed", null => "missing" };
    }
}
