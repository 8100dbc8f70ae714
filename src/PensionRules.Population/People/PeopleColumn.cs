using PensionRules.Policies;

namespace PensionRules.Population.People;

/// <summary>A column of made-up people. Its cells are encoded as in an <see cref="InputColumn"/>, a choice by its position in <see cref="Choices"/>.</summary>
public sealed class PeopleColumn
{
    internal PeopleColumn(string id, string name, TypeKind kind, int decimals = 0)
    {
        Id = id;
        Name = name;
        Kind = kind;
        Decimals = decimals;
    }

    /// <summary>The id: that of the scheme's term where there is one.</summary>
    public string Id { get; }

    /// <summary>The Chinese name.</summary>
    public string Name { get; }

    /// <summary>What its values are.</summary>
    public TypeKind Kind { get; }

    /// <summary>The decimals of a number: 123450 with two decimals is 1,234.50. 0 for what is no number.</summary>
    public int Decimals { get; }

    /// <summary>Whether the column is made when no columns are named: the scheme calculates with it, and it is not looked up in the document instead.</summary>
    public bool IsUsual { get; internal init; } = true;

    /// <summary>The ids of a choice's values, in order; empty for what is no choice.</summary>
    public IReadOnlyList<string> Choices { get; internal init; } = [];

    /// <summary>The Chinese names of the same values.</summary>
    public IReadOnlyList<string> ChoiceNames { get; internal init; } = [];

    /// <summary>Whether its term has a step, so that a number can be too fine.</summary>
    internal bool HasStep { get; init; }

    /// <summary>Values that its term does not allow.</summary>
    internal long[] Wrong { get; init; } = [];

    internal bool IsCalled(string name) => Id == name || Name == name;

    /// <inheritdoc/>
    public override string ToString() => $"{Name} {Id}";
}
