using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>
/// A worksheet that the policy sets of a scheme show beside their outputs: its name, and the columns that people and programs read. A set
/// defines it with a rule of this name that has these columns, and may have more to calculate with.
/// </summary>
public sealed class Sheet
{
    internal Sheet(string name, string id, IReadOnlyList<Term> columns, SourceLocation location)
    {
        Name = name;
        Id = id;
        Columns = columns;
        Location = location;
    }

    /// <summary>The Chinese name.</summary>
    public string Name { get; }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The columns, in the order in which they are shown.</summary>
    public IReadOnlyList<Term> Columns { get; }

    /// <summary>Where it is declared.</summary>
    public SourceLocation Location { get; }

    internal bool IsNamed(string name) => name == Name || name == Id;
}
