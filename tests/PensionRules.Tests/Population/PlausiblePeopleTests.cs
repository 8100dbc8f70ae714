using PensionRules.Population.People;

namespace PensionRules.Tests.Population;

/// <summary>Made-up people look like people: ages, careers, wages, accounts, and how often what happens, within the bounds stated here.</summary>
public sealed class PlausiblePeopleTests
{
    private const int Many = 50_000;

    [Theory]
    [InlineData(PeopleKind.Employee2001, 2001 * 12 + 6, 2005 * 12 + 11, 0)]
    [InlineData(PeopleKind.Employee2005, 2020 * 12, 2025 * 12 + 11, 180)]
    public void A_working_life_fits_together(PeopleKind kind, int first, int last, int leastMonths)
    {
        foreach (Row row in Rows(kind))
        {
            long life = row["retirement_month"] - row["birth_month"];
            long work = row["retirement_month"] - row["start_month"];
            Assert.InRange(row["retirement_month"], first, last);
            Assert.Equal(life, row["age_months"]);
            Assert.InRange(life, 45 * 12, (63 * 12) + 6);
            Assert.InRange(life - work, 16 * 12, life - leastMonths);
            Assert.InRange(row["contribution_months"], leastMonths, work);
            Assert.InRange(row["pre_account_months"], 0, row["contribution_months"]);
            Assert.InRange(row["average_index"], 6_000, 30_000);
            Assert.Contains(row["place"], new long[] { 210000, 210100, 210200, 211100 });
            Assert.Equal(0, row["average_wage"] * 12 % 100 is > 6 and < 94 ? 1 : 0); // a twelfth of whole yuan
        }
    }

    // An account holds what could have been paid into it: never more than 11 % (a month) of three times the wage at retirement, with interest.
    [Theory]
    [InlineData(PeopleKind.Employee2001)]
    [InlineData(PeopleKind.Employee2005)]
    public void An_account_fits_its_career(PeopleKind kind)
    {
        foreach (Row row in Rows(kind))
        {
            long months = row["contribution_months"] - row["pre_account_months"];
            Assert.InRange(row["account_balance"], months > 1 ? 1 : 0, (row["average_wage"] * 33 / 100 * 3 / 2 * months) + 1);
        }
    }

    [Fact]
    public void Retired_people_of_2001_come_in_about_these_shares()
    {
        Row[] rows = [.. Rows(PeopleKind.Employee2001)];
        Share(rows, r => r["contribution_months"] < 180, 2, 12);
        Share(rows, r => r["place"] == 210100, 19, 23);
        Share(rows, r => r["place"] == 211100, 3, 5);
        Share(rows, r => r["category"] == 0, 48, 52);
        Share(rows, r => r["average_index"] == 6_000, 10, 14);
        Share(rows, r => r["pre_account_months"] >= 120, 60, 95);
        Assert.InRange(rows.Average(r => r["average_index"]), 9_500, 11_500);
    }

    [Fact]
    public void Wages_grow_by_the_year_and_differ_by_place()
    {
        Row[] rows = [.. Rows(PeopleKind.Employee2001)];
        foreach (IGrouping<long, Row> place in rows.GroupBy(r => r["place"]))
        {
            long[] byYear = [.. place.GroupBy(r => r["retirement_month"] / 12).OrderBy(g => g.Key).Select(g => Assert.Single(g.Select(r => r["average_wage"]).Distinct()))];
            Assert.Equal(5, byYear.Length);
            Assert.Equal(byYear.Order(), byYear);
        }

        foreach (IGrouping<long, Row> year in rows.GroupBy(r => r["retirement_month"] / 12))
        {
            Assert.Equal([210000, 211100, 210100, 210200], year.GroupBy(r => r["place"]).OrderBy(g => g.First()["average_wage"]).Select(g => g.Key));
        }
    }

