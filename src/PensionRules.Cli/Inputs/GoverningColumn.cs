using PensionRules.Calculation;
using PensionRules.Cli.CommandLine;
using PensionRules.Policies;

namespace PensionRules.Cli.Inputs;

/// <summary>Where the file has a column of the governing date, everybody has their own, and <c>--date</c> only chooses the policy set.</summary>
internal static class GoverningColumn
{
    /// <summary>Whether a constant is the date of <c>--date</c> that a column gives; it is told of.</summary>
    /// <param name="constant">The name of the constant.</param>
    /// <param name="set">The law.</param>
    /// <param name="columns">The ids of the terms that are columns.</param>
    /// <param name="context">The run.</param>
    public static bool StandsFor(string constant, PolicySet set, IEnumerable<string> columns, ToolContext context)
    {
        if (set.Scheme.GoverningDate is not { } governing || set.FindTerm(constant) != governing
            || !columns.Contains(governing.Id, StringComparer.Ordinal) || IsSet(governing, set, context))
        {
            return false;
        }

        context.Note($"“{governing.Name}”按文件的列，--date 只用来选政策", $"'{governing.Id}' is that of the column; --date only chooses the policy set");
        return true;
    }

    // What --set gives beside a column is an error, as anything given twice.
    private static bool IsSet(Term governing, PolicySet set, ToolContext context)
    {
        PolicyInputs pairs = [];
        InputsReader.ReadPairs(CommonOptions.Set, pairs, context);
        return pairs.Any(p => set.FindTerm(p.Key) == governing);
    }
}
