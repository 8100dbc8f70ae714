using System.CommandLine;
using System.CommandLine.Parsing;
using PensionRules.Diagnostics;

namespace PensionRules.Cli.CommandLine;

/// <summary>
/// Reads the command line. System.CommandLine cuts it into options and arguments and takes everything; what is wrong is said
/// here, with a code and in the caller's language.
/// </summary>
internal sealed class CommandLineReader(IReadOnlyList<Verb> verbs)
{
    private static readonly ParserConfiguration Configuration = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    private static readonly char[] EndOfName = ['=', ':'];

    private readonly DiagnosticBag _problems = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _values = new(StringComparer.Ordinal);

    public Invocation Read(string[] args)
    {
        // Not a RootCommand, which comes with a help and a version of its own.
        Command root = new("pension-rules") { TreatUnmatchedTokensAsErrors = false };
        List<VerbCommand> commands = [.. verbs.Select(v => new VerbCommand(v))];
        commands.ForEach(c => root.Add(c.Command));
        Dictionary<OptionSpec, Option> options = CommonOptions.Global.ToDictionary(o => o, o => VerbCommand.OptionOf(o, isRecursive: true));
        foreach (Option option in options.Values)
        {
            root.Add(option);
        }

        ParseResult parsed = root.Parse(args, Configuration);
        VerbCommand? chosen = commands.Find(c => c.Command == parsed.CommandResult.Command);
        ReadOptions(options, parsed);
        if (chosen is not null)
        {
            ReadOptions(chosen.Options, parsed);
        }

        string[] given = chosen is null ? [] : [.. parsed.GetResult(chosen.Arguments)?.Tokens.Select(t => t.Value) ?? []];
        CheckUnmatched(chosen?.Verb, parsed.UnmatchedTokens);
        CheckArguments(chosen?.Verb, given, mayBeOptions: !args.Contains("--", StringComparer.Ordinal));
        return new Invocation(chosen?.Verb, _values, given, _problems);
    }

    private void ReadOptions(Dictionary<OptionSpec, Option> options, ParseResult parsed)
    {
        foreach ((OptionSpec spec, Option option) in options)
        {
            if (parsed.GetResult(option) is { Implicit: false } result)
            {
                ReadOption(spec, result);
            }
        }
    }

    private void ReadOption(OptionSpec spec, OptionResult result)
    {
        string[] values = [.. result.Tokens.Select(t => t.Value)];
        _values[spec.Name] = values;
        if (spec.Value is null)
        {
            return;
        }

        if (values.Length < result.IdentifierTokenCount)
        {
            Add(DiagnosticRules.OptionNeedsValue, spec.Name, spec.Value);
        }
        else if (values.Length > 1 && !spec.IsRepeatable)
        {
            Add(DiagnosticRules.OptionTwice, spec.Name);
        }
        else if (spec.Values.Length > 0 && !spec.Values.Contains(values[0], StringComparer.Ordinal))
        {
            Add(DiagnosticRules.BadOptionValue, spec.Name, values[0], string.Join(" | ", spec.Values));
        }
    }

    private void CheckUnmatched(Verb? verb, IReadOnlyList<string> tokens)
    {
        if (verb is null)
        {
            CheckVerb(tokens);
            return;
        }

        bool followsOption = false;
        foreach (string token in tokens)
        {
            bool isOption = IsOption(token);
            if (isOption)
            {
                UnknownOption(verb, token);
            }
            else if (!followsOption)
            {
                Add(DiagnosticRules.UnexpectedArgument, verb.Name, token, verb.Usage);
            }

            followsOption = isOption;
        }
    }

    private void CheckVerb(IReadOnlyList<string> tokens)
    {
        if (tokens.Count == 0)
        {
            return;
        }

        if (IsOption(tokens[0]))
        {
            string name = NameOf(tokens[0]);
            Add(DiagnosticRules.UnknownOption, "pension-rules", name, DidYouMean.Of(name, CommonOptions.Global.Select(o => o.Name)));
        }
        else
        {
            Add(DiagnosticRules.UnknownVerb, tokens[0], DidYouMean.Of(tokens[0], verbs.Select(v => v.Name)));
        }
    }

    private void CheckArguments(Verb? verb, string[] given, bool mayBeOptions)
    {
        if (verb is null)
        {
            return;
        }

        foreach (string token in given.Where(t => mayBeOptions && IsOption(t)))
        {
            UnknownOption(verb, token);
        }

        foreach (string token in given.Skip(verb.MostArguments))
        {
            Add(DiagnosticRules.UnexpectedArgument, verb.Name, token, verb.Usage);
        }
    }

    private void UnknownOption(Verb verb, string token)
    {
        string name = NameOf(token);
        Add(DiagnosticRules.UnknownOption, verb.Name, name, DidYouMean.Of(name, verb.Options.Concat(CommonOptions.Global).Select(o => o.Name)));
    }

    // --plicy=x is the option --plicy.
    private static string NameOf(string token) => token[..(token.IndexOfAny(EndOfName) is >= 0 and int end ? end : token.Length)];

    private static bool IsOption(string token) => token.Length > 1 && token[0] == '-';

    private void Add(DiagnosticRule rule, params object[] arguments) => _problems.Add(rule, SourceLocation.None, arguments);
}