    [Fact]
    public void A_claim_comes_at_sixty_or_later_and_its_account_fits_the_years()
    {
        Row[] rows = [.. Rows(PeopleKind.Resident)];
        foreach (Row row in rows)
        {
            DateOnly assessed = DateOnly.FromDayNumber((int)row["assessment_date"]);
            Assert.True(DateOnly.FromDayNumber((int)row["birth_date"]).AddYears(60) <= assessed);
            Assert.Equal(row["claim_month"], (assessed.Year * 12) + assessed.Month - 1);
            Assert.InRange(row["paid_years"], 0, 300);
            Assert.InRange(row["subsidy_balance"], row["paid_years"] * 300, row["paid_years"] * 900);
            Assert.InRange(row["account_balance"] - row["subsidy_balance"], row["paid_years"] * 1_000, row["paid_years"] * 30_000);
        }

        Share(rows, r => r["other_benefit"] == 1, 1, 3);
        Share(rows, r => r["paid_every_year"] == 1, 70, 74);
        Share(rows, r => r["tier"] == 10_000, 36, 40);
    }

    [Fact]
    public void Contributions_come_in_about_these_shares()
    {
        Row[] rows = [.. Rows(PeopleKind.Contribution)];
        Share(rows, r => r["participant"] >= 2, 16, 20);
        Share(rows, r => r["wage_undeterminable"] == 1, 2, 4);
        Share(rows, r => r["wage_undeterminable"] != 1 && r["monthly_wage"] * 10 < r["city_average_wage"] * 6, 3, 15);
        Share(rows, r => r["wage_undeterminable"] != 1 && r["monthly_wage"] > r["city_average_wage"] * 3, 1, 8);
        Row[] paidFor = [.. Rows(PeopleKind.ResidentContribution)];
        Share(paidFor, r => r["group"] == 0, 86, 90);
        Share(paidFor, r => r["own_share_paid"] == 0, 2, 4);
    }

    // Every limit named here is met by somebody, exactly.
    [Fact]
    public void People_on_a_limit_stand_on_it_exactly()
    {
        Row[] old = [.. Rows(PeopleKind.Employee2001, PeopleOptions.AllRows).Take(5_000)];
        Some(old, r => r["contribution_months"] == 180);
        Some(old, r => r["contribution_months"] == 179);
        Some(old, r => r["contribution_months"] == 191);
        Some(old, r => r["contribution_months"] == 0);
        Some(old, r => r["pre_account_months"] == r["contribution_months"]);
        Some(old, r => r["account_balance"] % 120 == 60 && r["contribution_months"] >= 180); // the account ÷ 120 ends in half a fen
        Some(old, r => r["contribution_months"] >= 180 && r["average_wage"] * (200 + (6 * ((r["contribution_months"] / 12) - 15))) % 1000 == 500); // the base too
        Row[] later = [.. Rows(PeopleKind.Employee2005, PeopleOptions.AllRows).Take(5_000)];
        Some(later, r => r["contribution_months"] == 180);
        Some(later, r => r["account_balance"] % 170 == 85 && r["age_months"] == 660 && r["retirement_month"] < 2025 * 12);
        Some(later, r => r["place"] == 210100 && r["retirement_month"] / 12 == 2020 && r["average_index"] == 10_000 && 7195 * (r["contribution_months"] * 100 / 12) % 100 == 50);
        Row[] paying = [.. Rows(PeopleKind.Contribution, PeopleOptions.AllRows).Take(5_000)];
        Some(paying, r => r["monthly_wage"] == r["city_average_wage"] * 3);
        Some(paying, r => r["monthly_wage"] == (r["city_average_wage"] * 3) + 1);
    }

    private static void Share(Row[] rows, Func<Row, bool> isOne, int least, int most) =>
        Assert.InRange(rows.Count(isOne) * 100, least * rows.Length, most * rows.Length);

    private static void Some(Row[] rows, Func<Row, bool> isOne, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(isOne))] string what = "") =>
        Assert.True(rows.Any(isOne), $"nobody: {what}");

    private static IEnumerable<Row> Rows(PeopleKind kind, int onBoundary = 0)
    {
        string[] columns = [.. PeopleGenerator.ColumnsOf(kind).Select(c => c.Id)];
        PeopleGenerator people = new(new PeopleOptions { Kind = kind, Seed = 21, Columns = columns, BoundaryRowsPerMillion = onBoundary });
        for (int i = 0; i < Many; i++)
        {
            long[] cells = new long[columns.Length];
            people.Fill(i, cells);
            yield return new Row(columns, cells);
        }
    }

    private sealed class Row(string[] columns, long[] cells)
    {
        public long this[string column] => cells[Array.IndexOf(columns, column)];
    }
}
