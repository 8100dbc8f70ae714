using Spectre.Console;

namespace PensionRules.Cli.Output;

/// <summary>Writes tables for a person at a terminal. The only place that touches Spectre.Console, which costs start-up time.</summary>
internal static class RichTable
{
    public static void Write(Table table, TextWriter to)
    {
        using StringWriter text = new(System.Globalization.CultureInfo.InvariantCulture);
        try
        {
            Draw(table, text);
        }
        catch (ArgumentOutOfRangeException)
        {
            // Spectre.Console 0.49 fails where a column becomes narrower than a Chinese character.
            PlainTable.Write(table, to);
            return;
        }

        to.Write(text.ToString());
    }

    private static void Draw(Table table, StringWriter to)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(to),
        });
        Spectre.Console.Table grid = new() { Border = TableBorder.Rounded };
        if (table.Title.Length > 0)
        {
            grid.Title = new TableTitle(Markup.Escape(table.Title), new Style(decoration: Decoration.Bold));
        }

        for (int i = 0; i < table.Header.Length; i++)
        {
            TableColumn column = new(new Text(table.Header[i], new Style(Color.Teal)));
            column = i == 0 ? column.NoWrap() : column;
            grid.AddColumn(table.Figures.Contains(i) ? column.RightAligned() : column);
        }

        foreach (string[] row in table.Rows)
        {
            grid.AddRow(row.Select(cell => new Text(cell)));
        }

        console.Write(grid);
    }
}
