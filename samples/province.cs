#:project ../src/PensionRules
// A province of a million: people made up, the pension of each calculated exactly, and what it comes to by place and by year.
// dotnet run -c Release samples/province.cs
using System.Diagnostics;
using PensionRules;
using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Population;
using PensionRules.Population.People;

const string Pension = "月养老金", LumpSum = "一次性支付";
PeopleGenerator people = new(new PeopleOptions { Kind = PeopleKind.Employee2001, Seed = 2001 });
PolicySet law = PolicyLibrary.BuiltIn.Load(people.Policy).Catalog.Find(people.Policy)!;
PopulationCalculation calculation = PopulationCalculation.Prepare(law, people.ToPopulationOptions() with { Outputs = [Pension, LumpSum] });
PopulationColumns province = people.CreateColumns(calculation, 1_000_000);

long start = Stopwatch.GetTimestamp();
IReadOnlyList<PopulationTotals> byPlace = Totals("参保地"), byMonth = Totals("退休年月");
Console.Error.WriteLine($"{province.Count:N0} people calculated twice in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:N0} ms");

Console.WriteLine($"{law.Title}\n\n参保地      人数    月养老金合计      人均    一次性支付合计");
Write(byPlace.Select(t => (Name(t.GroupText), new[] { t })));
Console.WriteLine("\n退休年      人数    月养老金合计      人均    一次性支付合计");
Write(byMonth.GroupBy(t => t.GroupText[..4]).OrderBy(g => g.Key).Select(g => (g.Key + "  ", g.ToArray())));
Write([("合计  ", byPlace.ToArray())]);

IReadOnlyList<PopulationTotals> Totals(string column) => calculation.Total(province, new PopulationTotalsOptions { GroupBy = column });
static string Name(string code) => RegionRegister.BuiltIn.TryGet(code, out Region? region) && code != "210000" ? region.ChineseName : "其余市";

static void Write(IEnumerable<(string Name, PopulationTotals[] Totals)> rows)
{
    foreach ((string name, PopulationTotals[] totals) in rows)
    {
        decimal pensions = Sum(totals, Pension), lumpSums = Sum(totals, LumpSum), count = totals.Sum(t => t[Pension].Count);
        Console.WriteLine($"{name} {count,10:N0} {pensions,15:N2} {pensions / count,9:N2} {lumpSums,17:N2} 元");
    }
}

static decimal Sum(PopulationTotals[] totals, string output) => totals.Aggregate(Rational.Zero, (sum, t) => sum + t[output].Total).ToDecimal();
