using PensionRules.Calculation;
using PensionRules.Cli.CommandLine;
using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Cli.Inputs;

/// <summary>What <c>calculate</c> and <c>explain</c> are asked to do.</summary>
/// <param name="Set">The law.</param>
/// <param name="Inputs">What is given.</param>
/// <param name="Options">How.</param>
internal sealed record CalculationRequest(PolicySet Set, PolicyInputs Inputs, CalculationOptions Options)
{
    private static readonly char[] Separators = [',', '，', '、'];

    /// <summary>Reads the options; what is wrong is reported. Null when there is no policy set to go on with.</summary>
    public static CalculationRequest? Read(ToolContext context)
    {
        PolicyInputs inputs = InputsReader.Read(context);
        CalculationOptions options = new()
        {
            KnownAt = DateText.Day(CommonOptions.KnownAt, context),
            Terms = Terms(CommonOptions.Terms, context),
            Besides = Terms(CommonOptions.Besides, context) ?? [],
        };
        if (options is { Terms: not null, Besides.Count: > 0 })
        {
            context.Report(DiagnosticRules.OptionsClash, CommonOptions.Terms.Name, CommonOptions.Besides.Name);
        }

        PolicySet? set = new PolicyFinder(context).Find(inputs);
        return set is null ? null : new CalculationRequest(set, inputs, options);
    }

    private static string[]? Terms(OptionSpec option, ToolContext context)
    {
        string? text = context.Given.One(option);
        string[]? terms = text?.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (terms is [])
        {
            context.Report(DiagnosticRules.BadOptionValue, option.Name, text!, option.Value!);
        }

        return terms;
    }

    public CalculationResult Calculate() => Set.Calculate(Inputs, Options);
}
