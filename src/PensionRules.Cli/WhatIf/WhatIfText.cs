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
            if (tables.OneSided is { } note && table == all[1])
            {
                to.WriteLine(note);
                to.WriteLine();
            }

            TableWriter.Write(table, context, to);
            to.WriteLine();
        }

        foreach (string line in tables.Notes())
        {
            to.WriteLine(line);
        }
    }
}
