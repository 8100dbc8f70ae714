namespace PensionRules.Cli.Output;

/// <summary>Writes a table in the form that suits who reads it.</summary>
internal static class TableWriter
{
    public static void Write(Table table, ToolContext context, bool hasPlainHeader = true)
    {
        if (context.Console.IsRich)
        {
            RichTable.Write(table, context.Out);
        }
        else
        {
            PlainTable.Write(table, context.Out, hasPlainHeader || context.Console.IsTerminal);
        }
    }

    /// <summary>To another place than the output of the tool: a file is no terminal.</summary>
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
