using NodaTime;
using PensionRules.Building;
using PensionRules.Cli.CommandLine;
using PensionRules.Diagnostics;

namespace PensionRules.Cli.Inputs;

/// <summary>Reads the dates among the options.</summary>
internal static class DateText
{
    /// <summary>A month, given as 2003-05 or as a day of it; null when it was not given or, after a report, not read.</summary>
    public static YearMonth? Month(OptionSpec option, ToolContext context)
    {
        if (context.Given.One(option) is not { } text)
        {
            return null;
        }

        YearMonth? month = MonthOf(text);
        if (month is null)
        {
            context.Report(DiagnosticRules.BadOptionValue, option.Name, text, "2003-05");
        }

        return month;
    }

    /// <summary>A day; null when it was not given or, after a report, not read.</summary>
    public static LocalDate? Day(OptionSpec option, ToolContext context)
    {
        if (context.Given.One(option) is not { } text)
        {
            return null;
        }

        LocalDate? day = GivenReader.ReadDate(text);
        if (day is null)
        {
            context.Report(DiagnosticRules.BadOptionValue, option.Name, text, "2003-05-31");
        }

        return day;
    }

    public static YearMonth? MonthOf(string text) => GivenReader.ReadMonth(text) ?? GivenReader.ReadDate(text)?.ToYearMonth();
}
