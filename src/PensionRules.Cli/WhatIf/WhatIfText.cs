using PensionRules.Cli.Output;
using PensionRules.Population.WhatIf;

namespace PensionRules.Cli.WhatIf;

/// <summary>The report as text tables.</summary>
internal static class WhatIfText
{
    public static void Write(WhatIfReport report, WhatIfTables tables, ToolContext context, TextWriter to)
    {
        Table[] all =
        [
            tables.Laws(), tables.Cost(), tables.People(), tables.Typical(), tables.Distribution(), tables.Deciles(),
            .. report.Groupings.Select(tables.Groups), tables.Reasons(),
        ];
        foreach (Table table in all.Where(t => t.Rows.Count > 0))
        {
            TableWriter.Write(table, context, to);
            to.WriteLine();
        }

        foreach (string note in tables.Notes())
        {
            to.WriteLine(note);
        }
    }
}
