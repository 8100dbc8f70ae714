using System.CommandLine;
using System.CommandLine.Parsing;

namespace PensionRules.Cli.CommandLine;

/// <summary>A command as System.CommandLine knows it: everything is text and nothing is refused.</summary>
internal sealed class VerbCommand
{
    private static readonly ArgumentArity Any = new(0, 100_000);

    private readonly Dictionary<OptionSpec, Option> _options;

    public VerbCommand(Verb verb)
    {
        Verb = verb;
        Command = new Command(verb.Name) { TreatUnmatchedTokensAsErrors = false };
        _options = verb.Options.ToDictionary(o => o, o => OptionOf(o));
        foreach (Option option in _options.Values)
        {
            Command.Add(option);
        }

        if (verb.MostArguments > 0)
        {
            Command.Add(Arguments);
        }
    }

    public Verb Verb { get; }

    public Command Command { get; }

    public Dictionary<OptionSpec, Option> Options => _options;

    public Argument<string> Arguments { get; } = new("ARGUMENT") { Arity = Any, CustomParser = Nothing };

    public static Option OptionOf(OptionSpec spec, bool isRecursive = false) => new Option<string>(spec.Name, spec.Aliases)
    {
        Arity = spec.Value is null ? ArgumentArity.Zero : Any,
        AllowMultipleArgumentsPerToken = spec.TakesSeveral,
        Recursive = isRecursive,
        CustomParser = Nothing,
    };

    private static string Nothing(ArgumentResult result) => string.Empty;
}
