using PensionRules.Policies;

namespace PensionRules.Cli.Inputs;

/// <summary>Columns of the file that are terms and on which nothing that is wanted rests: nobody's results wait for their cells.</summary>
internal static class IdleColumns
{
    /// <summary>Tells of them; nothing where there are none.</summary>
    public static void Note(IEnumerable<Term> terms, ToolContext context)
    {
        Term[] idle = [.. terms];
        if (idle.Length > 0)
        {
            context.Note(
                $"列“{string.Join("”“", idle.Select(t => t.Name))}”在要算的项里不起作用；原样保留，不读取",
                $"{(idle.Length == 1 ? "the column" : "the columns")} '{string.Join("', '", idle.Select(t => t.Id))}' {(idle.Length == 1 ? "does not play a part in the wanted outputs; kept as it is" : "do not play a part in the wanted outputs; kept as they are")}");
        }
    }
}
