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
            Terms = Terms(context),
        };
        PolicySet? set = new PolicyFinder(context).Find(inputs);
        return set is null ? null : new CalculationRequest(set, inputs, options);
    }

    private static string[]? Terms(ToolContext context)
    {
        string? text = context.Given.One(CommonOptions.Terms);
        string[]? terms = text?.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (terms is [])
        {
            context.Report(DiagnosticRules.BadOptionValue, CommonOptions.Terms.Name, text!, CommonOptions.Terms.Value!);
        }

        return terms;
    }

    public CalculationResult Calculate() => Set.Calculate(Inputs, Options);
}
