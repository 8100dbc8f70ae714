namespace PensionRules.Cli.Output;

/// <summary>Writes a table in the form that suits who reads it.</summary>
internal static class TableWriter
{
    public static void Write(Table table, ToolContext context, bool hasPlainHeader = true) => Write(table, context, context.Out, hasPlainHeader);

    /// <summary>As the output of the tool would be written, but to another place: a file is no terminal.</summary>
    public static void Write(Table table, ToolContext context, TextWriter to, bool hasPlainHeader = true)
    {
        if (context.Console.IsRich && ReferenceEquals(to, context.Out))
        {
            RichTable.Write(table, to);
        }
        else
        {
            PlainTable.Write(table, to, hasPlainHeader || context.Console.IsTerminal);
        }
    }

    /// <summary>Writes to a file, or to the output of the tool.</summary>
    public static void Write(Table table, ToolContext context, TextWriter to)
    {
        if (ReferenceEquals(to, context.Out))
        {
            Write(table, context);
        }
        else
        {
            PlainTable.Write(table, to);
        }
    }
}
