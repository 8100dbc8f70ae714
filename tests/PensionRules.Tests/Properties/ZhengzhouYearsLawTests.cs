using FsCheck;
using FsCheck.Fluent;
using PensionRules.Calculation;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Properties;

/// <summary>HN-10: years beyond 15 in a row or 20 in all, counted from the list of payments, against a count over a set of years.</summary>
public sealed class ZhengzhouYearsLawTests
{
    private static readonly PolicySet Zhengzhou = Catalogs.Set("zhengzhou-resident-2018");

    private static readonly string[] Terms = ["continuous_years", "cumulative_years", "long_payer_extra"];

    private static Gen<(int Year, bool IsBack)[]> Lists =>
        from first in Gen.Choose(2009, 2015)
        from gaps in Gen.Choose(0, 4)
        from years in Gen.ListOf(Gen.Choose(0, 35)).Where(l => l.Count > 0)
        from missing in Gen.ListOf(Gen.Choose(0, 35), gaps)
        from back in Gen.ListOf(Gen.Choose(0, 35), gaps)
        from length in Gen.Choose(1, 36)
        select Enumerable.Range(0, length).Except(missing).Concat(years.Take(3)).Append(0)
            .Select(y => (first + y, back.Contains(y))).ToArray();

    [Fact]
    public void The_years_are_those_of_the_set() => Check(Lists, list =>
    {
        HashSet<int> paid = [.. list.Where(p => !p.IsBack).Select(p => p.Year)];
        int run = paid.Select(y => Enumerable.Range(0, 50).TakeWhile(n => paid.Contains(y + n)).Count()).DefaultIfEmpty(0).Max();
        int extra = 2 * Math.Max(0, Math.Max(run - 15, paid.Count - 20));

        Assert.Equal([run, paid.Count, extra], Count(list));
    });

    [Fact]
    public void The_order_of_the_list_does_not_matter() => Check(
        from list in Lists
        from shuffled in Gen.Shuffle(list)
        select (list, shuffled),
        pair => Assert.Equal(Count(pair.list), Count(pair.shuffled)));

    [Fact]
    public void A_year_paid_back_changes_nothing() => Check(
        from list in Lists
        from year in Gen.Choose(2005, 2055)
        select (list, year),
        pair => Assert.Equal(Count(pair.list), Count([.. pair.list, (pair.year, true)])));

    private static decimal[] Count((int Year, bool IsBack)[] list)
    {
        PolicyInputs inputs = Catalogs.Typed("paid_years=60");
        inputs.Add("payments", InputValue.Rows(list.Select(p => Catalogs.Inputs(("paid_year", p.Year), ("paid_back", p.IsBack)))));
        CalculationResult result = Zhengzhou.Calculate(inputs, new CalculationOptions { Terms = Terms });
        return [.. Terms.Select(t => result[t].ToDecimal())];
    }

    private static void Check<T>(Gen<T> gen, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
