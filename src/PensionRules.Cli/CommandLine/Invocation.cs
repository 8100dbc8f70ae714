using PensionRules.Diagnostics;

namespace PensionRules.Cli.CommandLine;

/// <summary>A command line as it was understood.</summary>
/// <param name="Verb">The command, or null when none was given.</param>
/// <param name="Values">The values of each option that was given; none for a flag.</param>
/// <param name="Arguments">What else was given.</param>
/// <param name="Problems">What was wrong with it.</param>
internal sealed record Invocation(
    Verb? Verb, IReadOnlyDictionary<string, IReadOnlyList<string>> Values, IReadOnlyList<string> Arguments, IReadOnlyList<Diagnostic> Problems)
{
    /// <summary>The language asked for, or null.</summary>
    public Language? Language => One(CommonOptions.Language) switch
    {
        "zh" => PensionRules.Language.Chinese,
        "en" => PensionRules.Language.English,
        _ => null,
    };

    public bool Has(OptionSpec option) => Values.ContainsKey(option.Name);

    /// <summary>The value of an option, or null when it was not given.</summary>
    public string? One(OptionSpec option) => All(option) is [string only, ..] ? only : null;

    public IReadOnlyList<string> All(OptionSpec option) => Values.TryGetValue(option.Name, out IReadOnlyList<string>? values) ? values : [];
}
