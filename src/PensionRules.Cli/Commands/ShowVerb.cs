using PensionRules.Cli.CommandLine;
using PensionRules.Cli.Describing;
using PensionRules.Cli.Inputs;
using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Cli.Commands;

/// <summary><c>show</c>: what a policy set or one of its terms is made of.</summary>
internal sealed class ShowVerb : Verb
{
    private static readonly OptionSpec Format = CommonOptions.Format("text", "json", "markdown");

    public override string Name => "show";

    public override BothLanguages Summary => new("显示一个政策，或其中一项", "show a policy set, or one of its terms");

    public override string Usage => "show POLICY [TERM] [--format text|json|markdown]";

    public override IReadOnlyList<OptionSpec> Options => [Format];

    public override int MostArguments => 2;

    public override BothLanguages Examples => new(
        """
        show liaoning-employee-2001 --language zh
        show liaoning-employee-2001 基础养老金 --language zh
        show liaoning-employee-2001 --format markdown
        """,
        """
        show liaoning-employee-2001
        show liaoning-employee-2001 basic_pension
        show liaoning-employee-2001 --format json
        """);

    public override int Run(ToolContext context)
    {
        IReadOnlyList<string> arguments = context.Given.Arguments;
        if (arguments.Count == 0)
        {
            context.Report(DiagnosticRules.OptionsMissing, context.Text("政策的标识（见 list）", "the id of a policy set (see 'list')"));
            return Tool.BadInput;
        }

        if (new PolicyFinder(context).ById(arguments[0]) is not { } set)
        {
            return Tool.BadInput;
        }

        Term? term = arguments.Count > 1 ? set.FindTerm(arguments[1]) : null;
        if (arguments.Count > 1 && term is null)
        {
            context.Report(DiagnosticRules.InputUnknownTerm, arguments[1], set.Table.Suggest(arguments[1]));
            return Tool.BadInput;
        }

        Write(set, term, context);
        return Tool.Done;
    }

    private static void Write(PolicySet set, Term? term, ToolContext context)
    {
        string? format = context.Given.One(Format);
        switch (format, term)
        {
            case ("json", null):
                new PolicyJson(set, context.Language).Write(context.Out);
                break;
            case ("json", _):
                new PolicyJson(set, context.Language).Write(term, context.Out);
                break;
            case (_, null):
                new PolicyText(set, context, format == "markdown").Write();
                break;
            default:
                new PolicyText(set, context, format == "markdown").Write(term);
                break;
        }
    }
}
