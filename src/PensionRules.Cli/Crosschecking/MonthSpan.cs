using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;

namespace PensionRules.Cli.Crosschecking;

/// <summary>Months from one to another, both included.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MonthSpan(YearMonth From, YearMonth To)
{
    public bool Meets(MonthSpan other) => From.CompareTo(other.To) <= 0 && other.From.CompareTo(To) <= 0;

    /// <summary>The months as spans, those that follow one another together.</summary>
    public static IReadOnlyList<MonthSpan> Of(IEnumerable<YearMonth> months)
    {
        List<MonthSpan> spans = [];
        foreach (YearMonth month in months)
        {
            if (spans.Count > 0 && spans[^1].To.PlusMonths(1) == month)
            {
                spans[^1] = spans[^1] with { To = month };
            }
            else
            {
                spans.Add(new MonthSpan(month, month));
            }
        }

        return spans;
    }

    /// <summary><c>2012-11..2013-02</c>, or one month alone.</summary>
    public override string ToString() => From == To ? Text(From) : $"{Text(From)}..{Text(To)}";

    public static string Text(YearMonth month) => month.ToString("uuuu-MM", CultureInfo.InvariantCulture);
}
