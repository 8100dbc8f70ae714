namespace PensionRules.Tests.Cli;

/// <summary>The person of the README, as options.</summary>
internal static class Person
{
    public const string Policy = "liaoning-employee-2001";

    public static string[] Terms { get; } =
        ["average_wage=1000", "contribution_months=240", "pre_account_months=120", "average_index=1", "account_balance=24,000"];

    public static string[] Calculate(params string[] more) => Verb("calculate", more);

    public static string[] Verb(string verb, params string[] more) =>
        [verb, "--policy", Policy, .. Terms.SelectMany(t => (string[])["--set", t]), .. more];

    /// <summary>The same with one of the terms given another value.</summary>
    public static string[] But(string term, string value) =>
        ["calculate", "--policy", Policy, .. Terms.Select(t => t.Split('=')[0] == term ? $"{term}={value}" : t).SelectMany(t => (string[])["--set", t])];
}
