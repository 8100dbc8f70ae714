using PensionRules.Calculation;
using PensionRules.Cli.CommandLine;
using PensionRules.Diagnostics;

namespace PensionRules.Cli.Inputs;

/// <summary>Reads what is given about a person: <c>--input</c>, then <c>--set</c>.</summary>
internal static class InputsReader
{
    private static readonly char[] Equal = ['=', '＝'];

    public static PolicyInputs Read(ToolContext context)
    {
        PolicyInputs inputs = [];
        if (context.Given.One(CommonOptions.Input) is { } file)
        {
            ReadJson(file, inputs, context);
        }

        ReadPairs(CommonOptions.Set, inputs, context);
        return inputs;
    }

    /// <summary>Adds what an option gives as <c>term=value</c>.</summary>
    public static void ReadPairs(OptionSpec option, PolicyInputs inputs, ToolContext context)
    {
        foreach (string text in context.Given.All(option))
        {
            int equal = text.IndexOfAny(Equal);
            if (equal <= 0)
            {
                context.Report(DiagnosticRules.SetNeedsTerm, text);
            }
            else
            {
                inputs.Add(text[..equal].Trim(), text[(equal + 1)..].Trim());
            }
        }
    }

    private static void ReadJson(string file, PolicyInputs inputs, ToolContext context)
    {
        string? text = file == "-" ? context.Console.In.ReadToEnd() : TextFile.Read(file, context);
        if (text is not null)
        {
            new JsonInputs(file, context).Read(text, inputs);
        }
    }
}
