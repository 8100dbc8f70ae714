using System.Globalization;

namespace PensionRules.Tests.Population;

/// <summary>How much the generated tests do. The environment can ask for more, or for other people: <c>PENSIONRULES_ROWS</c> rows a scenario, <c>PENSIONRULES_SCENARIOS</c> a policy set, <c>PENSIONRULES_LAWS</c> random laws, <c>PENSIONRULES_SEED</c>.</summary>
internal static class TestSize
{
    public static int Rows { get; } = Read("PENSIONRULES_ROWS", 120);

    public static int Scenarios { get; } = Read("PENSIONRULES_SCENARIOS", 6);

    public static int Laws { get; } = Read("PENSIONRULES_LAWS", 200);

    public static int Seed { get; } = Read("PENSIONRULES_SEED", 5);

    /// <summary>Numbers that are the same in every run for the same name.</summary>
    public static Random RandomFor(string name)
    {
        uint hash = 2166136261;
        foreach (char letter in name)
        {
            hash = unchecked((hash ^ letter) * 16777619);
        }

        return new Random(unchecked((int)hash + Seed));
    }

    private static int Read(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : usual;
}
